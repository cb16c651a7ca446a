from check import example, mistake, must, program

for days, total in ((4, 10), (1, 1), (30, 465), (365, 66795)):
    example('one day' if days == 1 else f'{days} days', types=[str(days)], prints=[f'Total: {total}'])

days = lambda run, number: run.typed == 1 and number in run.names.values()

mistake(
    'every-day',
    lambda run: days(run, 4) and len(run.prints) > 1,
    'Your program shouts the total every day.',
    'The total is printed once, after the loop. Move `print` to the left edge.',
)
mistake(
    'pig-falls-over',
    lambda run: days(run, 4) and run.prints == ['Total: 4'] and 'total = 0' in program.text and program.text.find('total = 0') > program.text.find('for '),
    'After four days there are only 4p in the pig. Every night it falls over, and all the money is gone.',
    '`total = 0` is in the loop, so it is done each day. Move it above the loop.',
)
mistake(
    'counts-the-days',
    lambda run: days(run, 4) and run.prints == ['Total: 4'],
    'After four days there are 4p. Your program has counted days, not pence.',
    'On day 3 Gran puts in 3p. Add the loop’s own number: `total = total + day`.',
)
mistake(
    'last-day-missing',
    lambda run: days(run, 4) and run.prints == ['Total: 6'],
    '6p: you have added 1, 2 and 3. What of day 4?',
    '`range(1, days)` stops *before* the last day. Write `days + 1`.',
)
must(program.uses('for') + program.uses('while') >= 1, 'The totals are right. Now do it with a loop.', 'Begin with `for day in range(1, days + 1):`.')
