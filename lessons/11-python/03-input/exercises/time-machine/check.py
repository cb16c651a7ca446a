from check import example, mistake

example(types=['2026', '100'], prints=['You have landed in the year 2126'])
example('back to the dodos', types=['2026', '-400'], prints=['You have landed in the year 1626'])

mistake(
    'far-too-far',
    lambda run: '2026100' in run.prints[0],
    'You have landed in the year 2026100. Everybody has gone. The years were glued as text.',
    'Both answers must become numbers. Put `int( )` round each `input`.',
)
mistake(
    'one-still-text',
    lambda run: run.problem == 'TypeError',
    'One is a number and the other is still text. `+` cannot work with one of each.',
    'Every answer is text at first. Put `int( )` round both.',
)
mistake(
    'two-numbers-side-by-side',
    lambda run: '2026 100' in run.prints[0],
    'Both numbers came out, but nobody added them.',
    'Take a plus in place of the comma: `year + jump`.',
)
mistake(
    'did-not-jump',
    lambda run: run.typed == 2 and run.prints == ['You have landed in the year 2026'],
    'The machine shook and made a noise, and you are still in 2026.',
    'Add the jump to the year: `year + jump`.',
)
