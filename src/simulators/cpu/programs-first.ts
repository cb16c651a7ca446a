// Sample programs: sums and loops.

export const addTwo = `// Add two numbers.
       INP          // the first number
       STA  first   // keep it in a box
       INP          // the second number
       ADD  first   // add the one we kept
       OUT          // write the answer
       HLT          // stop
first  DAT          // a box for the first number
`;

export const biggerOfTwo = `// Which of two numbers is bigger?
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

export const countdown = `// Count down to zero, like a rocket.
      INP          // start from this number
loop  OUT
      SUB  one
      BRP  loop    // go round while it is 0 or more
      HLT
one   DAT  1
`;

export const timesTable = `// The first ten numbers of a times table.
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

export const multiply = `// Multiply. The CPU can only add, so it adds again and again.
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

export const divide = `// Divide. Take away again and again, and count how often.
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

export const fibonacci = `// Fibonacci's numbers: each is the two before it added up.
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

export const triangular = `// How many balls are in a triangle of so many rows?
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

export const echo = `// Say each number back, until you give it zero.
loop  INP
      BRZ  end
      OUT
      BRA  loop
end   HLT
`;
