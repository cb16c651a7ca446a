from check import example, mistake, program

example(
    types=['I am sad', 'my hamster ran away'],
    prints=['You say: I am sad', 'And that is because my hamster ran away', 'How very interesting.'],
)
example(
    types=['My nose is green', 'I ate a crayon'],
    prints=['You say: My nose is green', 'And that is because I ate a crayon', 'How very interesting.'],
)

mistake(
    'one-box-for-two',
    lambda run: program.calls('input') == 2 and run.prints[0] == 'You say: ' + run.names['trouble'] and program.assigns('trouble') == 2,
    'The doctor has lost the first answer. The second one went into the same box, and took its place.',
    'Give the second answer a box of its own: `reason = input("Why is that? ")`.',
)
mistake(
    'asked-only-once',
    lambda run: program.calls('input') < 2,
    'The doctor has asked only one question. So there is only one answer to work with.',
    'After the first question, ask another: `reason = input("Why is that? ")`.',
)
mistake(
    'boxes-crossed',
    lambda run: run.prints[0] in ('You say: my hamster ran away', 'You say: I ate a crayon'),
    'The doctor has mixed up your answers.',
    'After *You say* comes what is in `trouble`. After *because* comes what is in `reason`.',
)
mistake(
    'reason-in-marks',
    lambda run: 'And that is because reason' in run.prints,
    'The doctor said the word *reason*, and not the reason.',
    'Take the quotation marks away from `reason`.',
)
