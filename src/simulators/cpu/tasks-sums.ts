// Challenges to write from a beginning: sums.
import { example, type Task } from './task.ts';

export const biggerOfTwo: Task = {
  id: 'bigger-of-two',
  title: 'The bigger of two',
  task: 'Take two numbers from 0 to 999 and write the bigger one. If they are the same, write it once.',
  source: `// Write the bigger of two numbers.
        INP
        STA  first
        INP
        STA  second
                     // which is bigger?

        HLT
first   DAT
second  DAT
`,
  inputs: ['8', '15'],
  examples: [
    example([8, 15], 15),
    example([15, 8], 15),
    example([7, 7], 7),
    example([0, 1], 1),
    example([999, 0], 999),
    example([0, 0], 0),
  ],
  best: { size: 9, cycles: 48 },
  hints: [
    'Take one number away from the other. What does it mean when the answer is below zero?',
    'second take away first: if it is zero or more, second is at least as big. BRP jumps then.',
    'After STA second: SUB first, BRP show2, LDA first, OUT, HLT. Then show2 LDA second, OUT, HLT.',
  ],
  solution: `INP
STA first
INP
STA second
SUB first
BRP show2
LDA first
OUT
HLT
show2 LDA second
OUT
HLT
first DAT
second DAT`,
  wrong: [
    {
      source:
        'INP\nSTA first\nINP\nSTA second\nSUB first\nBRP show1\nLDA second\nOUT\nHLT\nshow1 LDA first\nOUT\nHLT\nfirst DAT\nsecond DAT',
      because: 'The two answers are the wrong way round: this writes the smaller one.',
    },
    {
      source: 'INP\nSTA first\nINP\nSTA second\nSUB first\nOUT\nHLT\nfirst DAT\nsecond DAT',
      because: 'That is how much bigger it is, not which one.',
    },
    {
      source:
        'INP\nSTA first\nINP\nSTA second\nSUB first\nBRP show2\nLDA first\nOUT\nshow2 LDA second\nOUT\nHLT\nfirst DAT\nsecond DAT',
      because: 'Without a HLT or a jump the program runs on into the other answer too.',
    },
  ],
};

export const multiply: Task = {
  id: 'multiply',
  title: 'Multiply',
  task: 'Take two numbers from 0 to 99 and write the first times the second. The CPU has no instruction for that.',
  source: `// Multiply two numbers. (No answer is above 999.)

`,
  inputs: ['6', '7'],
  examples: [
    example([6, 7], 42),
    example([1, 9], 9),
    example([9, 1], 9),
    example([0, 5], 0),
    example([5, 0], 0),
    example([12, 12], 144),
    example([99, 10], 990),
  ],
  best: { size: 15, cycles: 371 },
  hints: [
    'How would you do 4 × 3 if you could only add?',
    'Keep three boxes: the number to add, how many times are left, and the answer so far. Go round a loop.',
    'In the loop: if times is 0 jump to the end. Take one from times. Add number to answer. Jump back.',
  ],
  solution: `INP
STA number
INP
STA times
loop LDA times
BRZ done
SUB one
STA times
LDA answer
ADD number
STA answer
BRA loop
done LDA answer
OUT
HLT
number DAT
times DAT
answer DAT 0
one DAT 1`,
  wrong: [
    {
      source: `INP
STA number
INP
STA times
loop LDA answer
ADD number
STA answer
LDA times
SUB one
STA times
BRP loop
LDA answer
OUT
HLT
number DAT
times DAT
answer DAT 0
one DAT 1`,
      because: 'BRP goes round at zero as well, so it adds once too often.',
    },
    {
      source: `INP
STA number
INP
STA times
loop LDA times
BRZ done
SUB one
STA times
LDA number
ADD number
STA answer
BRA loop
done LDA answer
OUT
HLT
number DAT
times DAT
answer DAT 0
one DAT 1`,
      because: 'It adds to number, not to the answer so far, so it never gets past twice the number.',
    },
  ],
};

