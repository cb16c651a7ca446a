import { expect, test } from 'vitest';
import { asRead, carries, operate, type Operation, operations, paperColumns } from './arithmetic.ts';
import { defaultSetup, describe, readNumber, start, step } from './model.ts';
import type { Action, Setup, State } from './state.ts';
import { lineText } from './words.ts';

const machine = (setup: Partial<Setup> = {}): State => start({ ...defaultSetup, ...setup });
const after = (state: State, ...actions: readonly Action[]): State => actions.reduce(step, state);
const linesOf = ({ tape }: State) => tape.map(lineText);

/** What arithmetic says, without columns: the answer's pattern, and the carry. */
const expected: Readonly<Record<Operation, (a: number, b: number) => readonly [number, boolean]>> = {
  add: (a, b) => [(a + b) % 256, a + b > 255],
  sub: (a, b) => [(a - b + 256) % 256, a < b],
  cmp: (a, b) => [(a - b + 256) % 256, a < b],
  and: (a, b) => [a & b, false],
  or: (a, b) => [a | b, false],
  shl: (a) => [(a * 2) % 256, a > 127],
  shr: (a) => [Math.floor(a / 2), a % 2 === 1],
};
const signedAnswer: Readonly<Partial<Record<Operation, (a: number, b: number) => number>>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  cmp: (a, b) => a - b,
  shl: (a) => a * 2,
};

test.each(operations)('%s is right for all 65,536 pairs: answer, carry, flags, order', (op) => {
  const wrong: string[] = [];
  for (let a = 0; a < 256; a++)
    for (let b = 0; b < 256; b++) {
      const { value, flags, order } = operate(op, a, b, false);
      const [answer, carry] = expected[op](a, b);
      const truth = signedAnswer[op]?.(asRead(a, true), asRead(b, true)) ?? 0;
      const overflows = truth < -128 || truth > 127;
      const isRight =
        value === answer &&
        flags.carry === carry &&
        flags.zero === (answer === 0) &&
        flags.negative === answer > 127 &&
        flags.overflow === overflows &&
        (op !== 'cmp' || order === Math.sign(a - b));
      if (!isRight) wrong.push(`${a} ${op} ${b}`);
    }
  expect(wrong).toEqual([]);
});

test.each(operations.filter(carries))('%s: every carry or borrow of all 65,536 pairs', (op) => {
  let wrong = 0;
  for (let a = 0; a < 256; a++)
    for (let b = 0; b < 256; b++)
      for (const [place, { in: came }] of operate(op, a, b, false).columns.entries()) {
        // What came into a column is decided by all the columns on its right.
        const low = 2 ** place;
        const comes = op === 'add' ? (a % low) + (b % low) >= low : a % low < b % low;
        if ((came === 1) !== comes) wrong += 1;
      }
  expect(wrong).toBe(0);
});

