from check import example, mistake, program

example(prints=['Red: Cerys', 'Blue: Amira', 'Green: Bob'])

mistake(
    'all-the-same',
    lambda run: run.names['red'] == run.names['blue'] == run.names['green'],
    'One person sits on all three chairs. The other two were pushed off.',
    'Begin at the other end, and keep somebody safe first: `spare = green`.',
)
mistake(
    'wrong-way-round',
    lambda run: run.names['red'] == 'Bob' and run.names['blue'] == 'Cerys',
    'Nobody was lost, but they all went backwards.',
    'Who sat on red goes to blue. Who sat on blue goes to green.',
)
mistake(
    'somebody-twice',
    lambda run: len({run.names['red'], run.names['blue'], run.names['green']}) == 2,
    'Somebody sits on two chairs, and somebody else is gone.',
    'A chair holds one person. Before you fill it, move the person on it, or use `spare`.',
)
mistake(
    'new-people',
    lambda run: program.text.count('Cerys') > 1,
    'You carried them there by name. The computer should move whoever is on the chair.',
    'Use only the names of the chairs, and `spare`. No text in quotation marks.',
)
