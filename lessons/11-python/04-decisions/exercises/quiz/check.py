from check import example, mistake, must, program

example('all right', types=['8', 'Earth', '56'], includes=['Score: 3'])
example('all wrong', types=['6', 'Mars', '65'], includes=['Score: 0'])
example('only the planet', types=['6', 'Earth', '65'], includes=['Score: 1'])
example('only the spider', types=['8', 'Mars', '65'], includes=['Score: 1'])

ends = lambda run, words: run.prints[-1] == words

mistake(
    'only-after-a-right-one',
    lambda run: run.typed == 1 and program.calls('input') >= 3,
    'After a wrong answer, your quiz asks nothing more.',
    'Is the next question pushed in under `if`? A question for everybody begins at the left edge.',
)
mistake(
    'points-for-all',
    lambda run: run.typed == 3 and run.names.get('answer') == '65' and (ends(run, 'Score: 3') or ends(run, 'Score: 2')),
    'Somebody got a point for a wrong answer.',
    'A line that is only for right answers is pushed in, under its `if`.',
)
mistake(
    'score-is-one',
    lambda run: run.names.get('answer') == '56' and ends(run, 'Score: 1'),
    'Three right answers, and only one point.',
    '`score = 1` makes it 1 each time. You want one *more* than before: `score = score + 1`.',
)
mistake(
    'number-and-text',
    lambda run: run.names.get('answer') == '56' and ends(run, 'Score: 2'),
    'All three answers were right, and one was not counted.',
    'What is typed is text. Compare it with text: `"56"`, with quotation marks.',
)
must(program.calls('input') >= 3, 'The quiz has three questions.', 'Copy the first one, and change its words.')
