from random import Random

from check import example, mistake, must, program

for seed in (19, 2, 9, 5, 24):
    die = Random(seed).randint(1, 6)
    says = 'The dragon wakes!' if die == 6 else 'The dragon snores.'
    example(f'a throw of {die}', seed=seed, prints=[f'You threw {die}', says])

awake = lambda run: 'The dragon wakes!' in run.prints
six = lambda run: 'You threw 6' in run.prints

mistake(
    'throws-again',
    lambda run: program.calls('randint') >= 2 and 'The dragon' in run.screen,
    'Your die was thrown twice: once to print it, and once more to ask about it.',
    'Throw once, and keep the number: `die = random.randint(1, 6)`. Then use `die`.',
)
mistake(
    'text-six',
    lambda run: six(run) and not awake(run) and ('"6"' in program.text or "'6'" in program.text),
    'You threw a 6, and the dragon went on snoring.',
    'The die is a number. "6" in quotation marks is text. Take them away.',
)
mistake(
    'not-six-sides',
    lambda run: 'randint(' in program.text and 'randint(1, 6)' not in program.text.replace('(1,6)', '(1, 6)'),
    'Your die has the wrong sides.',
    'A die goes from 1 to 6: `random.randint(1, 6)`.',
)
must(program.calls('randint') >= 1, 'Nothing was thrown.', 'Write `die = random.randint(1, 6)`.')
