import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble, disassemble, renameLabel, tokenise } from './assembler.ts';

function words(source: string): readonly number[] {
  const { boxes, size, errors } = assemble(source);
  expect(errors).toEqual([]);
  return boxes.slice(0, size);
}
function wrong(source: string): readonly string[] {
  return assemble(source).errors.map(
    ({ at, says, hint }) => `${at}: ${says}${hint === undefined ? '' : ` ${hint}`}`,
  );
}

describe('codes', () => {
  test.each([
    ['ADD 7', 107],
    ['SUB 42', 242],
    ['STA 99', 399],
    ['STO 99', 399],
    ['LDA 0', 500],
    ['LOAD 5', 505],
    ['BRA 10', 610],
    ['BR 10', 610],
    ['BRZ 10', 710],
    ['BZ 10', 710],
    ['BRP 10', 810],
    ['BP 10', 810],
    ['INP', 901],
    ['IN', 901],
    ['INPUT', 901],
    ['OUT', 902],
    ['OTC', 922],
    ['HLT', 0],
    ['COB', 0],
    ['END', 0],
    ['DAT', 0],
    ['DAT 5', 5],
    ['DAT -5', -5],
    ['DAT −5', -5],
    ['DAT +5', 5],
    ['DAT 999', 999],
    ['DAT -999', -999],
    ['DAT 007', 7],
  ])('%s is %i', (source, word) => {
    expect(words(source)).toEqual([word]);
  });
});

describe('ways of writing', () => {
  const plain = [901, 303, 0, 0];
  test.each([
    ['plain', 'INP\nSTA x\nHLT\nx DAT'],
    ['small letters', 'inp\nsta X\nhlt\nx dat'],
    ['tabs and Windows line ends', '\tINP\r\n\tSTA\tx\r\n\tHLT\r\nx\tDAT\r\n'],
    ['old Mac line ends', 'INP\rSTA x\rHLT\rx DAT'],
    ['notes of three kinds', 'INP // in\nSTA x ; keep\nHLT # stop\nx DAT'],
    ['notes that touch', 'INP;\nSTA x;keep it\nHLT//\nx DAT#here'],
    ['blank lines and lines of notes', '// hello\n\n  \nINP\n\nSTA x\nHLT\n# data\nx DAT\n\n'],
    ['spaces from a web page', '\u00a0\u00a0INP\nSTA\u00a0x\nHLT\nx\u2003DAT\u200b'],
    ['a byte order mark', '\ufeffINP\nSTA x\nHLT\nx DAT'],
    ['line numbers from 1', '1 INP\n2 STA x\n3 HLT\n4 x DAT'],
    ['line numbers in tens', '10: INP\n20: STA x\n30: HLT\n40: x DAT'],
    ['box numbers', '00 INP\n01 STA x\n02 HLT\n03 x DAT'],
    ['colons after labels', 'INP\nSTA x\nHLT\nx: DAT'],
    ['a label on a line of its own', 'INP\nSTA x\nHLT\nx:\nDAT'],
    ['a box by number', 'INP\nSTA 3\nHLT\nDAT'],
  ])('%s', (_name, source) => {
    expect(words(source)).toEqual(plain);
  });

  test('box numbers that jump ahead put the line in that box', () => {
    const { boxes, errors } = assemble('00 LDA 90\n01 ADD 91\n02 HLT\n90 DAT 5\n91 DAT 7');
    expect(errors).toEqual([]);
    expect([boxes[0], boxes[1], boxes[2], boxes[90], boxes[91]]).toEqual([590, 191, 0, 5, 7]);
  });
  test.each([
    ['END HLT', 'BRA end\nend HLT', [601, 0]],
    ['END DAT', 'LDA end\nHLT\nend DAT 3', [502, 0, 3]],
    ['INPUT INP', 'input INP\nBRA input', [901, 600]],
    ['LOAD LDA', 'load LDA load', [500]],
    ['IN INPUT', 'in input', [901]],
    ['BR END', 'BR end\nend END', [601, 0]],
    ['a label used as data', 'x DAT\nDAT x\nHLT', [0, 0, 0]],
  ])('a synonym may be a label: %s', (_name, source, expected) => {
    expect(words(source)).toEqual(expected);
  });
  test('says which line each box came from', () => {
    expect(assemble('\n// x\nINP\n\nHLT').lines).toEqual([
      { box: 0, line: 3 },
      { box: 1, line: 5 },
    ]);
  });
});

