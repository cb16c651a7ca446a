// Sample programs: lists, letters, and programs that change themselves.

export const largest = `// The largest of a list of numbers. Zero ends the list.
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

export const reverse = `// Say a list backwards. Zero ends the list.
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

export const selfCounter = `// A program that changes itself.
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

export const alphabet = `// The alphabet. Every letter has a number: A is 65.
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

export const hello = `// Say hello, one character at a time.
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

export const guess = `// A guessing game. The secret is 7.
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

export const prime = `// Is it a prime number? 1 means yes, 0 means no.
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

export const sortThree = `// Put three numbers in order, smallest first.
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
