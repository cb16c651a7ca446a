from check import example, mistake, must, program

example('three steps', drawing=True)

turns = lambda run: run.drawing.turns

mistake(
    'downstairs',
    lambda run: turns(run)[:2] == [-90, 90],
    'Those steps go down to the cellar.',
    'The first turn should be to the turtle’s left, and the second to its right.',
)
mistake(
    'left-twice',
    lambda run: turns(run)[:3] == [90, 90, 90] and program.calls('left') >= 2,
    'Your turtle turned left, and left again. It walked round in a square.',
    'After going up, it should look to the right again: `right(90)`.',
)
mistake(
    'forgot-to-turn-back',
    lambda run: len(turns(run)) >= 1 and 'right(' not in program.text,
    'At the end of the first step, your turtle still looks up.',
    'Before the next step it has to turn back: `right(90)`.',
)
must(program.uses('for') + program.uses('while') >= 1, 'Three fine steps. Now let a loop build them.', 'Begin with `for step in range(3):` and keep just one step.')