describe('mistakes', () => {
  test.each([
    ['LAD 5', ['1: The CPU doesn’t know the instruction “LAD”. Did you mean LDA?']],
    ['STOP', ['1: The CPU doesn’t know the instruction “STOP”. Did you mean HLT?']],
    ['print', ['1: The CPU doesn’t know the instruction “print”. Did you mean OUT?']],
    ['loop OTU\nBRA loop', ['1: The CPU doesn’t know the instruction “OTU”. Did you mean OUT?']],
    [
      'elephant',
      [
        '1: The CPU doesn’t know the instruction “elephant”. If it is a label, put its instruction after it on the same line.',
      ],
    ],
    ['901', ['1: “901” is a number, not an instruction. To put it in a box write DAT 901.']],
    ['LDA total\ntotla DAT', ['1: There is no label “total”. Did you mean totla?']],
    ['LDA x', ['1: There is no label “x”. Add a line such as: x DAT 0']],
    [
      'x DAT\nX DAT',
      [
        '2: The label “X” is already on line 1. A label can only be in one place. Give one of them another name. Capital letters make no difference.',
      ],
    ],
    ['ADD DAT 5', ['1: ADD is an instruction, so it can’t be a label. Try ADD1 or another name.']],
    ['out: LDA 5', ['1: OUT is an instruction, so it can’t be a label. Try out1 or another name.']],
    ['LDA', ['1: LDA needs a box after it, such as LDA 42. Write the number of a box, or the label of one.']],
    ['sto', ['1: STO needs a box after it, such as STA 42. Write the number of a box, or the label of one.']],
    [
      'ADD #1',
      [
        '1: ADD needs a box after it, such as ADD 42. Everything after # is a note. To use a number, put it in a box with DAT and give the box a label.',
      ],
    ],
    [
      'LDA OUT',
      ['1: LDA needs a box after it, but OUT is an instruction. Each instruction goes on a line of its own.'],
    ],
    [
      'LDA 5 6',
      ['1: There is something too many on this line: “6”. If it is a note, put // in front of it.'],
    ],
    [
      'INP 5',
      [
        '1: INP stands alone: nothing can follow it, but here is “5”. If it is a note, put // in front of it.',
      ],
    ],
    [
      'LDA 100',
      [
        '1: There is no box 100: boxes go from 0 to 99. To use the number 100 itself, put it in a box with DAT.',
      ],
    ],
    [
      'LDA -1',
      [
        '1: There is no box -1: boxes go from 0 to 99. To use the number -1 itself, put it in a box with DAT.',
      ],
    ],
    ['DAT 1000', ['1: 1000 doesn’t fit in a box: a box holds −999 to 999.']],
    ['DAT 1.5', ['1: “1.5” is not a whole number. A box holds a whole number, −999 to 999.']],
    ['7: 8: HLT', ['1: A label can’t be just a number: “8”. Start it with a letter.']],
  ])('%j', (source, says) => {
    expect(wrong(source)).toEqual(says);
  });
  test('all are said at once, in the order of the lines', () => {
    expect(assemble('FOO\nLDA x\nOUT 3\nDAT 5000').errors.map(({ at }) => at)).toEqual([1, 2, 3, 4]);
  });
  test('the hundred and first box is too many, said once', () => {
    expect(wrong('OUT\n'.repeat(100))).toEqual([]);
    expect(wrong('OUT\n'.repeat(103))).toEqual([
      '101: This line needs box 100, but the last box is 99. Make the program shorter: a loop can do the same thing many times.',
    ]);
  });
});

// Text that looks like programs more often than plain random text does.
const almost = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'LDA',
        'add',
        'END',
        'IN',
        'DAT',
        'HLT',
        'x',
        'loop:',
        '42',
        '-1',
        '1000',
        '//',
        ';',
        '#',
        '\n',
        '\r\n',
        '\t',
        ' ',
        '\u00a0',
        'constructor',
        '__proto__',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '));

