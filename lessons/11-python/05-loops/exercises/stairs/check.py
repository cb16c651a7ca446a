from check import example, mistake, must, program

for height in (4, 1, 7):
    example('one step' if height == 1 else f'{height} steps', types=[str(height)], prints=['#' * n for n in range(1, height + 1)])

four = lambda run: run.typed == 1 and 4 in run.names.values()

mistake(
    'wall',
    lambda run: len(run.prints) > 1 and len(set(run.prints)) == 1,
    'That is a wall. Nobody gets up there.',
    'Each step is one longer than the last. Use the loop’s own number: `"#" * n`.',
)
mistake(
    'empty-step',
    lambda run: len(run.prints) > 1 and run.prints[0] == '' and run.prints[1] == '#',
    'Your stairs begin with a step that is not there.',
    '`range(height)` begins at 0, and `"#" * 0` is nothing. Begin at 1.',
)
mistake(
    'top-step-missing',
    lambda run: run.prints == ['#', '##', '###'],
    'For 4 steps you have made 3.',
    '`range` stops *before* its last number. Write `height + 1`.',
)
must(program.uses('for') + program.uses('while') >= 1, 'Fine stairs. Now let a loop build them.', 'Begin with `for n in range(1, height + 1):`.')
