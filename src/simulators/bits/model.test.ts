import { describe as group, expect, test } from 'vitest';
import { answerOf, columnsOf } from './add.ts';
import { boards, inputsOf, rowCount, signalsOf } from './boards.ts';
import { choicesOf, GAME_BITS, ROUNDS, TIME, targetOf } from './game.ts';
import { codesOf, textOf } from './message.ts';
import { actions, clock, defaultSetup, describe, start, step } from './model.ts';
import { asRead, flipped, isOn, patterns, switchesOf, wrapped } from './numbers.ts';
import { type Action, boardIds, type GameSetup, type Part, type Setup, type State } from './state.ts';
import { digits, sumOf } from './words.ts';
import { freshBoard } from './wire.ts';

const tick = (count: number): Action => ({ kind: 'tick', count });
const flip = (place: number): Action => ({ kind: 'flip', place });
const after = (setup: Setup, ...way: readonly Action[]): State => way.reduce(step, start(setup));
const row = (bits: number, value = 0, signed = false): Setup => ({ mode: 'count', bits, value, signed });
const valueOf = (state: State) => (state.mode === 'count' ? state.value : undefined);

group('a row of switches', () => {
  test('all 256 values of eight switches: digits, sum of the lit ones, and the value below zero', () => {
    for (let value = 0; value < 256; value++) {
      expect(digits(value, 8)).toBe(value.toString(2).padStart(8, '0'));
      const lit = switchesOf(value, 8).reduce((sum, on, place) => sum + (on ? 2 ** place : 0), 0);
      expect(lit).toBe(value);
      expect(asRead(value, 8, true)).toBe(new Int8Array([value])[0]);
      for (let place = 0; place < 8; place++) expect(flipped(value, place)).toBe(value ^ (1 << place));
    }
  });
  test.each([
    [2 ** 31, '10000000000000000000000000000000', -(2 ** 31)],
    [2 ** 32 - 1, '11111111111111111111111111111111', -1],
    [2 ** 31 - 1, '01111111111111111111111111111111', 2 ** 31 - 1],
    [3_000_000_000, '10110010110100000101111000000000', -1_294_967_296],
  ])('%d in 32 switches is exact', (value, pattern, signed) => {
    expect(digits(value, 32)).toBe(pattern);
    expect(asRead(value, 32, true)).toBe(signed);
    expect(asRead(value, 32, false)).toBe(value);
    for (const place of [0, 30, 31]) {
      expect(isOn(flipped(value, place), place)).toBe(!isOn(value, place));
      expect(flipped(flipped(value, place), place)).toBe(value);
    }
  });
  test.each<[before: Setup, action: Action, after: number, says: RegExp]>([
    [row(4, 0), flip(3), 8, /^The 8 comes on\. Only the 8 is on: 8\./],
    [row(4, 12), flip(0), 13, /^The 1 comes on\. 8 \+ 4 \+ 1 = 13\. 4 switches can make 16 patterns/],
    [row(4, 5), flip(2), 1, /^The 4 goes off/],
    [row(4, 6), tick(1), 7, /^6, then 7: the 1 comes on\.$/],
    [row(4, 7), tick(1), 8, /^7, then 8: the 1, the 2 and the 4 go off, and the 8 comes on\.$/],
    [row(8, 127), tick(1), 128, /^127, then 128: 7 lamps go off, and the 128 comes on\.$/],
    [row(4, 15), tick(1), 0, /all 4 go off\. It begins again at 0/],
    [row(32, 2 ** 32 - 1), tick(1), 0, /all 32 go off/],
    [row(4, 0), { kind: 'nudge', by: -1 }, 15, /8 \+ 4 \+ 2 \+ 1 = 15/],
    [row(8, 0, true), flip(7), 128, /^The −128 comes on\. Only the −128 is on: −128/],
    [row(8, 127, true), tick(1), 128, /^127, then −128: .* and the −128 comes on/],
    [row(8, 200), { kind: 'bits', bits: 7 }, 72, /The lamps for 128 are gone/],
    [row(4, 9), { kind: 'bits', bits: 5 }, 9, /twice as many patterns.* 5 switches can make 32 patterns/],
    [row(1), tick(1), 1, /^0, then 1: the 1 comes on\.$/],
  ])('%j and %j: %d', (before, action, value, says) => {
    const state = after(before, action);
    expect(valueOf(state)).toBe(value);
    expect(describe(state)).toMatch(says);
  });
  test('counting goes through every pattern once and comes back, whatever the width', () => {
    for (const bits of [1, 2, 5, 8]) {
      const seen = new Set<number | undefined>();
      let state = start(row(bits));
      for (let at = 0; at < patterns(bits); at++) {
        seen.add(valueOf(state));
        state = step(state, tick(1));
      }
      expect(seen.size).toBe(patterns(bits));
      expect(valueOf(state)).toBe(0);
    }
  });
  test('long sums are counted, not written', () => {
    expect(sumOf(2 ** 32 - 1, 32, false)).toBe('32 of 32 are on: 4,294,967,295');
    expect(wrapped(-1, 32)).toBe(4_294_967_295);
  });
});

