from check import example, mistake, must, program

example('the picture')

turns = lambda run: {round(abs(turn)) for turn in run.drawing.turns}
filled = lambda run: len(run.drawing.filled) > 0

mistake(
    'no-points',
    lambda run: turns(run) == {72},
    'With turns of 72 it has five corners, but no points.',
    'A star turns round *twice* on its way. Share 720 out, not 360.',
)
mistake(
    'pot-left-open',
    lambda run: program.calls('begin_fill') >= 1 and program.calls('end_fill') == 0,
    'You opened the pot of paint, and nothing was poured.',
    'The paint comes when the shape is done: `end_fill()`.',
)
mistake(
    'only-lines',
    lambda run: turns(run) == {144} and not filled(run),
    'A fine star, but it is not filled.',
    'Write `begin_fill()` before the loop, and `end_fill()` after it.',
)
mistake(
    'no-gold',
    lambda run: filled(run) and 'gold' not in run.drawing.colours,
    'Your star is filled, but not with gold.',
    'Say `color("gold")` before you begin.',
)
must(lambda run: turns(run) == {144} and len(run.drawing.sides) == 5, 'That is not yet a star with five points.', 'Five lines, and the same turn after each.')
must(filled, 'The star is not filled.', 'Write `begin_fill()` before the loop, and `end_fill()` after it.')
