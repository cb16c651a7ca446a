from check import example, mistake, program

example(prints=['Candles so far: 55'])

mistake(
    'sum-in-marks',
    lambda run: any('+' in line for line in run.prints),
    'Out came the sum itself, and not its answer. Between quotation marks it is only text.',
    'Shut the quotation marks after the colon. Then a comma, and then the sum without any marks.',
)
mistake(
    'two-lines',
    lambda run: run.prints == ['Candles so far:', '55'],
    'The answer is right. But it stands in a line of its own.',
    'Use one `print` for both, with a comma between the text and the sum.',
)
mistake(
    'stopped-at-nine',
    lambda run: run.prints == ['Candles so far: 45'],
    'That is all the candles of nine birthdays. The tenth cake is still there.',
    'Add 10 as well.',
)
mistake(
    'your-own-sum',
    lambda run: '55' in program.text,
    'You did the sum, and Python did nothing. It likes sums.',
    'Take the 55 out, and write the sum there: `1 + 2 + 3` and so on.',
)