test('adding: all 65,536 pairs of eight switches', () => {
  let wrong = 0;
  for (let a = 0; a < 256; a++)
    for (let b = 0; b < 256; b++)
      if (answerOf({ mode: 'add', bits: 8, a, b, signed: false }) !== ((a + b) & 255)) wrong += 1;
  expect(wrong).toBe(0);
});
test('adding: each column of all pairs of four switches, and a sum of 32', () => {
  for (let a = 0; a < 16; a++)
    for (let b = 0; b < 16; b++) {
      const columns = columnsOf({ mode: 'add', bits: 4, a, b, signed: false });
      const answer = columns.reduce((sum, { result }, place) => sum + result * 2 ** place, 0);
      expect(answer + (columns[3]?.out ?? 0) * 16).toBe(a + b);
    }
  const long = columnsOf({ mode: 'add', bits: 32, a: 2 ** 32 - 1, b: 1, signed: false });
  expect(long.every(({ result, out }) => result === 0 && out === 1)).toBe(true);
});
const sum = (a: number, b: number, signed = false): Setup => ({ mode: 'add', bits: 4, a, b, signed });
test.each<[setup: Setup, columns: number, says: RegExp]>([
  [sum(5, 3), 1, /^The 1s: 1 \+ 1 = 2, and that is one pair\. Write 0, carry 1\.$/],
  [sum(5, 3), 2, /^The 2s: 0 \+ 1 \+ 1 carried = 2/],
  [sum(7, 3), 2, /^The 2s: 1 \+ 1 \+ 1 carried = 3, and that is one pair and one more\. Write 1, carry 1\.$/],
  [sum(5, 3), 4, /5 \+ 3 = 8\.$/],
  [sum(15, 1), 4, /15 \+ 1 = 0\. Paper says 16: a carry worth 16 fell out at the left\.$/],
  [sum(15, 1, true), 4, /−1 \+ 1 = 0\.$/],
  [sum(7, 1, true), 4, /7 \+ 1 = −8\. Paper says 8: that does not fit\.$/],
])('%j after %d columns', (setup, columns, says) => {
  expect(describe(after(setup, tick(columns)))).toMatch(says);
});

const table = (id: keyof typeof boards, parts: readonly Part[] = []) =>
  Array.from({ length: rowCount(boards[id]) }, (_, pattern) =>
    signalsOf(boards[id], parts, pattern)
      .outputs.map((on) => (on ? '1' : '0'))
      .join(''),
  ).join(' ');
