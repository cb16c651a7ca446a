from check import example, mistake, program

QUESTION = "Who's there?"
END = "Don't cry. It is only a joke."

example(prints=['Knock, knock.', QUESTION, 'Boo.', 'Boo who?', END])


def out_of_order(run, first, second):
    return first in run.prints and second in run.prints and run.prints.index(first) < run.prints.index(second)


mistake(
    'misspelt',
    lambda run: program.calls('prnt') > 0,
    'One line has the word `prnt`. Python does not know it, and stops there.',
    'Take the line that says `print`, and leave the other one out.',
)
mistake(
    'punch-line-too-soon',
    lambda run: out_of_order(run, END, 'Boo who?'),
    'The end of the joke came out too soon, and nobody laughed.',
    'Python begins at the top. Put the line with *only a joke* at the very bottom.',
)
mistake(
    'answer-before-question',
    lambda run: out_of_order(run, 'Boo.', QUESTION),
    'Somebody said *Boo* before anybody had asked who is there.',
    'Move the line with *Who’s there* up, so that it comes before *Boo*.',
)
