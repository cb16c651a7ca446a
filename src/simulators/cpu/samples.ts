// Programs to open, read, run and change.

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

const addTwo = `// Add two numbers.
       INP          // the first number
       STA  first   // keep it in a box
       INP          // the second number
       ADD  first   // add the one we kept
       OUT          // write the answer
       HLT          // stop
first  DAT          // a box for the first number
`;

const biggerOfTwo = `// Which of two numbers is bigger?
        INP
        STA  first
        INP
        STA  second
        SUB  first    // second take away first
        BRP  show2    // not below zero? second is bigger
        LDA  first
        OUT
        HLT
show2   LDA  second
        OUT
        HLT
first   DAT
second  DAT
`;

const countdown = `// Count down to zero, like a rocket.
      INP          // start from this number
loop  OUT
      SUB  one
      BRP  loop    // go round while it is 0 or more
      HLT
one   DAT  1
`;

const timesTable = `// The first ten numbers of a times table.
      INP          // which table?
      STA  table
loop  LDA  sum
      ADD  table
      STA  sum
      OUT
      LDA  left    // how many are left to write?
      SUB  one
      STA  left
      BRZ  end
      BRA  loop
end   HLT
table DAT
sum   DAT  0
left  DAT  10
one   DAT  1
`;

const multiply = `// Multiply. The CPU can only add, so it adds again and again.
        INP
        STA  number
        INP
        STA  times
loop    LDA  times
        BRZ  done      // no more times to add
        SUB  one
        STA  times
        LDA  answer
        ADD  number
        STA  answer
        BRA  loop
done    LDA  answer
        OUT
        HLT
number  DAT
times   DAT
answer  DAT  0
one     DAT  1
`;

const divide = `// Divide. Take away again and again, and count how often.
        INP            // share this many
        STA  left
        INP            // between so many
        STA  share
loop    LDA  left
        SUB  share
        BRP  again     // there was enough for one more round
        LDA  rounds
        OUT            // how often it went
        LDA  left
        OUT            // what is left over
        HLT
again   STA  left
        LDA  rounds
        ADD  one
        STA  rounds
        BRA  loop
left    DAT
share   DAT
rounds  DAT  0
one     DAT  1
`;

const fibonacci = `// Fibonacci's numbers: each is the two before it added up.
loop  LDA  this
      OUT
      ADD  next
      STA  after    // this and next, added up
      LDA  next
      STA  this     // move one place along
      LDA  after
      STA  next
      LDA  limit
      SUB  this
      BRP  loop     // go on while it is not past the limit
      HLT
this  DAT  0
next  DAT  1
after DAT
limit DAT  100
`;

const triangular = `// How many balls are in a triangle of so many rows?
      INP          // how many rows
      STA  row
loop  LDA  row
      BRZ  done
      ADD  balls   // this row has as many balls as its number
      STA  balls
      LDA  row
      SUB  one
      STA  row
      BRA  loop
done  LDA  balls
      OUT
      HLT
row   DAT
balls DAT  0
one   DAT  1
`;

const echo = `// Say each number back, until you give it zero.
loop  INP
      BRZ  end
      OUT
      BRA  loop
end   HLT
`;

const largest = `// The largest of a list of numbers. Zero ends the list.
loop   INP
       BRZ  end
       STA  new
       SUB  best
       BRP  better   // at least as large as the best so far
       BRA  loop
better LDA  new
       STA  best
       BRA  loop
end    LDA  best
       OUT
       HLT
best   DAT  0
new    DAT
`;

const reverse = `// Say a list backwards. Zero ends the list.
// The two instructions with labels are changed while it runs:
// each time they point at the next box, or the one before.
loop   INP
       BRZ  back
put    STA  50       // first box 50, then 51, 52 …
       LDA  put
       ADD  one
       STA  put
       BRA  loop
back   LDA  put
       SUB  first    // is it back at box 50?
       BRZ  end
       LDA  put
       SUB  one
       STA  put      // one box back
       ADD  toload   // 350 and 200 is 550: LDA 50
       STA  get
get    LDA  50
       OUT
       BRA  back
end    HLT
one    DAT  1
first  STA  50
toload DAT  200
`;

const selfCounter = `// A program that changes itself.
// It writes what is in box 0, then box 1, then box 2 …
// so it reads out its own instructions.
look  LDA  0      // this instruction goes up by one each time
      OUT
      LDA  look
      ADD  one
      STA  look   // now it says LDA 1, then LDA 2 …
      SUB  stop
      BRZ  end
      BRA  look
end   HLT
one   DAT  1
stop  LDA  9
`;

const alphabet = `// The alphabet. Every letter has a number: A is 65.
loop   LDA  letter
       OTC            // write it as a character
       SUB  last
       BRZ  end       // that was Z
       LDA  letter
       ADD  one
       STA  letter
       BRA  loop
end    HLT
letter DAT  65
last   DAT  90
one    DAT  1
`;

const hello = `// Say hello, one character at a time.
loop  LDA  word    // this instruction moves along the word
      BRZ  end     // a zero ends the word
      OTC
      LDA  loop
      ADD  one
      STA  loop
      BRA  loop
end   HLT
one   DAT  1
word  DAT  72      // H
      DAT  69      // E
      DAT  76      // L
      DAT  76      // L
      DAT  79      // O
      DAT  0
`;

const guess = `// A guessing game. The secret is 7.
// 1 means too big, -1 means too small, 0 means you found it.
loop   INP
       SUB  secret
       BRZ  found
       BRP  toobig
       LDA  minus
       OUT
       BRA  loop
toobig LDA  one
       OUT
       BRA  loop
found  OUT
       HLT
secret DAT  7
one    DAT  1
minus  DAT -1
`;

const prime = `// Is it a prime number? 1 means yes, 0 means no.
// Give it 2 or more. It tries 2, then 3, then 4 …
       INP
       STA  number
next   LDA  try
       SUB  number
       BRZ  yes      // nothing below it fits: it is prime
       LDA  number
minus  SUB  try      // take away again and again
       BRZ  no       // nothing is left over: it fits
       BRP  minus
       LDA  try
       ADD  one
       STA  try
       BRA  next
yes    LDA  one
       OUT
       HLT
no     OUT           // the accumulator is 0 here
       HLT
number DAT
try    DAT  2
one    DAT  1
`;

const sortThree = `// Put three numbers in order, smallest first.
// Two neighbours in the wrong order change places.
       INP
       STA  a
       INP
       STA  b
       INP
       STA  c
again  LDA  b
       SUB  a
       BRP  next     // a and b are in order
       LDA  a
       STA  keep
       LDA  b
       STA  a
       LDA  keep
       STA  b
next   LDA  c
       SUB  b
       BRP  show     // b and c are in order
       LDA  b
       STA  keep
       LDA  c
       STA  b
       LDA  keep
       STA  c
       BRA  again    // look at a and b once more
show   LDA  a
       OUT
       LDA  b
       OUT
       LDA  c
       OUT
       HLT
a      DAT
b      DAT
c      DAT
keep   DAT
`;

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
