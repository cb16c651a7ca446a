import * as fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { instructions, mnemonics } from '../../lib/lmc/instructions.ts';
import { actions, clock, describe, start, step } from './model.ts';
import type { CpuSetup, CpuState, Place } from './state.ts';

function setup(source: string, inputs: readonly string[] = [], rest: Partial<CpuSetup> = {}): CpuSetup {
  return { source, inputs, breakLines: [], breakBoxes: [], ...rest };
}
function run(source: string, inputs: readonly string[] = [], count = 100_000): CpuState {
  return step(start(setup(source, inputs)), { kind: 'tick', count });
}
function outputs(state: CpuState): readonly number[] {
  return state.output.map(({ value }) => value);
}
/** One micro-step at a time, at most `count`. */
function single(state: CpuState, count: number): CpuState {
  let now = state;
  for (let done = 0; done < count && clock.canTick(now); done++) {
    now = step(now, { kind: 'tick', count: 1 });
    if (now.pause) break;
  }
  return now;
}
/** The tiles that moved, in words. */
function places(state: CpuState): readonly string[] {
  return state.moves.map(({ role, value, from, to }) => `${role} ${value}: ${nameOf(from)} → ${nameOf(to)}`);
}
function nameOf(place: Place): string {
  return typeof place === 'string' ? place : `box ${place.box}`;
}
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}

suite('each instruction', () => {
  test.each([
    ['LDA', 'LDA 9\nHLT', { accumulator: 0 }],
    ['ADD', 'LDA a\nADD b\nHLT\na DAT 3\nb DAT 4', { accumulator: 7, overflow: false, negative: false }],
    ['SUB', 'LDA a\nSUB b\nHLT\na DAT 3\nb DAT 4', { accumulator: -1, overflow: false, negative: true }],
    ['BRA', 'BRA 2\nHLT\nLDA 4\nHLT\nDAT 8', { accumulator: 8 }],
    ['BRZ at zero', 'BRZ 2\nHLT\nLDA 4\nHLT\nDAT 8', { accumulator: 8 }],
    ['BRZ at three', 'LDA 5\nBRZ 3\nHLT\nLDA 6\nHLT\nDAT 3\nDAT 8', { accumulator: 3 }],
    ['BRP at zero', 'BRP 2\nHLT\nLDA 4\nHLT\nDAT 8', { accumulator: 8 }],
    ['BRP below zero', 'LDA 5\nBRP 3\nHLT\nLDA 6\nHLT\nDAT -3\nDAT 8', { accumulator: -3 }],
    ['HLT', 'HLT', { accumulator: 0, cycles: 1, ticks: 4, status: 'halted' }],
    ['any word from 000 to 099 stops', 'DAT 42', { status: 'halted', ticks: 4 }],
  ])('%s', (_name, source, expected) => {
    expect(run(source)).toMatchObject({ status: 'halted', ...expected });
  });

  test('STA copies and leaves the accumulator', () => {
    const end = run('LDA 3\nSTA 42\nHLT\nDAT 7');
    expect([end.boxes[42], end.boxes[3], end.accumulator]).toEqual([7, 7, 7]);
  });
  test('INP, OUT and OTC', () => {
    const end = run('INP\nOUT\nINP\nOTC\nHLT', ['-5', ' 65 ']);
    expect(end.output).toEqual([
      { kind: 'number', value: -5 },
      { kind: 'character', value: 65 },
    ]);
    expect(end.taken).toEqual([-5, 65]);
    expect(end.inputs).toEqual([]);
  });
  test('a program changes itself: it reads boxes 6, 7, 8, … one after the other', () => {
    const end = run(
      'load LDA 6\nOUT\nLDA load\nADD one\nSTA load\nBRA load\nDAT 10\none DAT 1\nDAT 30',
      [],
      3 * 28,
    );
    expect(outputs(end)).toEqual([10, 1, 30]);
    expect(end.boxes[0]).toBe(509);
  });
});

