from check import example, mistake, must, program

example('the last day of 2008', types=['366'], prints=['Day 366 of 2008'])
example('the day before', types=['365'], prints=['Day 365 of 2008'])
example('New Year’s Day', types=['367'], prints=['Day 1 of 2009'])
example('your summer holiday', types=['580'], prints=['Day 214 of 2009'])
example('the first day', types=['1'], prints=['Day 1 of 2008'])

mistake(
    'still-stuck',
    lambda run: run.endless,
    'On day 366 it still goes round for ever. The loop goes on, and nothing in it changes.',
    'On day 366 there is nothing to take away. So the loop should not begin at all: for which days should it?',
)
mistake(
    'day-zero',
    lambda run: 'Day 0 of 2009' in run.prints,
    'It stops now. But it says that the last day of 2008 is day 0 of 2009.',
    'Take a year away only when there are *more* than 366 days.',
)
mistake(
    'short-year',
    lambda run: 'Day 2 of 2009' in run.prints,
    'It stops now. But New Year’s Day has become day 2.',
    '2008 was a long year: it had 366 days. Take all of them away.',
)
