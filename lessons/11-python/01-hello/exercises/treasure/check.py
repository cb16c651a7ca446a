from check import example, mistake, program

example(prints=['TREASURE MAP', 'Start at the old oak tree.', 'Walk ten paces to the well.'])

mistake(
    'line-deleted',
    lambda run: 'third step' not in program.text,
    'Nobody can read the secret now. But your friend cannot find it in the program either.',
    'Bring the line back. Do not take it out: only stop Python from doing it.',
)
mistake(
    'hash-in-the-text',
    lambda run: any('#' in line for line in run.prints),
    'Your `#` stands between the quotation marks. There it is only a letter, and it came out with the rest.',
    'Put the `#` at the very start of the line, before `print`.',
)
mistake(
    'wrong-line',
    lambda run: len(run.prints) == 3 and 'Walk ten paces to the well.' not in run.prints,
    'The secret still comes out, and another line has fallen silent.',
    'Move the `#` to the start of the line with SECRET in it.',
)