suite('the overflow rule', () => {
  test.each([
    ['999 + 1', 999, 'ADD', 1, 0, true, false],
    ['999 + 999', 999, 'ADD', 999, 998, true, false],
    ['−999 + −2', -999, 'ADD', -2, -1, true, true],
    ['−500 − 500 is 000 with a negative light', -500, 'SUB', 500, 0, true, true],
    ['998 + 1', 998, 'ADD', 1, 999, false, false],
    ['−998 − 1', -998, 'SUB', 1, -999, false, true],
    ['5 − 5', 5, 'SUB', 5, 0, false, false],
  ])('%s', (_name, a, mnemonic, b, accumulator, overflow, negative) => {
    const end = run(`LDA a\n${mnemonic} b\nHLT\na DAT ${a}\nb DAT ${b}`);
    expect(end).toMatchObject({ accumulator, overflow, negative });
    expect(Object.is(end.accumulator, -0)).toBe(false);
  });
  test('BRP looks at the light: an answer of −1000 does not jump though 000 is kept', () => {
    expect(outputs(run('LDA a\nSUB b\nBRP no\nOUT\nHLT\nno LDA a\nOUT\nHLT\na DAT -500\nb DAT 500'))).toEqual(
      [0],
    );
  });
  test('LDA sets the light by the number it brings', () => {
    expect(run('LDA a\nSUB b\nLDA a\nBRP on\nHLT\non OUT\nHLT\na DAT 1\nb DAT 2').outputTotal).toBe(1);
  });
});

suite('micro-steps', () => {
  test.each(Object.values(instructions).map((each) => [each.mnemonic, each] as const))(
    '%s goes through its own steps',
    (_mnemonic, instruction) => {
      const operand = instruction.takes === 'box' ? ' 2' : '';
      let state = start(setup(`${instruction.mnemonic}${operand}\nHLT\nDAT 5`, ['3']));
      const seen: string[] = [];
      do {
        seen.push(state.next);
        state = step(state, { kind: 'tick', count: 1 });
        expect(state.says).not.toBe('');
      } while (state.next !== 'fetch-address' && state.status === 'running');
      expect(seen).toEqual(instruction.steps);
      expect(state.cycles).toBe(1);
    },
  );
  test('HLT has no operand step; ADD has', () => {
    expect(instructions.HLT.steps).not.toContain('operand');
    expect(instructions.ADD.steps).toContain('operand');
  });

  test('STA 42, tile by tile', () => {
    let state = step(start(setup('LDA 3\nSTA 42\nHLT\nDAT 7')), { kind: 'instruction' });
    const told: unknown[] = [];
    for (let count = 0; count < 4; count++) {
      state = step(state, { kind: 'tick', count: 1 });
      told.push(state.says, places(state));
    }
    expect(told).toEqual([
      'The program counter says 1, so the CPU asks RAM for box 1.',
      ['address 1: program-counter → mar', 'address 1: mar → box 1'],
      'Box 1 holds 342. A copy comes to the instruction register. The program counter goes up to 2.',
      ['instruction 342: box 1 → mdr', 'instruction 342: mdr → instruction-register'],
      'The control unit reads 342: STA, copy the accumulator into box 42.',
      ['instruction 342: instruction-register → control'],
      'A copy of the accumulator, 7, goes into box 42. The old 0 is gone.',
      [
        'address 42: control → mar',
        'address 42: mar → box 42',
        'data 7: accumulator → mdr',
        'data 7: mdr → box 42',
      ],
    ]);
    expect(state).toMatchObject({ mar: 42, mdr: 7, instructionRegister: 342, programCounter: 2, current: 1 });
  });
  test('ADD brings the number to the ALU through MAR and MDR', () => {
    const state = single(start(setup('ADD 2\nHLT\nDAT 5')), 4);
    expect(places(state)).toEqual([
      'address 2: control → mar',
      'address 2: mar → box 2',
      'data 5: box 2 → mdr',
    ]);
    expect(places(single(state, 1))).toEqual([
      'data 0: accumulator → alu',
      'data 5: mdr → alu',
      'data 5: alu → accumulator',
    ]);
  });
  test('a jump that does not happen moves nothing', () => {
    expect(single(start(setup('LDA 3\nBRZ 0\nHLT\nDAT 7')), 9)).toMatchObject({
      moves: [],
      programCounter: 2,
    });
  });
});