describe('any text', () => {
  test('assembles to 100 words or to errors with their lines, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ unit: 'binary', maxLength: 300 })), (source) => {
        const { boxes, errors } = assemble(source);
        const last = source.split(/\r\n|\n|\r/u).length;
        expect(boxes).toHaveLength(100);
        expect(boxes.every((word) => Number.isInteger(word) && word >= -999 && word <= 999)).toBe(true);
        for (const { at, says } of errors) {
          expect(says).not.toBe('');
          expect(Number(at)).toBeGreaterThanOrEqual(1);
          expect(Number(at)).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 2000 },
    );
  });
  test('the tokens of a line are the line', () => {
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ unit: 'binary' })), (text) => {
        expect(
          tokenise(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
  test('what is disassembled assembles to the same word', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), (word) => {
        expect(assemble(disassemble(word).code).boxes[0]).toBe(word);
      }),
    );
  });
});

test('a line in colours', () => {
  expect(tokenise('10 loop LDA x // go').map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'line-number:10',
    'space: ',
    'label:loop',
    'space: ',
    'mnemonic:LDA',
    'space: ',
    'name:x',
    'space: ',
    'comment:// go',
  ]);
  expect(tokenise('FOO 3').map(({ kind }) => kind)).toEqual(['unknown', 'space', 'number']);
});

test.each([
  [542, 'LDA 42', 'copy box 42 into the accumulator'],
  [901, 'INP', 'take a number from the input tray into the accumulator'],
  [0, 'HLT', 'stop'],
  [442, 'DAT 442', 'the number 442: no instruction'],
  [-3, 'DAT -3', 'the number -3: no instruction'],
])('%i means %s', (word, code, means) => {
  expect(disassemble(word)).toEqual({ code, means });
});

describe('renaming a label', () => {
  test('everywhere, in any capitals, with layout and notes left alone', () => {
    const source = 'loop\tLDA  x ; loop x\r\n\r\n  bra Loop // loop\nx DAT 1';
    expect(renameLabel(source, 'LOOP', 'again')).toEqual({
      source: 'again\tLDA  x ; loop x\r\n\r\n  bra again // loop\nx DAT 1',
      count: 2,
    });
  });
  test.each([
    ['nothing', 'sum', 'There is no label “nothing” in this program.'],
    ['x', '', 'The new name is empty.'],
    ['x', '12', 'A label can’t be just a number.'],
    ['x', 'two words', '“two words” can’t be a label.'],
    ['x', 'add', 'ADD is an instruction, so it can’t be a label.'],
    ['x', 'y', 'There is already a label “y”.'],
  ])('from %j to %j is refused', (from, to, says) => {
    expect(renameLabel('x DAT\ny DAT', from, to)).toMatchObject({ problem: { says } });
  });
  test('to a synonym is refused only where it would read as an instruction', () => {
    expect(renameLabel('stop: LDA 5', 'stop', 'load')).toHaveProperty('source');
    expect(renameLabel('BRA stop\nstop HLT', 'stop', 'end')).toEqual({
      source: 'BRA end\nend HLT',
      count: 2,
    });
    expect(renameLabel('stop IN', 'stop', 'load')).toMatchObject({
      problem: { says: '“load” is also an instruction here.' },
    });
  });
  test('keeps the words in the boxes', () => {
    fc.assert(
      fc.property(almost, (source) => {
        const before = assemble(source);
        const label = before.labels[0];
        if (!label || before.errors.length > 0) return;
        const renamed = renameLabel(source, label.name, 'zebra');
        if ('source' in renamed) expect(assemble(renamed.source).boxes).toEqual(before.boxes);
      }),
    );
  });
});

test('a text that is too long to be kept is one mistake, and says so', () => {
  expect(wrong('INP\n'.repeat(25_001))).toEqual([
    'program: This text is too long for a program. It has 100,004 characters, and 100,000 is the most. It can’t be kept: it is gone when you leave. Make it shorter.',
  ]);
});

test('what was read before never changes what is read now', () => {
  const first = assemble('a DAT 1\nLDA a\nHLT');
  assemble('LDA a\nHLT\nLDA a\na DAT 7');
  expect(assemble('a DAT 1\nLDA a\nHLT')).toEqual(first);
});
