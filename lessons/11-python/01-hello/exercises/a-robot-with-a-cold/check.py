from check import example, mistake, program

example(prints=['Good morning.', 'I am Mumbles, a robot.', 'I have a cold.'])

mistake(
    'capital-letter',
    lambda run: program.calls('Print') > 0,
    '`Print` has a capital letter. To Python that is another word, and it does not know it.',
    'Write `print` with small letters only.',
)
mistake(
    'still-prnt',
    lambda run: program.calls('prnt') > 0,
    'Two lines are well again. Then Python met the word `prnt`, and stopped.',
    'One letter is missing. Which one?',
)
mistake(
    'line-gone',
    lambda run: run.problem is None and len(run.prints) < 3,
    'Nothing is broken now, but a whole line has gone. That is one way to cure a cold.',
    'Mumbles has to say all three sentences. Bring the line back, and mend it.',
)