group('circuits', () => {
  test.each([
    ['and', '0 0 0 1'],
    ['or', '0 1 1 1'],
    ['not', '1 0'],
    ['stairs', '0 1 1 0'],
  ] as const)('the switches of %s: %s', (id, rows) => {
    expect(table(id)).toBe(rows);
  });
  test('XOR out of AND, OR and NOT; a half and a full adder: every row', () => {
    expect(table('xor', ['or', 'and', 'not', 'and'])).toBe('0 1 1 0');
    expect(table('half', ['xor', 'and'])).toBe('00 01 01 10');
    expect(table('full', ['xor', 'and', 'xor', 'and', 'or'])).toBe('00 01 01 10 01 10 10 11');
  });
  test('a full adder counts its inputs, and columns of full adders add', () => {
    const parts: readonly Part[] = ['xor', 'and', 'xor', 'and', 'or'];
    for (let a = 0; a < 16; a++)
      for (let b = 0; b < 16; b++) {
        let carry = 0;
        let answer = 0;
        for (let place = 0; place < 4; place++) {
          const pattern = Number(isOn(a, place)) * 4 + Number(isOn(b, place)) * 2 + carry;
          const { outputs } = signalsOf(boards.full, parts, pattern);
          answer += Number(outputs[1]) * 2 ** place;
          carry = Number(outputs[0]);
        }
        expect(answer + carry * 16).toBe(a + b);
      }
  });
  test('an empty socket puts out nothing, and a part that does not fit is refused', () => {
    expect(table('half', ['', 'and'])).toBe('00 00 00 10');
    const refused = after(freshBoard('xor'), { kind: 'fit', socket: 2, part: 'and' });
    expect(describe(refused)).toMatch(/AND has no place in that socket/);
    expect(refused.mode === 'wire' && refused.parts).toEqual(['', '', '', '']);
  });
  test.each(boardIds)('%s: ticks try every row once, then there is nothing left to try', (id) => {
    const rows = rowCount(boards[id]);
    const state = after(freshBoard(id), tick(100));
    expect(state.mode === 'wire' && state.tried.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: rows }, (_, at) => at),
    );
    expect(clock.canTick(state)).toBe(false);
  });
  test('another part makes all rows untried', () => {
    const state = after(freshBoard('half'), tick(3), { kind: 'fit', socket: 0, part: 'or' });
    expect(state.mode === 'wire' && state.tried).toEqual([3]);
  });
  test('inputs are read from the left', () => {
    expect(inputsOf(boards.full, 4)).toEqual([true, false, false]);
  });
  test('what a row says', () => {
    const built = { ...freshBoard('half'), parts: ['or', 'and'] as const };
    expect(describe(after(built, flip(0), flip(1)))).toBe(
      '1 + 1: carry 1, sum 1. It should be carry 1, sum 0, for 2.',
    );
    expect(describe(after(freshBoard('and'), flip(0)))).toBe('A is off and B is on: the lamp is off.');
  });
});

group('messages', () => {
  const message: Setup = { mode: 'message', codes: [], covered: false };
  test('a letter by its lamps, a text, and what has no pattern', () => {
    const state = after(message, flip(3), { kind: 'put' }, flip(3), flip(0), { kind: 'put' });
    expect(state.mode === 'message' && textOf(state.codes)).toBe('HI');
    expect(describe(after(message, { kind: 'write', text: 'don’t' }))).toBe('The tape says DON’T.');
    expect(describe(after(message, { kind: 'write', text: '5 a day' }))).toMatch(/“5” has no pattern/);
    expect(describe(after(message, { kind: 'write', text: 'a'.repeat(25) }))).toMatch(/room for 24/);
  });
  test('all 32 patterns have a letter of their own', () => {
    const all = textOf(Array.from({ length: 32 }, (_, code) => code));
    expect(new Set(all).size).toBe(32);
    expect(codesOf(all)).toEqual(Array.from({ length: 32 }, (_, code) => code));
  });
  test('a covered tape does not tell its letters, until it is read', () => {
    const hidden: Setup = { mode: 'message', codes: [3, 1, 20], covered: true };
    expect(describe(after(hidden, tick(2)))).toBe('Letter 2 of 3. The lamps show 1.');
    expect(describe(after(hidden, { kind: 'guess', text: 'car' }))).toBe('2 of 3 letters are right.');
    expect(describe(after(hidden, { kind: 'guess', text: 'cat ' }))).toBe('You read it: CAT.');
  });
});

