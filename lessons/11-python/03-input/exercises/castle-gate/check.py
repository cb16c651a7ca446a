from check import example, mistake, must, program

example(types=['Ada'], prints=['Pass, Ada'])
example('a name with a space', types=['Sir Bob'], prints=['Pass, Sir Bob'])

mistake(
    'name-in-marks',
    lambda run: 'Pass, name' in run.prints,
    'The guard let somebody in who is called *name*.',
    'Take the quotation marks away from `name`. Then Python looks in the box.',
)
mistake(
    'nothing-asked',
    lambda run: program.calls('input') == 0,
    'The guard asked nobody. So anybody can walk in and be Ada.',
    'Use `input("Who goes there? ")` to ask.',
)
mistake(
    'too-early',
    lambda run: run.problem == 'NameError' and program.assigns('name') > 0,
    'The guard spoke before asking. At that moment, nothing was in `name`.',
    'First the line that asks, then the line that answers.',
)
mistake(
    'answer-dropped',
    lambda run: run.problem == 'NameError' and program.assigns() == 0,
    'The guard asked, and then forgot the answer.',
    'Say where the answer goes. Begin the line with `name =`.',
)
must(program.calls('input') == 1, 'The guard asks more than once.', 'Use one `input` only.')
