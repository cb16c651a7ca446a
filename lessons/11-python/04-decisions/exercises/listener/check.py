from check import example, mistake, must, program

example('sad', types=['sad'], prints=['Have a biscuit.'])
example('hungry', types=['hungry'], prints=['Have two biscuits.'])
example('tired', types=['tired'], prints=['Have a biscuit and a nap.'])
example('something it has never heard', types=['like a teapot'], prints=['Tell me more.'])

two = lambda run: len(run.prints) == 2 and run.prints[1] == 'Tell me more.'

mistake(
    'else-of-the-last-if',
    lambda run: two(run) and program.uses('if') >= 2 and program.uses('else') >= 1,
    'Your program said *Tell me more* after a biscuit.',
    '`else` belongs to the last `if` only. Make the second and third `if` into `elif`. Then all four are one fork.',
)
mistake(
    'always-more',
    two,
    'Your program says *Tell me more* to everybody, even with a mouth full of biscuit.',
    'Put `else:` above the last line, and push the line in.',
)
mistake(
    'says-nothing',
    lambda run: run.prints == [] and 'like a teapot' in run.names.values() and program.uses('elif') >= 2,
    'When it hears a word it does not know, your program says nothing at all.',
    'Add `else:` at the end, for everything that is left.',
)
must(program.uses('elif') >= 2, 'It works. Can you make it one fork with four roads?', 'Use `if`, `elif`, `elif` and `else`.')