suite('waiting for input', () => {
  test('an empty tray waits at INP, and a number given resumes', () => {
    const waiting = run('INP\nOUT\nHLT');
    expect(waiting).toMatchObject({ status: 'waiting', ticks: 3, next: 'operand' });
    expect(clock.canTick(waiting)).toBe(false);
    expect(step(waiting, { kind: 'tick', count: 1 }).problem?.says).toBe('The CPU is waiting for a number.');
    const end = step(step(waiting, { kind: 'input', word: '12' }), { kind: 'tick', count: 1000 });
    expect(end).toMatchObject({ status: 'halted', taken: [12] });
    expect(outputs(end)).toEqual([12]);
  });
  test.each(['cat', '1.5', '1000', '-1000', '', '3 4', '1e2', '0x10'])(
    'the word %j is refused when given',
    (word) => {
      const waiting = run('INP\nOUT\nHLT');
      const after = step(waiting, { kind: 'input', word });
      expect(after.problem?.at).toBe('input');
      expect({ ...after, problem: undefined }).toEqual({ ...waiting, problem: undefined });
    },
  );
  test('a bad word in the tray stays there until a number takes its place', () => {
    const waiting = run('INP\nINP\nOUT\nHLT', ['4', 'cat', '5']);
    expect(waiting).toMatchObject({ status: 'waiting', inputs: ['cat', '5'], taken: [4] });
    expect(waiting.problem?.says).toBe('“cat” is not a whole number.');
    const given = step(waiting, { kind: 'input', word: '9' });
    expect(given).toMatchObject({ status: 'running', inputs: ['9', '5'] });
    expect(given.problem).toBeUndefined();
    expect(outputs(step(given, { kind: 'tick', count: 50 }))).toEqual([9]);
  });
  test('a number given early waits at the end of the tray', () => {
    expect(step(start(setup('HLT', ['1'])), { kind: 'input', word: '2' }).inputs).toEqual(['1', '2']);
  });
});

suite('when it goes wrong', () => {
  test.each([
    ['4xx', 'DAT 442', 'Box 0 holds 442, and that is no instruction.', 0],
    ['unknown 9xx', 'LDA 5\nDAT 903', 'Box 1 holds 903, and that is no instruction.', 1],
    ['900', 'DAT 900', 'Box 0 holds 900, and that is no instruction.', 0],
    ['a negative word', 'DAT -5', 'Box 0 holds −005, and that is no instruction.', 0],
    ['past the end', 'BRA 99\n00', '', 99],
  ])('%s', (name, source, says, at) => {
    const program = name === 'past the end' ? 'LDA 3\nSTA 99\nBRA 99\nDAT 503' : source;
    const end = run(program);
    expect(end.status).toBe('fault');
    expect(end.fault?.at).toBe(at);
    expect(end.fault?.says).toContain(says);
    expect(clock.canTick(end)).toBe(false);
    expect(step(end, { kind: 'tick', count: 1 }).problem).toEqual(end.fault);
  });
  test('a program with mistakes leaves the machine empty and says the first', () => {
    const state = start(setup('LDA 3\nOUT 4\nFOO'));
    expect(state).toMatchObject({ status: 'fault', lines: [] });
    expect(state.boxes.every((word) => word === 0)).toBe(true);
    expect(state.errors).toHaveLength(2);
    expect(state.says).toContain('Line 2');
    expect(step(state, { kind: 'tick', count: 1 }).problem).toEqual(state.errors[0]);
  });
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e10])('a tick of %s is refused', (count) => {
    expect(step(start(setup('BRA 0')), { kind: 'tick', count }).problem?.says).toContain('whole number');
  });
});

suite('breakpoints', () => {
  const loop = 'loop ADD one\nSTA 42\nBRA loop\none DAT 1';
  test('on a line: pauses before the fetch, each time round', () => {
    let state = start(setup(loop, [], { breakLines: [1] }));
    expect(state.pause).toBeUndefined();
    for (const accumulator of [1, 2, 3]) {
      state = step(state, { kind: 'tick', count: 1000 });
      expect(state).toMatchObject({
        pause: { kind: 'line', at: 1 },
        programCounter: 0,
        accumulator,
        next: 'fetch-address',
      });
      expect(clock.shouldPause?.(state)).toBe(true);
    }
    expect(step(state, { kind: 'tick', count: 1 }).pause).toBeUndefined();
  });
  test('on a box: only when it changes', () => {
    const same = 'LDA one\nSTA 42\nSTA 42\nSTA 42\nHLT\none DAT 1';
    const first = step(start(setup(same, [], { breakBoxes: [42] })), { kind: 'tick', count: 1000 });
    expect(first).toMatchObject({ pause: { kind: 'box', at: 42 }, cycles: 2 });
    expect(step(first, { kind: 'tick', count: 1000 }).status).toBe('halted');
  });
  test('can be changed without beginning again', () => {
    const state = step(single(start(setup(loop)), 20), { kind: 'breaks', lines: [3], boxes: [] });
    expect(step(state, { kind: 'tick', count: 1000 })).toMatchObject({ pause: { kind: 'line', at: 3 } });
  });
});

