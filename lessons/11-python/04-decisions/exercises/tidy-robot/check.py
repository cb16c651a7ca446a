from check import example, mistake, must, program

example('yes', types=['yes'], prints=['Beep! Thank you.'])
example('y', types=['y'], prints=['Beep! Thank you.'])
example('no', types=['no'], prints=['Beep. I will wait.'])
example('under the bed', types=['under the bed'], prints=['Beep. I will wait.'])

typed = lambda run, *words: any(word in run.names.values() for word in words)
happy = lambda run: 'Beep! Thank you.' in run.prints

mistake(
    'always-happy',
    lambda run: typed(run, 'no', 'under the bed') and happy(run),
    'Your robot thanks somebody who said no.',
    'Python does not read `or "y"` as you do. Ask in full, both times: `answer == "yes" or answer == "y"`.',
)
mistake(
    'never-happy',
    lambda run: typed(run, 'yes') and not happy(run) and program.uses('and') >= 1,
    'Even *yes* does not please your robot.',
    'One answer cannot be *yes* and *y* at the same time. Which little word means one of the two?',
)
mistake(
    'no-short-y',
    lambda run: typed(run, 'y') and not happy(run),
    'Somebody typed just *y*, and your robot is still waiting.',
    'Add a second question to the same line, with `or`.',
)
