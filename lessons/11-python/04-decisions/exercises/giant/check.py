from check import example, mistake, must, program

example('a giant', types=['250'], prints=['Mind your head!'])
example('Zainab, 150 cm', types=['150'], prints=['Hold on tight!'])
example('exactly 140 cm', types=['140'], prints=['Hold on tight!'])
example('exactly 195 cm', types=['195'], prints=['Hold on tight!'])
example('a baby', types=['70'], prints=['Sorry, not today.'])

tall = lambda run, height: height in run.names.values()

mistake(
    'both-at-once',
    lambda run: len(run.prints) > 1,
    'Somebody was told two things at once.',
    'Two `if` lines are two questions. Make the second one `elif`: it is asked only if the first said no.',
)
mistake(
    'giant-bumps-her-head',
    lambda run: tall(run, 250) and run.prints == ['Hold on tight!'],
    'The giant still bangs her head: 250 is more than 140, so the first line takes her.',
    'Python stops at the first question that says yes. Which question must come first?',
)
mistake(
    'exactly-140',
    lambda run: tall(run, 140) and run.prints == ['Sorry, not today.'],
    'A child of exactly 140 cm was sent away, and the sign says *from 140*.',
    '`>` is *more than*. For *this much or more*, write `>=`.',
)
must(program.uses('elif') >= 1, 'There are three answers, so there are two questions.', 'Use `if`, `elif` and `else`.')
