// The challenges as data: programs, hidden examples, hints. Figures of the best known programs are held by the tests.
import type { Example, Score } from './trial.ts';

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  /** What the editor shows at first. */
  readonly source: string;
  /** Words in the tray for trying out. */
  readonly inputs: readonly string[];
  readonly writes?: 'character';
  readonly examples: readonly Example[];
  readonly best: Score;
  readonly hints: readonly string[];
  readonly solution: string;
  readonly wrong: readonly { readonly source: string; readonly because: string }[];
}

function example(inputs: readonly number[], ...writes: readonly number[]): Example {
  return { inputs, writes };
}
/** Counting 1 to n into boxes 50, 51, 52 … */
function counted(n: number): Example {
  return {
    inputs: [n],
    writes: [],
    boxes: Array.from({ length: n + 1 }, (_, index) => [50 + index, index < n ? index + 1 : 0] as const),
  };
}

const fixTheSum: Task = {
  id: 'fix-the-sum',
  title: 'Fix the sum',
  task: 'This program should add two numbers, but it takes one away from the other. Change one word to mend it.',
  source: `// This should add two numbers.
       INP
       STA  first
       INP
       SUB  first
       OUT
       HLT
first  DAT
`,
  inputs: ['3', '4'],
  examples: [example([3, 4], 7), example([10, 10], 20), example([0, 9], 9), example([250, 431], 681)],
  best: { size: 6, cycles: 24 },
  hints: [
    'Step through it slowly. Which instruction works out the wrong answer?',
    'SUB takes away. Which instruction adds?',
    'Change SUB first to ADD first.',
  ],
  solution: `INP
STA first
INP
ADD first
OUT
HLT
first DAT`,
  wrong: [
    {
      source: 'INP\nSTA first\nINP\nSUB first\nOUT\nHLT\nfirst DAT',
      because: 'Nothing was changed: SUB still takes away.',
    },
    {
      source: 'INP\nADD first\nINP\nADD first\nOUT\nHLT\nfirst DAT',
      because: 'The first number is never stored, so the second INP writes over it and it is lost.',
    },
  ],
};

const addTwo: Task = {
  id: 'add-two',
  title: 'Add two numbers',
  task: 'Take two numbers and write their sum. One line is missing: put it in.',
  source: `// Take two numbers and write their sum.
       INP          // the first number
       STA  first   // keep it in a box
       INP          // the second number
                    // something is missing here
       OUT
       HLT
first  DAT
`,
  inputs: ['3', '4'],
  examples: [
    example([3, 4], 7),
    example([20, 22], 42),
    example([0, 0], 0),
    example([5, -2], 3),
    example([400, 599], 999),
  ],
  best: { size: 6, cycles: 30 },
  hints: [
    'Run it first. Which of your two numbers comes out?',
    'The second number is in the accumulator. The first one waits in the box called first.',
    'Write ADD first in the empty line.',
  ],
  solution: 'INP\nSTA first\nINP\nADD first\nOUT\nHLT\nfirst DAT',
  wrong: [
    {
      source: 'INP\nSTA first\nINP\nLDA first\nOUT\nHLT\nfirst DAT',
      because: 'LDA writes over the second number, so only the first one comes out.',
    },
    {
      source: 'INP\nSTA first\nINP\nADD 3\nOUT\nHLT\nfirst DAT',
      because: 'ADD 3 adds what is in box 3, and that is an instruction. It does not add the number 3.',
    },
  ],
};

const threeTimes: Task = {
  id: 'three-times',
  title: 'Three times as much',
  task: 'This program doubles your number. Make it give three times the number instead. One more line will do.',
  source: `// This doubles a number.
        INP
        STA  number
        ADD  number   // now there are two of it
        OUT
        HLT
number  DAT
`,
  inputs: ['5'],
  examples: [example([5], 15), example([0], 0), example([100], 300), example([-7], -21), example([333], 999)],
  best: { size: 6, cycles: 30 },
  hints: [
    'How often is the number in the sum now, and how often should it be?',
    'You can add the same box again.',
    'Put a second ADD number before OUT.',
  ],
  solution: 'INP\nSTA number\nADD number\nADD number\nOUT\nHLT\nnumber DAT',
  wrong: [
    {
      source: 'INP\nSTA number\nADD number\nSTA number\nADD number\nOUT\nHLT\nnumber DAT',
      because: 'Storing in between keeps the double, so the next ADD makes it four times.',
    },
    {
      source: 'INP\nSTA number\nADD number\nOUT\nADD number\nOUT\nHLT\nnumber DAT',
      because: 'It writes the double first. Only the answer should be written.',
    },
  ],
};

