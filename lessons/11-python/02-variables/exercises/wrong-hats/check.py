from check import example, mistake, program

example(prints=['The king wears the crown', 'The clown wears the pointy hat'])

mistake(
    'two-crowns',
    lambda run: run.names['king'] == run.names['clown'],
    'Now both have the same hat. The other one was lost when a new hat took its place.',
    'Before you give the king the crown, put his old hat somewhere: `spare = king`.',
)
mistake(
    'only-said-so',
    lambda run: run.names['king'] == 'pointy hat' and 'The king wears the crown' in run.prints,
    'You changed what is said. But the king still has the pointy hat on.',
    'Leave the last two lines as they were. Swap what is in `king` and `clown`.',
)
mistake(
    'new-hats',
    lambda run: program.text.count('crown') > 1,
    'You bought two new hats. That works, but it is dear.',
    'Swap the hats that are there. No new text in quotation marks is needed.',
)