export const divide: Task = {
  id: 'divide',
  title: 'Divide with a remainder',
  task: 'Take two numbers. Write how often the second goes into the first, and then what is left over. 17 and 5 give 3 and 2.',
  source: `// Divide: write how often it goes, then what is left over.

`,
  inputs: ['17', '5'],
  examples: [
    example([17, 5], 3, 2),
    example([10, 5], 2, 0),
    example([3, 8], 0, 3),
    example([0, 4], 0, 0),
    example([7, 1], 7, 0),
    example([999, 100], 9, 99),
  ],
  best: { size: 18, cycles: 240 },
  hints: [
    'How can you share out 17 sweets, 5 at a time, without dividing?',
    'Take the second number away again and again, and count how often you can.',
    'Loop: LDA left, SUB share. BRP to a part that stores left, adds one to rounds and jumps back. Else write rounds and left.',
  ],
  solution: `INP
STA left
INP
STA share
loop LDA left
SUB share
BRP again
LDA rounds
OUT
LDA left
OUT
HLT
again STA left
LDA rounds
ADD one
STA rounds
BRA loop
left DAT
share DAT
rounds DAT 0
one DAT 1`,
  wrong: [
    {
      source: `INP
STA left
INP
STA share
loop LDA left
SUB share
STA left
BRP again
LDA rounds
OUT
LDA left
OUT
HLT
again LDA rounds
ADD one
STA rounds
BRA loop
left DAT
share DAT
rounds DAT 0
one DAT 1`,
      because: 'It stores what is left even when there was not enough, so the rest goes below zero.',
    },
    {
      source: `INP
STA left
INP
STA share
loop LDA left
SUB share
BRZ done
BRP again
done LDA rounds
OUT
LDA left
OUT
HLT
again STA left
LDA rounds
ADD one
STA rounds
BRA loop
left DAT
share DAT
rounds DAT 0
one DAT 1`,
      because: 'When nothing is left over there was still enough for that last round.',
    },
  ],
};

export const fibonacci: Task = {
  id: 'fibonacci',
  title: 'Fibonacci’s numbers',
  task: 'Take a number from 1 to 16. Write that many of Fibonacci’s numbers: 0, 1, 1, 2, 3, 5, 8 … Each is the two before it added up.',
  source: `// Write so many of Fibonacci’s numbers.

this  DAT  0
next  DAT  1
`,
  inputs: ['7'],
  examples: [
    example([7], 0, 1, 1, 2, 3, 5, 8),
    example([1], 0),
    example([2], 0, 1),
    example([3], 0, 1, 1),
    example([16], 0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610),
  ],
  best: { size: 15, cycles: 305 },
  hints: [
    'You need the last two numbers. Keep them in boxes called this and next.',
    'Each round: write this; work out this plus next; then move everything one place along. Count the rounds.',
    'After OUT: ADD next, STA after, LDA next, STA this, LDA after, STA next. Then LDA left, SUB one, STA left.',
  ],
  solution: `INP
STA left
loop LDA this
OUT
ADD next
STA after
LDA next
STA this
LDA after
STA next
LDA left
SUB one
STA left
BRZ end
BRA loop
end HLT
this DAT 0
next DAT 1
after DAT
left DAT
one DAT 1`,
  wrong: [
    {
      source: `INP
STA left
loop LDA this
OUT
ADD next
STA next
LDA next
STA this
LDA left
SUB one
STA left
BRZ end
BRA loop
end HLT
this DAT 0
next DAT 1
left DAT
one DAT 1`,
      because: 'The old next is written over before it was moved to this.',
    },
    {
      source: `INP
STA left
loop LDA this
OUT
ADD next
STA after
LDA next
STA this
LDA after
STA next
LDA left
SUB one
STA left
BRP loop
HLT
this DAT 0
next DAT 1
after DAT
left DAT
one DAT 1`,
      because: 'BRP goes round at zero as well: one number too many.',
    },
  ],
};
