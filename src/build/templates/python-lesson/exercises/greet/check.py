from check import example, mistake, must, program

# Each example runs the program from its beginning, with these lines typed.
example(types=['Ada'], prints=['Hello, Ada!'])
example('a name with a space', types=['Grace Hopper'], prints=['Hello, Grace Hopper!'])

# What is asked for, however else the program is written.
must(program.uses('f-string') + program.uses('+') >= 1, 'Your program joins no words.', 'Join them with `+`.')

# What often goes wrong: wrong-quoted-name.py meets the first of these, wrong-nothing-asked.py the second.
mistake('quoted-name', lambda run: 'Hello, name!' in run.prints,
        'You printed the word *name* itself.', 'Take the quotation marks round `name` away.')
mistake('nothing-asked', lambda run: program.calls('input') == 0,
        'Your program does not ask anything.', 'Use `input()` to ask for the name.')
