from check import example, mistake, must, program

asks = lambda run: run.prints.count('Are we nearly there?')

example(prints=['Are we nearly there?'] * 7 + ['Yes!'])

mistake(
    'yes-each-time',
    lambda run: run.prints.count('Yes!') > 1,
    'Somebody said *Yes!* again and again, and that was not true.',
    'What comes once, after the loop, stands at the left edge.',
)
mistake(
    'six-times',
    lambda run: asks(run) == 6,
    'That was six times.',
    '`range(1, 7)` stops before 7: it gives 1, 2, 3, 4, 5, 6. Write `range(7)`.',
)
mistake(
    'eight-times',
    lambda run: asks(run) == 8,
    'That was eight times.',
    '`range(8)` gives eight numbers, for it begins at 0. Write `range(7)`.',
)
must(program.uses('for') + program.uses('while') >= 1, 'It prints the right lines. Now let a loop do the work.', 'Begin with `for n in range(7):` and keep just one question.')
