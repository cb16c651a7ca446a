from math import dist

from check import example, mistake, must, program

example('the picture')

lengths = lambda run: [round(dist(side[:2], side[2:4])) for side in run.drawing.sides]
small = lambda run: len(lengths(run)) >= 20 and set(lengths(run)) == {5}

mistake(
    'small-again',
    lambda run: small(run) and program.text.find('size = 5') > program.text.find('for '),
    'Your turtle goes round on one tiny spot: at each line the size is 5 again.',
    'What is set once stands above the loop. Move `size = 5` up.',
)
mistake(
    'grows-at-the-end',
    lambda run: small(run) and run.names.get('size') == 10,
    'The size grew only once, when all was over.',
    'Push `size = size + 5` in.',
)
mistake(
    'never-grows',
    small,
    'Your turtle goes round on one tiny spot: all its lines are 5 long.',
    'After each line, make the next one longer: `size = size + 5`.',
)
must(lambda run: len(lengths(run)) == 30, 'There should be 30 lines.', 'Go round 30 times.')
must(
    lambda run: all(after - before == 5 for before, after in zip(lengths(run), lengths(run)[1:])),
    'Each line should be 5 longer than the one before.',
    'Add 5 to the size, in the loop.',
)
