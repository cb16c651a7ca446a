from check import example, mistake, must, program

example('the right code', types=['421'], prints=['Click! It opens.'])
example('a burglar', types=['999'], prints=['Bzzt!'])
example('so near', types=['420'], prints=['Bzzt!'])

mistake(
    'bzzt-too',
    lambda run: 'Click! It opens.' in run.prints and 'Bzzt!' in run.prints,
    'It opened, and then it said *Bzzt!* as well.',
    '*Bzzt!* is for wrong codes only. Put `else:` above it and push it in.',
)
mistake(
    'text-is-no-number',
    lambda run: '421' in run.names.values() and 'Bzzt!' in run.prints,
    'The right code was typed, and your lock just buzzed.',
    '`input()` gives text. The text "421" is not the number 421. Put `int(…)` round `input(…)`.',
)
mistake(
    'opens-for-all',
    lambda run: 'Click! It opens.' in run.prints and '421' not in map(str, run.names.values()),
    'Your lock opened for a burglar who typed something else.',
    'Ask for just one number: `if code == 421:`.',
)
must(program.uses('if') >= 1, 'Your program does not look at the code.', 'Begin a line with `if`.')
