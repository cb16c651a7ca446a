from check import example, mistake, must, program

example('eight petals', drawing=True)

lines = lambda run: len(run.drawing.segments)
places = lambda run: {tuple(sorted([(round(x1), round(y1)), (round(x2), round(y2))])) for x1, y1, x2, y2, *_ in run.drawing.segments}

mistake(
    'turned-too-late',
    lambda run: lines(run) == 32 and len(places(run)) == 4 and program.lines[-1].startswith(('left(45', 'right(45')),
    'There are eight squares, all on the same spot. The turn of 45 comes when all is over.',
    'Push `left(45)` in once, so that it comes after each square.',
)
mistake(
    'all-on-one',
    lambda run: lines(run) == 32 and len(places(run)) == 4,
    'There are eight squares, and you see one: they are all on the same spot.',
    'After each square the turtle must turn a little: `left(45)`.',
)
mistake(
    'turned-too-soon',
    lambda run: lines(run) == 32 and {round(abs(turn)) for turn in run.drawing.turns} <= {135, 45},
    'Pretty, but there is not one square in it. It turns by 45 more at each corner.',
    '`left(45)` belongs to the petal, not to the side. Pull it out by one indent.',
)
must(program.uses('for') + program.uses('while') >= 2, 'The flower is right. Now try it with a loop in a loop.', 'The outer loop counts petals. The inner one draws a square.')