group('the game', () => {
  const game: GameSetup = { mode: 'game', kind: 'make', bits: 4, seed: 7, timed: false };
  test('the same seed brings the same numbers: none is 0, none comes twice running', () => {
    for (const bits of GAME_BITS)
      for (let seed = 0; seed < 50; seed++) {
        const setup = { ...game, bits, seed };
        const row1 = Array.from({ length: 30 }, (_, round) => targetOf(setup, round));
        expect(row1.every((one) => one > 0 && one < patterns(bits))).toBe(true);
        expect(row1.every((one, at) => one !== row1[at - 1])).toBe(true);
        expect(targetOf({ ...setup }, 5)).toBe(row1[5]);
      }
  });
  test('the choices hold the right number once, and no other twice', () => {
    for (const bits of GAME_BITS)
      for (let seed = 0; seed < 50; seed++) {
        const choices = choicesOf({ ...game, bits, seed }, seed % 10);
        expect(choices.length).toBeGreaterThan(2);
        expect(new Set(choices).size).toBe(choices.length);
        expect(choices).toContain(targetOf({ ...game, bits, seed }, seed % 10));
      }
  });
  test('against the clock: it ends after its ticks, and then nothing counts', () => {
    const waiting = start({ ...game, timed: true });
    expect(describe(waiting)).toMatch(/^The clock waits/);
    expect(describe(step(waiting, flip(0)))).toMatch(/^The clock waits/);
    expect(describe(step(waiting, tick(1)))).toBe(`Make ${targetOf(game, 0)}.`);
    const state = after({ ...game, timed: true }, tick(TIME - 1));
    expect(clock.canTick(state)).toBe(true);
    const over = step(state, tick(50));
    expect(clock.time(over)).toBe(TIME);
    expect(describe(over)).toBe('Time is up: 0 numbers.');
    expect(actions(over)).toEqual([]);
    expect(describe(step(over, flip(0)))).toMatch(/This game is over/);
  });
  test('without a clock: no tick counts, and it is a row of ten', () => {
    let state = start({ ...game, kind: 'read' });
    expect(step(state, tick(5))).toEqual(state);
    for (let round = 0; round < ROUNDS; round++)
      state = step(state, { kind: 'choose', value: targetOf(game, round) });
    expect(describe(state)).toMatch(/That is the whole row: 10 numbers\.$/);
  });
  test('a number misread is shown as it looks', () => {
    const setup: GameSetup = { ...game, kind: 'read' };
    const other = choicesOf(setup, 0).find((one) => one !== targetOf(setup, 0)) ?? 0;
    expect(describe(after(setup, { kind: 'choose', value: other }))).toContain(
      `${other} looks like this: ${digits(other, 4)}.`,
    );
  });
});

test.each<[Setup, Action, RegExp]>([
  [defaultSetup, flip(8), /There is no switch 8/],
  [defaultSetup, { kind: 'put' }, /cannot be done here/],
  [sum(1, 1), flip(0), /There is no switch 0/],
  [sum(1, 1), { kind: 'bits', bits: 7 }, /4 or 8 columns/],
  [row(4), { kind: 'bits', bits: 33 }, /1 to 32 switches/],
])('%j and %j is refused with a sentence, and nothing changes', (setup, action, says) => {
  const before = start(setup);
  const { problem, ...same } = step(before, action);
  expect(problem?.says).toMatch(says);
  expect(same).toEqual(before);
});
