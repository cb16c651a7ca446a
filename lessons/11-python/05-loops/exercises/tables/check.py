from check import example, mistake, must, program

for table in (7, 4, 12):
    example(f'the table of {table}', types=[str(table)], prints=[f'{n} x {table} = {n * table}' for n in range(1, 11)])

mistake(
    'sevens-in-a-row',
    lambda run: '3 x 4 = 444' in run.prints,
    'Your program thinks that 3 x 4 is 444.',
    'What is typed is text, and a text three times is just longer. Put `int(…)` round `input(…)`.',
)
mistake(
    'always-sevens',
    lambda run: run.typed == 1 and run.prints[:1] == ['1 x 7 = 7'] and 7 not in run.names.values() and '7' not in run.names.values(),
    'You were asked for another table, and printed the sevens.',
    'Use the name `number` in place of the 7.',
)
mistake(
    'begins-at-zero',
    lambda run: run.prints[0].startswith('0 x'),
    'Your table begins with 0 x.',
    '`range(10)` begins at 0. Say where to begin, and where to stop: `range(1, 11)`.',
)
mistake(
    'stops-at-nine',
    lambda run: len(run.prints) == 9 and run.prints[0].startswith('1 x'),
    'Your table ends with 9.',
    '`range` stops *before* its last number. To get 10, write 11.',
)
must(program.uses('for') + program.uses('while') >= 1, 'It prints the right lines. Now let a loop do the work.', 'Begin with `for n in range(1, 11):`.')
