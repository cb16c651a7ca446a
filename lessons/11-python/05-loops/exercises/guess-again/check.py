from random import Random

from check import example, mistake, must, program

SEED = 13
SECRET = Random(SEED).randint(1, 20)  # 9

example('right at once', types=['9'], seed=SEED, prints=['Yes! Tries: 1'])
example('too small first', types=['4', '9'], seed=SEED, prints=['Too small', 'Yes! Tries: 2'])
example(
    'round about', types=['20', '1', '10', '9'], seed=SEED, prints=['Too big', 'Too small', 'Too big', 'Yes! Tries: 4']
)

mistake(
    'says-it-for-ever',
    lambda run: run.endless and len(set(run.prints)) == 1,
    'It says the same thing for ever: the guess never changes.',
    'In the loop, ask again: `guess = int(input("Guess again! "))`, pushed in.',
)
mistake(
    'new-secret',
    lambda run: program.calls('randint') >= 2 or (run.typed > 1 and run.names.get('secret') not in (SECRET, None)),
    'Your program picks a new secret after each guess. That is cheating.',
    'Pick the secret once, above the loop.',
)
mistake(
    'lost-a-try',
    lambda run: run.prints in (['Yes! Tries: 0'], ['Too small', 'Yes! Tries: 1']),
    'One try was not counted.',
    'The first guess is a try too. Begin with `tries = 1`.',
)
mistake(
    'one-guess',
    lambda run: program.uses('while') == 0 and run.typed == 1 and run.prints == ['Too small'],
    'Your game still stops after one guess.',
    'A loop can go on as long as the guess is wrong: `while guess != secret:`.',
)
must(program.uses('while') >= 1, 'It plays. How would it play for a very bad guesser?', 'Use `while guess != secret:`.')
