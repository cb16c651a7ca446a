from check import example, mistake, must, program

example(prints=['Score: 18'])

mistake(
    'bonus-first',
    lambda run: run.prints == ['Score: 23'],
    'Your bonus grew too soon, so it was added twice at its full size.',
    'Keep to the order of the machine code. The first three orders are about the score.',
)
mistake(
    'bonus-the-same',
    lambda run: run.prints == ['Score: 13'],
    'The bonus was 5 both times. It should have grown in between.',
    'The middle three orders put a new number into `bonus`. So that line begins with `bonus =`.',
)
mistake(
    'your-own-sum',
    lambda run: run.prints == ['Score: 18'] and program.uses('+') == 0,
    'You were the CPU, and you were right. Now let Python be it.',
    'Write three lines with `+` in them: one for each three orders.',
)
must(
    program.assigns('bonus') > 1,
    'It comes out right, but the bonus never changed.',
    'Orders 4, 5 and 6 put a new number into `bonus`. Write a line for them.',
)
