from check import example, mistake, must, program

example('the magic word', types=['please'], prints=['You may pass.', 'Next!'])
example('a rude word', types=['oi'], prints=['Then swim!', 'Next!'])
example('nearly the magic word', types=['pleese'], prints=['Then swim!', 'Next!'])

polite = lambda run: 'please' in run.names.values()

mistake(
    'says-both',
    lambda run: 'You may pass.' in run.prints and 'Then swim!' in run.prints,
    'Your troll says *You may pass* and *Then swim* to the same traveller.',
    'Only one of the two may be said. Put `else:` between them, and move the second one in.',
)
mistake(
    'wrong-way-round',
    lambda run: polite(run) and 'Then swim!' in run.prints,
    'Your troll sends the polite ones into the river.',
    'The line right under `if` is for a word that *is* please. Swap the two lines.',
)
mistake(
    'next-goes-missing',
    lambda run: ('You may pass.' in run.prints or 'Then swim!' in run.prints) and 'Next!' not in run.prints,
    'After one of the travellers, nobody shouted *Next!* at all.',
    'Is `print("Next!")` pushed in under `else`? Move it back to the left edge.',
)
must(program.uses('if') >= 1, 'Your program does not choose.', 'Begin a line with `if`, and end it with a colon.')
