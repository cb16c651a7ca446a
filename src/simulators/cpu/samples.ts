// Programs to open, read, run and change.
import {
  addTwo,
  biggerOfTwo,
  countdown,
  divide,
  echo,
  fibonacci,
  multiply,
  timesTable,
  triangular,
} from './programs-first.ts';
import { alphabet, guess, hello, largest, prime, reverse, selfCounter, sortThree } from './programs-more.ts';

export interface Sample {
  readonly id: string;
  readonly title: string;
  /** What it does, in a line for a child. */
  readonly line: string;
  readonly source: string;
  /** Words to put in the tray. */
  readonly inputs: readonly string[];
  /** The numbers it then writes (for characters, their codes). */
  readonly writes: readonly number[];
}

function letters(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

/** From easy to hard. The first is what opens when nothing else is asked for. */
export const samples: readonly [Sample, ...Sample[]] = [
  {
    id: 'add-two',
    title: 'Add two numbers',
    line: 'Give it two numbers. It gives back the sum.',
    source: addTwo,
    inputs: ['3', '4'],
    writes: [7],
  },
  {
    id: 'echo',
    title: 'Echo',
    line: 'It says each number back, until you give it 0.',
    source: echo,
    inputs: ['5', '12', '-3', '0'],
    writes: [5, 12, -3],
  },
  {
    id: 'countdown',
    title: 'Countdown',
    line: 'From your number down to 0, like a rocket.',
    source: countdown,
    inputs: ['5'],
    writes: [5, 4, 3, 2, 1, 0],
  },
  {
    id: 'bigger-of-two',
    title: 'The bigger of two',
    line: 'It looks at two numbers and writes the bigger one.',
    source: biggerOfTwo,
    inputs: ['8', '15'],
    writes: [15],
  },
  {
    id: 'alphabet',
    title: 'Alphabet',
    line: 'Letters are numbers too: watch A turn into Z.',
    source: alphabet,
    inputs: [],
    writes: letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  },
  {
    id: 'times-table',
    title: 'Times table',
    line: 'Ten numbers of any times table.',
    source: timesTable,
    inputs: ['7'],
    writes: [7, 14, 21, 28, 35, 42, 49, 56, 63, 70],
  },
  {
    id: 'multiply',
    title: 'Multiply',
    line: 'The CPU can only add. It multiplies anyway.',
    source: multiply,
    inputs: ['6', '7'],
    writes: [42],
  },
  {
    id: 'divide',
    title: 'Divide with a remainder',
    line: 'How often does it go, and what is left over?',
    source: divide,
    inputs: ['17', '5'],
    writes: [3, 2],
  },
  {
    id: 'triangular',
    title: 'Triangle of balls',
    line: 'How many balls make a triangle of 4 rows?',
    source: triangular,
    inputs: ['4'],
    writes: [10],
  },
  {
    id: 'fibonacci',
    title: 'Fibonacci’s numbers',
    line: 'Each number is the two before it added up.',
    source: fibonacci,
    inputs: [],
    writes: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89],
  },
  {
    id: 'guess',
    title: 'Guess the number',
    line: 'It tells you: too big, too small, or right.',
    source: guess,
    inputs: ['5', '9', '7'],
    writes: [-1, 1, 0],
  },
  {
    id: 'largest',
    title: 'The largest of a list',
    line: 'Give it numbers, then 0. It writes the largest.',
    source: largest,
    inputs: ['4', '9', '2', '7', '0'],
    writes: [9],
  },
  {
    id: 'self-counter',
    title: 'The program that reads itself',
    line: 'It changes one of its own instructions as it runs.',
    source: selfCounter,
    inputs: [],
    writes: [500, 902, 500, 109, 300, 210, 708, 600, 0],
  },
  {
    id: 'hello',
    title: 'Hello',
    line: 'A word kept in boxes, written letter by letter.',
    source: hello,
    inputs: [],
    writes: letters('HELLO'),
  },
  {
    id: 'prime',
    title: 'Is it prime?',
    line: 'It tries every smaller number. 1 means yes, 0 means no.',
    source: prime,
    inputs: ['13'],
    writes: [1],
  },
  {
    id: 'reverse',
    title: 'Backwards',
    line: 'Give it numbers, then 0. It says them backwards.',
    source: reverse,
    inputs: ['1', '2', '3', '0'],
    writes: [3, 2, 1],
  },
  {
    id: 'sort-three',
    title: 'Sort three numbers',
    line: 'Three numbers in, and out in order.',
    source: sortThree,
    inputs: ['9', '2', '5'],
    writes: [2, 5, 9],
  },
];
