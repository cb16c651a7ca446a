from check import example, mistake, must, program

example('the road', drawing=True)

dashes = lambda run: [round(x2 - x1) for x1, _, x2, *_ in run.drawing.sides]

mistake(
    'pen-stays-up',
    lambda run: dashes(run) == [30] and program.calls('penup') + program.calls('up') + program.calls('pu') >= 1,
    'After the first line the pen is up, and it stays up. The turtle walked on and drew nothing.',
    'Put the pen down before each line: `pendown()`, in the loop.',
)
mistake(
    'no-gaps',
    lambda run: len(dashes(run)) == 1 and dashes(run)[0] > 100,
    'That is one long line, and nobody may overtake.',
    'Lift the pen before each gap: `penup()`.',
)
mistake(
    'other-way-round',
    lambda run: dashes(run)[:2] == [20, 20],
    'You have painted the gaps, and left out the lines.',
    'Pen down for 30, and pen up for 20.',
)
must(program.uses('for') + program.uses('while') >= 1, 'The road is right. Now let a loop paint it.', 'Begin with `for dash in range(5):`.')