test('signed: the order of all pairs, and a shift to the right that keeps the sign', () => {
  let wrong = 0;
  for (let a = 0; a < 256; a++) {
    if (asRead(operate('shr', a, 0, true).value, true) !== Math.floor(asRead(a, true) / 2)) wrong += 1;
    for (let b = 0; b < 256; b++)
      if (operate('cmp', a, b, true).order !== Math.sign(asRead(a, true) - asRead(b, true))) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('paper has the right digits for all pairs, wherever it has columns', () => {
  let wrong = 0;
  for (let a = 0; a < 256; a++)
    for (let b = 0; b < 256; b++) {
      const add = paperColumns('add', a, b, false).reduce(
        (sum, { result }, at) => sum + result * 10 ** at,
        0,
      );
      const sub = paperColumns('sub', a, b, false).reduce(
        (sum, { result }, at) => sum + result * 10 ** at,
        0,
      );
      if (add !== a + b || sub !== Math.max(0, a - b)) wrong += 1;
    }
  expect(wrong).toBe(0);
});

test.each<[setup: Partial<Setup>, says: RegExp]>([
  [{ a: '2', b: '4' }, /^2 \+ 4 = 6\.$/],
  [{ a: '200', b: '100' }, /= 44\. Paper says 300\. Too big: 8 lamps stop at 255/],
  [{ a: '5', b: '7', op: 'sub' }, /= 254\. Paper says −2\./],
  [{ a: '100', b: '100', signed: true }, /= −56\. Paper says 200\..*Overflow/],
  [{ a: '-5', b: '7', signed: true }, /^−5 \+ 7 = 2\.$/],
  [{ a: '7', b: '5', op: 'cmp' }, /^7 is bigger than 5\./],
  [{ a: '-7', b: '5', op: 'cmp', signed: true }, /^−7 is smaller than 5\./],
  [{ a: '5', b: '5', op: 'cmp' }, /^5 is equal to 5\./],
  [{ a: '12', b: '10', op: 'and' }, /^12 and 10 = 8\.$/],
  [{ a: '12', b: '10', op: 'or' }, /^12 or 10 = 14\.$/],
  [{ a: '21', op: 'shl' }, /doubled, 42\.$/],
  [{ a: '21', op: 'shr' }, /halved, 10\. A half fell out/],
])('%j and the lever', (setup, says) => {
  expect(describe(after(machine(setup), { kind: 'pull' }))).toMatch(says);
});

test('eight columns are the same as the lever', () => {
  const pulled = after(machine(), { kind: 'pull' });
  const stepped = after(machine(), { kind: 'tick', count: 8 });
  expect({ ...stepped, ticks: 0, says: '' }).toEqual({ ...pulled, says: '' });
});

test('a column says what it does, on paper and on the lamps', () => {
  const says = (count: number) => describe(after(machine({ a: '27', b: '15' }), { kind: 'tick', count }));
  expect(says(1)).toBe(
    'Paper, ones: 7 + 5 = 12, write 2, carry 1. Lamps, 1s: 1 + 1 = 2, and that is one pair. Write 0, carry 1.',
  );
  expect(says(4)).toBe(
    'Lamps, 8s: 1 + 1 + 1 carried = 3, and that is one pair and one more. Write 1, carry 1.',
  );
  expect(describe(after(machine({ a: '4', b: '1', op: 'sub' }), { kind: 'tick', count: 1 }))).toBe(
    'Paper, ones: 4 − 1 = 3. Lamps, 1s: 0 − 1 will not go. Borrow 1 from the left: it is worth 2 here. Write 1.',
  );
});

const addFive: readonly Action[] = [
  { kind: 'type', tray: 'a', text: '2' },
  { kind: 'type', tray: 'b', text: '4' },
  { kind: 'pull' },
  ...['6', '8', '10'].flatMap((text): Action[] => [
    { kind: 'carry', to: 'a' },
    { kind: 'type', tray: 'b', text },
    { kind: 'pull' },
  ]),
];
test('five numbers take four additions, on the tape', () => {
  expect(linesOf(after(machine(), ...addFive))).toEqual([
    '2 + 4 = 6',
    '6 + 6 = 12',
    '12 + 8 = 20',
    '20 + 10 = 30',
  ]);
});
test('a tape runs again on other numbers, a column a tick', () => {
  const done = after(machine(), ...addFive);
  expect(done.cards).toEqual([2, 4, 6, 8, 10]);
  const running = after(done, { kind: 'rerun', numbers: '1, 2, 3, 4, 5' });
  expect([running.a.value, running.b.value, running.tape.length]).toEqual([1, 2, 0]);
  const ended = after(running, { kind: 'tick', count: 1000 });
  expect(linesOf(ended)).toEqual(['1 + 2 = 3', '3 + 3 = 6', '6 + 4 = 10', '10 + 5 = 15']);
  expect(ended.ticks).toBe(4 * 8 + 3);
});
test('a tape begun again half-way is the whole tape', () => {
  const again = after(
    machine(),
    ...addFive,
    { kind: 'rerun', numbers: '1,2,3,4,5' },
    { kind: 'tick', count: 9 },
    { kind: 'rerun', numbers: '5,5,5,5,5' },
    { kind: 'tick', count: 1000 },
  );
  expect(linesOf(again).at(-1)).toBe('20 + 5 = 25');
});
test('a tape that is stopped half-way has only the numbers that it has used', () => {
  const stopped = after(
    machine(),
    ...addFive,
    { kind: 'rerun', numbers: '1,2,3,4,5' },
    { kind: 'tick', count: 9 },
    { kind: 'type', tray: 'a', text: '9' },
    { kind: 'pull' },
  );
  expect(linesOf(stopped)).toEqual(['1 + 2 = 3', '9 + 3 = 12']);
  expect(stopped.cards).toEqual([1, 2, 9, 3]);
});
test('a number that stays in its tray is one number of the tape: six times seven by adding', () => {
  const times = after(
    machine({ a: '7', b: '7' }),
    { kind: 'pull' },
    ...Array.from({ length: 4 }, (): Action[] => [{ kind: 'carry', to: 'a' }, { kind: 'pull' }]).flat(),
  );
  expect(times.tape.at(-1)?.result).toBe(42);
  expect(times.cards).toEqual([7, 7]);
  const again = after(times, { kind: 'rerun', numbers: '9,9' }, { kind: 'tick', count: 1000 });
  expect(again.tape.at(-1)?.result).toBe(54);
});

test.each<[actions: readonly Action[], says: RegExp]>([
  [[{ kind: 'pull' }, { kind: 'pull' }], /This sum is done/],
  [[{ kind: 'carry', to: 'a' }], /no answer to carry/],
  [[{ kind: 'choose', op: 'cmp' }, { kind: 'pull' }, { kind: 'carry', to: 'b' }], /Compare gives no number/],
  [
    [
      { kind: 'type', tray: 'a', text: '255' },
      { kind: 'nudge', tray: 'a', by: 1 },
    ],
    /255 is the most/,
  ],
  [
    [
      { kind: 'type', tray: 'b', text: '0' },
      { kind: 'nudge', tray: 'b', by: -1 },
    ],
    /0 is the least/,
  ],
  [[{ kind: 'tear' }], /no tape/],
  [[{ kind: 'rerun', numbers: '1' }], /tape is empty/],
  [[{ kind: 'pull' }, { kind: 'rerun', numbers: '1' }], /needs 2 numbers, but here is 1/],
  [[{ kind: 'pull' }, { kind: 'rerun', numbers: '1,x' }], /“x” is not a number/],
  [[{ kind: 'flip', tray: 'a', bit: 8 }], /no lamp 8/],
])('%j is refused with a sentence', (actions, says) => {
  const before = after(machine(), ...actions.slice(0, -1));
  const last = actions.at(-1);
  const refused = last ? step(before, last) : before;
  expect(describe(refused)).toMatch(says);
  expect({ ...refused, problem: undefined }).toEqual({ ...before, problem: undefined });
});

test.each([
  ['256', false, /256 is too big/],
  ['-1', false, /−1 is below zero.*minus numbers/],
  ['128', true, /too big.*−128 to 127/],
  ['−129', true, /too far below zero/],
  ['2.5', false, /not a whole number/],
  ['two', false, /“two” is not a number/],
  ['', false, /empty/],
])('typing %j (signed %s)', (text, signed, says) => {
  const answer = readNumber(text, signed);
  expect(typeof answer === 'number' ? answer : `${answer.says} ${answer.hint}`).toMatch(says);
});
test.each([
  ['0', false, 0],
  [' 255 ', false, 255],
  ['−128', true, 128],
  ['-1', true, 255],
])('typing %j (signed %s) is the pattern %d', (text, signed, pattern) => {
  expect(readNumber(text, signed)).toBe(pattern);
});

test('a full tape stops the machine until it is torn off', () => {
  let state = machine({ tape: Array.from({ length: 99 }, () => '1add1').join(',') });
  expect(state.tape).toHaveLength(99);
  expect(describe(step(state, { kind: 'pull' }))).toMatch(/tape is full/);
  expect(step(state, { kind: 'tick', count: 3 }).column).toBe(0);
  state = after(state, { kind: 'tear' }, { kind: 'pull' });
  expect(linesOf(state)).toEqual(['27 + 15 = 42']);
});
