from check import example, mistake, must, program

example('the picture')

turns = lambda run: {abs(turn) for turn in run.drawing.turns}
sides = lambda run: len(run.drawing.sides)

mistake(
    'went-on',
    lambda run: sides(run) == 6 and run.drawing.closed,
    'It is closed, but count its sides: that is a home for bees.',
    'Go back to `range(3)`, and change the turn.',
)
mistake(
    'sixty',
    lambda run: turns(run) == {60},
    'Your turtle turns 60, and stays half-way round.',
    'It has to turn right round, 360 in all, with three turns. How much is each?',
)
mistake(
    'ninety',
    lambda run: turns(run) == {90},
    'With turns of 90 it is on its way to a square.',
    'Three turns make 360. Divide.',
)
must(lambda run: run.drawing.closed, 'There is a gap: the turtle has not come home.', 'All its turns together must make 360.')
must(lambda run: sides(run) == 3, 'That shape does not have three sides.', 'Go round three times: `range(3)`.')
must(lambda run: turns(run) == {120}, 'It has three sides, but they are not all alike.', 'Use the same turn at each corner.')
