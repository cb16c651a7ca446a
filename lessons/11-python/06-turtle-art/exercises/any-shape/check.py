from check import example, mistake, must, program

for sides in (3, 5):
    example(f'{sides} sides', types=[str(sides)])

asked = lambda run: next(value for value in run.names.values() if value in (3, 5))
turns = lambda run: {round(abs(turn)) for turn in run.drawing.turns}
drawn = lambda run: len(run.drawing.sides)

mistake(
    'always-square',
    lambda run: asked(run) == 5 and drawn(run) == 4 and turns(run) == {90},
    'Five sides were asked for, and a square was drawn.',
    'Use the name `sides` twice: for how often, and for how much to turn.',
)
mistake(
    'only-four-sides',
    lambda run: asked(run) == 5 and drawn(run) == 4 and turns(run) == {72},
    'Your turtle turns just right, but it stops after four sides.',
    'How often must it go round? `range(sides)`.',
)
mistake(
    'same-turn',
    lambda run: asked(run) == 3 and turns(run) == {90},
    'Your turtle turns 90, whatever was asked for.',
    'In all it turns 360. Share that out: `360 / sides`.',
)
mistake(
    'half-way',
    lambda run: asked(run) == 3 and turns(run) == {60},
    'Your turtle turns only half-way round.',
    'A whole turn is 360, and not 180.',
)
must(lambda run: run.drawing.closed, 'The turtle has not come home: there is a gap.', 'All the turns together must make 360.')
must(lambda run: drawn(run) == asked(run), 'That is not the right number of sides.', 'Count one of your shapes.')
