from check import example, mistake, must, program

example(
    prints=[
        'Mildred woke up.',
        'A sock was missing, and Mildred was cross.',
        'Then Mildred sneezed, and set fire to the others.',
    ]
)

mistake(
    'name-in-marks',
    lambda run: any('dragon' in line for line in run.prints),
    'Out came the word *dragon*, and not what is in the box.',
    'Take away the quotation marks round `dragon`. Then Python looks inside.',
)
mistake(
    'too-late',
    lambda run: run.problem == 'NameError' and program.assigns('dragon') > 0,
    'Python came to `dragon` before anything was in it.',
    'Lines are done from the top. Put the line that fills `dragon` first.',
)
mistake(
    'zog-is-still-here',
    lambda run: any('Zog' in line for line in run.prints) and any('Mildred' in line for line in run.prints),
    'Zog is still in there somewhere. So there are two dragons now.',
    'Look for `"Zog"` in each line, and write `dragon` in its place.',
)
mistake(
    'three-times',
    lambda run: program.text.count('Mildred') > 1,
    'It is right today. But next week she will be called Susan, and you would have to change it all again.',
    'Write `dragon = "Mildred"` at the top. Then use `dragon` in the other lines.',
)
must(program.assigns('dragon') > 0, 'There is no box called `dragon` yet.', 'Begin with `dragon = "Mildred"`.')
