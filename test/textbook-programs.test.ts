// Programs in the many ways that GCSE and A-level books, exam papers and web pages write them, run as they stand.
import { expect, test } from 'vitest';
import { outputText, start, step } from '../src/simulators/cpu/model.ts';

interface Case {
  readonly style: string;
  readonly source: string;
  readonly runs: readonly (readonly [inputs: string, output: string])[];
}

const cases: readonly Case[] = [
  {
    style: 'three columns of spaces, capitals',
    source: `            INP
            STA     NUM1
            INP
            ADD     NUM1
            OUT
            HLT
NUM1        DAT`,
    runs: [
      ['3 4', '7'],
      ['120 30', '150'],
    ],
  },
  {
    style: 'tabs and small letters',
    source: '\tinp\n\tsta\tfirst\n\tinp\n\tsub\tfirst\n\tout\n\thlt\nfirst\tdat\t0',
    runs: [
      ['3 10', '7'],
      ['10 3', '-7'],
    ],
  },
  {
    style: 'STO for STA, label in mixed case',
    source: 'INP\nSTO Num1\nINP\nSTO Num2\nLDA Num1\nADD Num2\nOUT\nHLT\nNum1 DAT\nNum2 DAT',
    runs: [['11 31', '42']],
  },
  {
    style: 'numeric addresses only',
    source: 'INP\nSTA 99\nINP\nADD 99\nOUT\nHLT',
    runs: [['40 2', '42']],
  },
  {
    style: 'a semicolon after every line',
    source: 'INP;   // Input the first number\nSTA 90; // keep it\nINP;\nADD 90;\nOUT;\nHLT;\nDAT;',
    runs: [['8 9', '17']],
  },
  {
    style: 'two-digit box numbers in a printed table',
    source: '00 INP\n01 STA 06\n02 INP\n03 ADD 06\n04 OUT\n05 HLT\n06 DAT 000',
    runs: [['1 2', '3']],
  },
  {
    style: 'a printed table whose data stands far away',
    source: '00   LDA 90\n01   ADD 91\n02   STA 92\n03   OUT\n04   HLT\n90   DAT 17\n91   DAT 25\n92   DAT',
    runs: [['', '42']],
  },
  {
    style: 'line numbers from one with full stops, and a label',
    source: '1. INP\n2. LOOP OUT\n3. SUB ONE\n4. BRP LOOP\n5. HLT\n6. ONE DAT 1',
    runs: [['3', '3, 2, 1, 0']],
  },
  {
    style: 'BASIC line numbers in tens',
    source: '10 INP\n20 STA N\n30 ADD N\n40 OUT\n50 HLT\n60 N DAT',
    runs: [['21', '42']],
  },
  {
    style: 'the label END before HLT',
    source: `        INP
        STA COUNT
LOOP    LDA COUNT
        OUT
        SUB ONE
        STA COUNT
        BRZ END
        BRA LOOP
END     HLT
ONE     DAT 1
COUNT   DAT`,
    runs: [['4', '4, 3, 2, 1']],
  },
  {
    style: 'exam paper: loop to a limit with BRP',
    source: `        INP
        STA max
loop    LDA i
        ADD one
        STA i
        OUT
        LDA max
        SUB i
        SUB one
        BRP loop
        HLT
i       DAT 0
one     DAT 1
max     DAT`,
    runs: [
      ['4', '1, 2, 3, 4'],
      ['1', '1'],
    ],
  },
  {
    style: 'larger of two, as in many books',
    source: `INP
STA NUM1
INP
STA NUM2
SUB NUM1
BRP SECOND_BIG
LDA NUM1
OUT
HLT
SECOND_BIG LDA NUM2
OUT
HLT
NUM1 DAT
NUM2 DAT`,
    runs: [
      ['5 9', '9'],
      ['9 5', '9'],
      ['6 6', '6'],
    ],
  },
  {
    style: 'colons after labels and hash notes',
    source:
      '# double until 100\nstart: INP\nagain: STA n   # keep\n ADD n\n STA n\n OUT\n SUB limit\n BRP stop\n LDA n\n BRA again\nstop: COB\nn: DAT\nlimit: DAT 100',
    runs: [['30', '60, 120']],
  },
  {
    style: 'OCR’s other mnemonics',
    source:
      'INPUT\nSTO a\nIN\nSTO b\nLOAD a\nSUB b\nBZ same\nBP big\nLOAD b\nOUT\nEND\nbig LOAD a\nOUT\nEND\nsame LOAD zero\nOUT\nEND\na DAT\nb DAT\nzero DAT 0',
    runs: [
      ['7 7', '0'],
      ['7 3', '7'],
      ['3 7', '7'],
    ],
  },
  {
    style: 'data first, jumped over',
    source: 'BRA begin\nnum DAT 5\nten DAT 10\nbegin LDA num\nADD ten\nOUT\nHLT',
    runs: [['', '15']],
  },
  {
    style: 'multiplication by adding, A-level style',
    source: `// Input two numbers and output the product
        INP
        STA NUMA
        INP
        STA NUMB
MULT    LDA NUMB
        BRZ ENDMULT
        SUB ONE
        STA NUMB
        LDA RESULT
        ADD NUMA
        STA RESULT
        BRA MULT
ENDMULT LDA RESULT
        OUT
        HLT
ONE     DAT 001
NUMA    DAT 000
NUMB    DAT 000
RESULT  DAT 000`,
    runs: [
      ['6 7', '42'],
      ['0 7', '0'],
    ],
  },
  {
    style: 'odd or even by taking away two',
    source:
      'INP\nLOOP SUB TWO\nBRZ EVEN\nBRP LOOP\nLDA ONE\nOUT\nHLT\nEVEN LDA ZERO\nOUT\nHLT\nZERO DAT 0\nONE DAT 1\nTWO DAT 2',
    runs: [
      ['8', '0'],
      ['7', '1'],
    ],
  },
  {
    style: 'factorial with a loop in a loop',
    source: `       INP
       STA n
       STA product
outer  LDA n
       SUB one
       STA n
       BRZ done
       SUB one
       STA times
       LDA product
       STA step
inner  LDA times
       BRZ outer
       LDA product
       ADD step
       STA product
       LDA times
       SUB one
       STA times
       BRA inner
done   LDA product
       OUT
       HLT
n      DAT
product DAT
times  DAT
step   DAT
one    DAT 1`,
    runs: [
      ['5', '120'],
      ['3', '6'],
    ],
  },
  {
    style: 'remainder (MOD)',
    source:
      'INP\nSTA a\nINP\nSTA b\nrepeat LDA a\nSUB b\nBRP carry\nLDA a\nOUT\nHLT\ncarry STA a\nBRA repeat\na DAT\nb DAT',
    runs: [
      ['17 5', '2'],
      ['20 5', '0'],
    ],
  },
  {
    style: 'characters with OTC',
    source:
      '\tLDA\tspace\nagain\tOTC\n\tADD\tone\n\tSTA\tchar\n\tSUB\tmax\n\tBRZ\tend\n\tLDA\tchar\n\tBRA\tagain\nend\tHLT\nspace\tDAT\t48\none\tDAT\t1\nmax\tDAT\t58\nchar\tDAT',
    runs: [['', '0123456789']],
  },
  {
    style: 'an array walked by changing the LDA',
    source: `loop    LDA data
        OUT
        LDA loop
        ADD one
        STA loop
        SUB endload
        BRP end
        BRA loop
end     HLT
one     DAT 1
endload LDA 15
data    DAT 4
        DAT 8
        DAT 15
        DAT 16`,
    runs: [['', '4, 8, 15, 16']],
  },
  {
    style: 'sum until zero, Windows line ends',
    source:
      'LOOP INP\r\n     BRZ FIN\r\n     ADD TOTAL\r\n     STA TOTAL\r\n     BRA LOOP\r\nFIN  LDA TOTAL\r\n     OUT\r\n     HLT\r\nTOTAL DAT 0\r\n',
    runs: [
      ['1 2 3 0', '6'],
      ['0', '0'],
    ],
  },
  {
    style: 'copied from a web page: non-breaking spaces and a long minus sign',
    source:
      '\u00a0\u00a0INP\n\u00a0\u00a0ADD\u00a0debt\n\u00a0\u00a0OUT\n\u00a0\u00a0HLT\ndebt\u00a0DAT\u00a0\u22125',
    runs: [
      ['12', '7'],
      ['3', '-2'],
    ],
  },
  {
    style: 'negative inputs and a test of the sign',
    source:
      'INP\nBRP POS\nLDA MINUS1\nOUT\nHLT\nPOS BRZ ZERO\nLDA PLUS1\nOUT\nHLT\nZERO OUT\nHLT\nMINUS1 DAT -1\nPLUS1 DAT 1',
    runs: [
      ['-40', '-1'],
      ['0', '0'],
      ['40', '1'],
    ],
  },
  {
    style: 'absolute difference',
    source: 'INP\nSTA x\nINP\nSTA y\nSUB x\nBRP done\nLDA x\nSUB y\ndone OUT\nHLT\nx DAT\ny DAT',
    runs: [
      ['9 4', '5'],
      ['4 9', '5'],
    ],
  },
  {
    style: 'stop when the password is right',
    source:
      'ASK INP\nSUB PIN\nBRZ OK\nLDA NO\nOUT\nBRA ASK\nOK LDA YES\nOUT\nHLT\nPIN DAT 123\nNO DAT 0\nYES DAT 1',
    runs: [['111 321 123', '0, 0, 1']],
  },
  {
    style: 'Fibonacci, branching when over a limit',
    source: `        LDA A
        OUT
        LDA B
        OUT
NEXT    LDA A
        ADD B
        STA C
        SUB LIMIT
        BRP QUIT
        LDA C
        OUT
        LDA B
        STA A
        LDA C
        STA B
        BRA NEXT
QUIT    HLT
A       DAT 0
B       DAT 1
C       DAT
LIMIT   DAT 50`,
    runs: [['', '0, 1, 1, 2, 3, 5, 8, 13, 21, 34']],
  },
  {
    style: 'machine code as data, run as instructions',
    source: 'DAT 901\nDAT 306\nDAT 901\nDAT 106\nDAT 902\nDAT 000',
    runs: [['2 5', '7']],
  },
  {
    style: 'notes in the middle and blank lines between',
    source: '// ---- start ----\n\nINP // read\n\n\nOUT // echo\n\n// ---- end ----\nHLT\n\n',
    runs: [['5', '5']],
  },
  {
    style: 'a subroutine: the way back is written into a BRA',
    source: `        INP
        STA n
        LDA back1
        STA return
        BRA double
back    LDA n
        OUT
        HLT
double  LDA n
        ADD n
        STA n
return  BRA 0
back1   BRA back
n       DAT`,
    runs: [['21', '42']],
  },
];

test('there are enough styles', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25);
});
test.each(
  cases.flatMap(({ style, source, runs }) =>
    runs.map(([inputs, output]) => [style, inputs, output, source] as const),
  ),
)('%s: %j gives %j', (_style, inputs, output, source) => {
  const tray = inputs === '' ? [] : inputs.split(' ');
  const state = start({ source, inputs: tray, breakLines: [], breakBoxes: [] });
  expect(state.errors).toEqual([]);
  const end = step(state, { kind: 'tick', count: 100_000 });
  expect(end.status).toBe('halted');
  expect(outputText(end.output)).toBe(output);
});
