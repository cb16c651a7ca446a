from check import example, mistake, must, program

example(types=['3'], prints=['That is 6 pounds, please.'])
example(types=['12'], prints=['That is 24 pounds, please.'])
example('nobody is hungry', types=['0'], prints=['That is 0 pounds, please.'])

mistake(
    'number-thrown-away',
    lambda run: run.prints == ['That is 33 pounds, please.'] and program.calls('int') > 0,
    '`int` made a number, but nobody kept it. In `cones` there is still a text.',
    'Keep what `int` makes: `cones = int(cones)`. Or put `int( )` round the whole of `input`.',
)
mistake(
    'glued-cones',
    lambda run: run.prints == ['That is 33 pounds, please.'],
    'Three cones for 33 pounds. The answer is text, and two times the text *3* is *33*.',
    'Turn it into a number: put `int(` before `input`, and one more `)` at the end.',
)
mistake(
    'always-six',
    lambda run: run.typed == 1 and run.names['price'] == 6 and run.names['cones'] != 3,
    'It is 6 pounds for everybody, even for those who want nothing.',
    'Work it out from `cones`: two pounds for each.',
)
mistake(
    'question-turned-into-a-number',
    lambda run: run.problem == 'ValueError' and run.typed == 0,
    'You asked `int` to turn your question into a number. It cannot: a question is no number.',
    'The other way round: `int` on the outside, and `input` inside it.',
)
must(program.calls('input') == 1, 'The van asks too often.', 'Ask once: how many cones?')