test('load begins again and puts the inputs back', () => {
  const state = step(run('INP\nINP\nHLT', ['3', '4', '5']), { kind: 'load', source: 'INP\nOUT\nHLT' });
  expect(state).toMatchObject({ ticks: 0, source: 'INP\nOUT\nHLT', inputs: ['3', '4', '5'], taken: [] });
});

suite('counts', () => {
  test('reads, writes, cycles and ticks', () => {
    const end = run('LDA 4\nSTA 5\nSTA 5\nHLT\nDAT 7');
    expect(end.reads.slice(0, 6)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(end.writes.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 2]);
    expect([end.cycles, end.ticks]).toEqual([4, 5 + 4 + 4 + 4]);
  });
  test('a program that never stops writing keeps the newest 1,000', () => {
    const end = run('loop OUT\nADD one\nBRA loop\none DAT 1', [], 1_000_000);
    expect(end.output).toHaveLength(1000);
    expect(end.outputTotal).toBe(76_923);
    expect(end.output.at(-1)?.value).toBe(76_922 % 1000);
  });
});

// Random programs: words that mean something to each other, so that they run on for a while and change themselves, in
// the first twenty boxes or in the last twenty, where the program counter may run past the end.
const word = (first: number) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom(1, 2, 3, 5, 6, 7, 8), fc.nat(19))
        .map(([code, box]) => code * 100 + first + box),
    },
    { weight: 2, arbitrary: fc.constantFrom(901, 902, 922) },
    { weight: 1, arbitrary: fc.integer({ min: -999, max: 999 }) },
  );
const program = fc.constantFrom(0, 80).chain((first) =>
  fc.array(word(first), { minLength: 5, maxLength: 20 }).map((words) => {
    const lines = words.map(
      (each, index) => `${first === 0 ? index : 100 - words.length + index} DAT ${each}`,
    );
    return first === 0 ? lines.join('\n') : ['0 BRA 1', `1 BRA ${100 - words.length}`, ...lines].join('\n');
  }),
);
const inputs = fc.array(fc.oneof(fc.integer({ min: -999, max: 999 }).map(String), fc.constant('cat')), {
  maxLength: 30,
});
const breaks = fc.oneof(
  fc.constant([]),
  fc.array(fc.oneof(fc.nat(19), fc.integer({ min: 80, max: 99 })), { maxLength: 3 }),
);

suite('any program', () => {
  test('so many single micro-steps, one long run and a mixture give the same', () => {
    fc.assert(
      fc.property(
        program,
        inputs,
        breaks,
        breaks,
        fc.integer({ min: 1, max: 700 }),
        fc.nat(699),
        (source, tray, lines, boxes, count, cut) => {
          const begin = start(
            setup(source, tray, { breakLines: lines.map((each) => each + 1), breakBoxes: boxes }),
          );
          const one = single(begin, count);
          expect(step(begin, { kind: 'tick', count })).toEqual(one);
          const first = 1 + (cut % count);
          const part = step(begin, { kind: 'tick', count: first });
          if (!part.pause && clock.canTick(part) && first < count)
            expect(step(part, { kind: 'tick', count: count - first })).toEqual(one);
        },
      ),
      { numRuns: 1500 },
    );
  });
  test('an instruction written to box 99 may be the last: the counter runs past the end', () => {
    const source =
      'loop LDA n\nSUB one\nSTA n\nBRP loop\nLDA last\nSTA 99\nBRA 99\nn DAT 50\none DAT 1\nlast LDA 7';
    const begin = start(setup(source));
    const end = step(begin, { kind: 'tick', count: 100_000 });
    expect(end).toMatchObject({ status: 'fault', programCounter: 100, mdr: -1, instructionRegister: 507 });
    expect(end).toEqual(single(begin, 100_000));
  });
  test('a frozen state survives every action, and stays JSON', () => {
    fc.assert(
      fc.property(program, inputs, fc.array(fc.nat(20), { maxLength: 30 }), (source, tray, picks) => {
        let state = frozen(start(setup(source, tray)));
        for (const pick of picks) {
          const choices = actions(state);
          const action = choices[pick % choices.length];
          if (action) state = frozen(step(state, action));
          expect(describe(state)).not.toBe('');
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('every mnemonic has a place in the table', () => {
  expect(mnemonics).toHaveLength(12);
});
