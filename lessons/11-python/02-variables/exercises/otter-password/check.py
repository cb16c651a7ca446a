from check import example, mistake, must, program

example(prints=['otter77!'])

mistake(
    'gaps',
    lambda run: 'otter 77' in run.prints[0],
    'There are gaps in your password. Each comma in `print` makes a space.',
    'Use `+` in place of the commas. It glues text to text, with nothing in between.',
)
mistake(
    'names-in-marks',
    lambda run: 'animal' in run.prints[0],
    'You glued the names of the boxes, and not what is in them.',
    'Take the quotation marks away from `animal` and `number`. Only the `"!"` keeps them.',
)
mistake(
    'real-number',
    lambda run: run.problem == 'TypeError',
    'Python cannot glue a number to a text. Are they to be added or joined? It does not guess.',
    'Leave the marks round `"77"`. Then it is text, and text can be glued.',
)
must(
    program.text.count('otter') == 1,
    'It comes out right, but you typed the otter twice.',
    'Use the names: `animal + number` and then the `"!"`.',
)
