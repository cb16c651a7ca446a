from check import example, mistake, must, program

example(prints=['5', '4', '3', '2', '1', 'Blast off!'])

mistake(
    'never-stops',
    lambda run: run.endless and run.prints[:2] == ['5', '5'],
    'The clock says 5 for ever. The crew is getting hungry.',
    'The line that takes 1 away must be pushed in, so that it is done each time round.',
)
mistake(
    'five-rockets',
    lambda run: run.prints.count('Blast off!') > 1,
    'You have sent off more than one rocket.',
    '`print("Blast off!")` comes after the loop. Move it to the left edge.',
)
mistake(
    'zero-too',
    lambda run: run.prints[:1] == ['4'] or '0' in run.prints,
    'Your count began at 4, or went down to 0.',
    'First print, then take 1 away. Swap the two lines in the loop.',
)
must(program.uses('while') + program.uses('for') >= 1, 'It prints the right lines. Now let a loop count.', 'Begin with `while count > 0:`.')
