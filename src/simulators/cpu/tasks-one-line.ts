// Challenges that need a line or less.
import { example, type Task } from './task.ts';

export const fixTheSum: Task = {
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

export const addTwo: Task = {
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

export const threeTimes: Task = {
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

export const countdown: Task = {
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

export const letterAfter: Task = {
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
