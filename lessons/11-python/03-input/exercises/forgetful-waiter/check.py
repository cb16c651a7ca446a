from check import example, mistake, must, program

example(types=['pizza'], prints=['One moment ...', 'Here is your pizza'])
example('a strange guest', types=['fried moon'], prints=['One moment ...', 'Here is your fried moon'])

mistake(
    'asked-again',
    lambda run: run.asked_more or program.calls('input') > 1,
    'The waiter came back and asked again. The guests have left.',
    'Ask once, and keep the answer: `dish = input("What would you like? ")`.',
)
mistake(
    'word-in-marks',
    lambda run: run.prints[-1] == 'Here is your dish',
    'The waiter brought a plate with the word *dish* on it.',
    'Take the quotation marks away from `dish`.',
)
mistake(
    'always-pizza',
    lambda run: run.prints[-1] == 'Here is your pizza' and 'pizza' in program.text,
    'Everybody gets pizza, whatever they say.',
    'The answer must come from the guest. Keep it in a box, and print what is in the box.',
)
