from check import example, mistake

example(
    types=['goat', 'my homework', 'the bathroom'],
    prints=['On Monday, my goat ate my homework', 'By Friday, it could not leave the bathroom'],
)
example(
    types=['whale', 'a bus', 'Cardiff'],
    prints=['On Monday, my whale ate a bus', 'By Friday, it could not leave Cardiff'],
)

mistake(
    'told-too-soon',
    lambda run: run.problem == 'NameError',
    'The story began before all the words were there.',
    'Ask for the animal, the food and the place first. Then tell the story.',
)
mistake(
    'answers-mixed',
    lambda run: run.prints and run.prints[0] in ('On Monday, my my homework ate goat', 'On Monday, my a bus ate whale'),
    'The homework ate the goat. The answers went into the wrong boxes.',
    'The first answer typed is the animal. So ask for the animal first, then for the food.',
)
mistake(
    'words-in-marks',
    lambda run: run.prints and run.prints[0] == 'On Monday, my animal ate food',
    'You asked for three lovely words, and then did not use them.',
    'Take the lines in which `animal`, `food` and `place` stand outside the quotation marks.',
)
