from check import example, mistake

example(prints=['*************', '*  MUMBLES  *', '*************'])

mistake(
    'all-in-one-line',
    lambda run: len(run.prints) == 1 and run.prints[0].count('*') > 2,
    'The whole badge came out in one line.',
    'Each `print` makes one line. This badge needs three of them.',
)
mistake(
    'no-room',
    lambda run: '*MUMBLES*' in run.prints,
    'The name is squeezed in. It wants some air.',
    'Put two spaces before MUMBLES and two after it. A space counts as a letter, too.',
)
mistake(
    'frame-too-short',
    lambda run: run.prints[1] == '*  MUMBLES  *' and any(len(line) != 13 for line in run.prints),
    'The top or the bottom of the frame is not as long as the middle.',
    'Count the middle line, with its stars and spaces: 13. Make the others 13 stars long.',
)
