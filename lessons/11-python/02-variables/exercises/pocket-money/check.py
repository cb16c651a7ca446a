from check import example, mistake, program

example(prints=['In the box: 10', 'In the box: 15', 'In the box: 12'])

mistake(
    'not-kept',
    lambda run: run.prints == ['In the box: 10'] * 3 and program.uses('+') > 0,
    'Python did your sum, and then it forgot the answer. The box still holds 10.',
    'Say where the answer goes. Begin the line with the name of the box: `money =`.',
)
mistake(
    'box-emptied',
    lambda run: run.prints[1] == 'In the box: 5',
    'The 10 pounds are gone. Your line put 5 into the box, in place of what was there.',
    'You want what is in the box *and* 5 more. Write `money + 5` after the equals sign.',
)
mistake(
    'your-own-sum',
    lambda run: run.prints[-1] == 'In the box: 12' and program.uses('+') == 0,
    'The numbers are right, but you did the sums in your head.',
    'Let Python do them. It knows what is in `money`, so it can work out `money + 5`.',
)
