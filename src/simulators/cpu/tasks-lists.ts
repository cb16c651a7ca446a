// Challenges with lists, some of which change their own instructions.
import { example, type Task } from './task.ts';
import type { Example } from './trial.ts';

/** Counting 1 to n into boxes 50, 51, 52 … */
function counted(n: number): Example {
  return {
    inputs: [n],
    writes: [],
    boxes: Array.from({ length: n + 1 }, (_, index) => [50 + index, index < n ? index + 1 : 0] as const),
  };
}

export const largest: Task = {
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

export const selfCounter: Task = {
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

export const reverse: Task = {
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

export const sortThree: Task = {
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