const countdown: Task = {
  id: 'countdown',
  title: 'Countdown',
  task: 'The rocket should count down one by one to 0: 5, 4, 3, 2, 1, 0. It skips numbers. Change one line.',
  source: `// Count down to 0, one by one.
      INP
loop  OUT
      SUB  one
      BRP  loop
      HLT
one   DAT  2
`,
  inputs: ['5'],
  examples: [
    example([5], 5, 4, 3, 2, 1, 0),
    example([1], 1, 0),
    example([0], 0),
    example([10], 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
  ],
  best: { size: 5, cycles: 68 },
  hints: [
    'Step through one round. How much does SUB take away?',
    'SUB one takes away what is in the box called one. Look at that box.',
    'Change DAT 2 to DAT 1.',
  ],
  solution: 'INP\nloop OUT\nSUB one\nBRP loop\nHLT\none DAT 1',
  wrong: [
    {
      source: 'INP\nloop OUT\nSUB one\nBRZ loop\nHLT\none DAT 1',
      because: 'BRZ only goes round when the accumulator is zero, so it stops too early.',
    },
    {
      source: 'INP\nloop SUB one\nOUT\nBRP loop\nHLT\none DAT 1',
      because: 'It takes one away before it writes, so the first number is missing and −1 is written.',
    },
    {
      source: 'INP\nloop OUT\nSUB one\nBRA loop\nHLT\none DAT 1',
      because: 'BRA always goes round, so it never stops.',
    },
  ],
};

const letterAfter: Task = {
  id: 'letter-after',
  title: 'The letter after',
  task: 'Letters are numbers: A is 65, B is 66. Take the number of a letter and write the letter that comes after it.',
  source: `// Write the letter that comes after.
      INP
                  // something is missing here
      OTC         // write it as a character
      HLT
one   DAT  1
`,
  inputs: ['65'],
  writes: 'character',
  examples: [example([65], 66), example([89], 90), example([97], 98), example([104], 105)],
  best: { size: 4, cycles: 16 },
  hints: [
    'Which number is the letter after A?',
    'The next letter’s number is one more. The box called one holds a 1.',
    'Write ADD one in the empty line.',
  ],
  solution: 'INP\nADD one\nOTC\nHLT\none DAT 1',
  wrong: [
    { source: 'INP\nADD one\nOUT\nHLT\none DAT 1', because: 'OUT writes the number. OTC writes its letter.' },
    {
      source: 'INP\nLDA one\nOTC\nHLT\none DAT 1',
      because: 'LDA writes over the letter’s number instead of adding to it.',
    },
  ],
};

const biggerOfTwo: Task = {
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

const multiply: Task = {
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

const divide: Task = {
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
  best: { size: 18, cycles: 249 },
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

const fibonacci: Task = {
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

const largest: Task = {
  id: 'largest',
  title: 'The largest of a list',
  task: 'Take numbers from 1 to 999 until a 0 comes. Then write the largest of them.',
  source: `// Find the largest. A 0 ends the list.
loop  INP
      BRZ  end

      BRA  loop
end   HLT
`,
  inputs: ['4', '9', '2', '0'],
  examples: [
    example([4, 9, 2, 0], 9),
    example([9, 4, 2, 0], 9),
    example([2, 4, 9, 0], 9),
    example([5, 0], 5),
    example([7, 7, 7, 0], 7),
    example([1, 999, 998, 500, 0], 999),
  ],
  best: { size: 12, cycles: 139 },
  hints: [
    'Imagine hearing the numbers one by one. What must you remember?',
    'Keep the best so far in a box. Take it away from each new number: zero or more means a new best.',
    'STA new, SUB best, BRP better, BRA loop. At better: LDA new, STA best, BRA loop. At the end write best.',
  ],
  solution: `loop INP
BRZ end
STA new
SUB best
BRP better
BRA loop
better LDA new
STA best
BRA loop
end LDA best
OUT
HLT
best DAT 0
new DAT`,
  wrong: [
    {
      source: `loop INP
BRZ end
STA best
BRA loop
end LDA best
OUT
HLT
best DAT 0`,
      because: 'It remembers the last number, not the largest.',
    },
    {
      source: `loop INP
BRZ end
STA new
SUB best
BRP better
BRA loop
better STA best
BRA loop
end LDA best
OUT
HLT
best DAT 0
new DAT`,
      because: 'After SUB the accumulator holds how much larger it is, not the number itself.',
    },
  ],
};

const selfCounter: Task = {
  id: 'self-counter',
  title: 'Count into boxes',
  task: 'Take a number from 1 to 40. Put 1, 2, 3 … up to it into boxes 50, 51, 52 …, one in each. Only a program that changes itself can do it.',
  source: `// Put 1 into box 50, 2 into box 51, and so on.
// This instruction will have to change:
put   STA  50
`,
  inputs: ['5'],
  examples: [counted(5), counted(1), counted(2), counted(40)],
  best: { size: 51, cycles: 388 },
  hints: [
    'An instruction is a number in a box. What number is STA 50, and what is STA 51?',
    'You can do sums with an instruction: LDA put, ADD one, STA put makes STA 50 into STA 51.',
    'Loop: add one to count; put STA 50; add one to put; if count take away top is zero stop; jump back.',
  ],
  solution: `INP
STA top
loop LDA count
ADD one
STA count
put STA 50
LDA put
ADD one
STA put
LDA count
SUB top
BRZ end
BRA loop
end HLT
top DAT
count DAT 0
one DAT 1`,
  wrong: [
    {
      source: `INP
STA top
loop LDA count
ADD one
STA count
STA 50
SUB top
BRZ end
BRA loop
end HLT
top DAT
count DAT 0
one DAT 1`,
      because: 'The instruction STA 50 never changes, so all the numbers go into the same box.',
    },
    {
      source: `INP
STA top
loop LDA count
put STA 50
ADD one
STA count
LDA put
ADD one
STA put
LDA count
SUB top
BRZ end
BRA loop
end HLT
top DAT
count DAT 0
one DAT 1`,
      because: 'It stores before it adds one, so it begins with 0.',
    },
  ],
};

const reverse: Task = {
  id: 'reverse',
  title: 'Backwards',
  task: 'Take up to 20 numbers until a 0 comes. Then write them backwards, without the 0.',
  source: `// Write a list backwards. A 0 ends it.

`,
  inputs: ['1', '2', '3', '0'],
  examples: [
    example([1, 2, 3, 0], 3, 2, 1),
    example([5, 0], 5),
    example([0]),
    example([9, -9, 9, 0], 9, -9, 9),
    example([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0], 10, 9, 8, 7, 6, 5, 4, 3, 2, 1),
  ],
  best: { size: 28, cycles: 278 },
  hints: [
    'All the numbers must be kept until the end, each in a box of its own.',
    'Let STA 50 change to STA 51, STA 52 … while numbers come in. Then go back the same way with LDA.',
    'STA 50 is 350 and LDA 50 is 550: add 200 to turn one into the other. Stop when you are back at box 50.',
  ],
  solution: `loop INP
BRZ back
put STA 50
LDA put
ADD one
STA put
BRA loop
back LDA put
SUB first
BRZ end
LDA put
SUB one
STA put
ADD toload
STA get
get LDA 50
OUT
BRA back
end HLT
one DAT 1
first STA 50
toload DAT 200`,
  wrong: [
    {
      source: 'loop INP\nBRZ end\nOUT\nBRA loop\nend HLT',
      because:
        'It writes each number at once, so they come in the same order. Only a list of one looks right.',
    },
    {
      source: `loop INP
BRZ back
put STA 50
LDA put
ADD one
STA put
BRA loop
back LDA put
ADD toload
STA get
get LDA 50
OUT
HLT
one DAT 1
toload DAT 200`,
      because:
        'After the last number the instruction already points one box too far. And one number is not the whole list.',
    },
  ],
};

const sortThree: Task = {
  id: 'sort-three',
  title: 'Sort three numbers',
  task: 'Take three numbers from 0 to 999 and write them in order, smallest first.',
  source: `// Write three numbers in order.
      INP
      STA  a
      INP
      STA  b
      INP
      STA  c

      HLT
a     DAT
b     DAT
c     DAT
`,
  inputs: ['9', '2', '5'],
  examples: [
    example([9, 2, 5], 2, 5, 9),
    example([1, 2, 3], 1, 2, 3),
    example([3, 2, 1], 1, 2, 3),
    example([2, 3, 1], 1, 2, 3),
    example([4, 4, 0], 0, 4, 4),
    example([999, 0, 999], 0, 999, 999),
  ],
  best: { size: 30, cycles: 132 },
  hints: [
    'Sort three cards with only one rule: two neighbours in the wrong order change places.',
    'b take away a: zero or more means they are in order. To swap you need a third box to keep one of them.',
    'Look at a and b, then at b and c. If b and c had to swap, look at a and b once more. Then write all three.',
  ],
  solution: `INP
STA a
INP
STA b
INP
STA c
again LDA b
SUB a
BRP next
LDA a
STA keep
LDA b
STA a
LDA keep
STA b
next LDA c
SUB b
BRP show
LDA b
STA keep
LDA c
STA b
LDA keep
STA c
BRA again
show LDA a
OUT
LDA b
OUT
LDA c
OUT
HLT
a DAT
b DAT
c DAT
keep DAT`,
  wrong: [
    {
      source: `INP
STA a
INP
STA b
INP
STA c
LDA b
SUB a
BRP next
LDA a
STA keep
LDA b
STA a
LDA keep
STA b
next LDA c
SUB b
BRP show
LDA b
STA keep
LDA c
STA b
LDA keep
STA c
show LDA a
OUT
LDA b
OUT
LDA c
OUT
HLT
a DAT
b DAT
c DAT
keep DAT`,
      because: 'After b and c change places, a and b may be in the wrong order again.',
    },
    {
      source: `INP
STA a
INP
STA b
INP
STA c
again LDA b
SUB a
BRP next
LDA b
STA a
LDA a
STA b
next LDA c
SUB b
BRP show
LDA c
STA b
LDA b
STA c
BRA again
show LDA a
OUT
LDA b
OUT
LDA c
OUT
HLT
a DAT
b DAT
c DAT`,
      because: 'Two boxes can’t change places without a third: one number is written over and lost.',
    },
  ],
};

/** From easy to hard; the first five need a line or less. */
export const tasks: readonly Task[] = [
  fixTheSum,
  addTwo,
  threeTimes,
  countdown,
  letterAfter,
  biggerOfTwo,
  multiply,
  divide,
  fibonacci,
  largest,
  selfCounter,
  reverse,
  sortThree,
];
