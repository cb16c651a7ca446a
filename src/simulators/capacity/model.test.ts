import { expect, test } from 'vitest';
import { ads } from './adverts.ts';
import { missing, readingOf, readingText } from './case.ts';
import { arrived, stepsInAll, timeFor, timeInWords } from './download.ts';
import { defaultSetup, poured, start, step } from './model.ts';
import type { Action, Setup, State } from './state.ts';
import { room } from './things.ts';
import { bitsOf } from './units.ts';
import { boxesInWords, describe } from './words.ts';

const begin = (change: Partial<Setup> = {}): State => start({ ...defaultSetup, ...change });
const after = (actions: readonly Action[], change: Partial<Setup> = {}): State =>
  actions.reduce(step, begin(change));
const bytes = (count: number): string => `${count * 8}`;

test.each<[pour: string, left: string, right: string]>([
  ['999 B', '999 B', '999 B'],
  ['1 kB', '1 kB', '1,000 B'],
  ['1023 B', '1 kB 23 B', '1,023 B'],
  ['1 KiB', '1 kB 24 B', '1 KiB'],
  ['1 MB', '1 MB', '976 KiB 576 B'],
  ['1 GB', '1 GB', '953 MiB 690 KiB 512 B'],
  ['1 TB', '1 TB', '931 GiB 330 MiB 324 KiB'],
  ['1 TiB', '1 TB 99 GB 511 MB 627 kB 776 B', '1 TiB'],
  ['128 kB', '128 kB', '125 KiB'],
  ['12 bit', '1 B 4 bits', '1 B 4 bits'],
])('%s lies as %s by thousands and as %s by 1,024s', (text, left, right) => {
  const bits = poured(after([{ kind: 'amount', text }]));
  expect([boxesInWords(bits, 'thousands'), boxesInWords(bits, '1024s')]).toEqual([left, right]);
});

test.each<[name: string, actions: readonly Action[], says: string]>([
  [
    'the first box on the left',
    [{ kind: 'tick', count: 1 }],
    '1,000 bytes. On the left: 1 kB. On the right: 1,000 B. The right shelf still needs 24 bytes for its first KiB.',
  ],
  [
    'a byte before it',
    [{ kind: 'amount', text: '998 B' }],
    '998 bytes lie on each shelf. With 2 more, the left one packs them into its first kB.',
  ],
  ['both boxes', [{ kind: 'tick', count: 25 }], '1,024 bytes. On the left: 1 kB 24 B. On the right: 1 KiB.'],
  ['nothing', [{ kind: 'amount', text: '0 B' }], 'Both shelves are empty.'],
  [
    'the disk',
    [{ kind: 'room', room: 'disk' }],
    'One desktop says 1 TB, the other says 931 GB. It is the same disk.',
  ],
  [
    'the disk that writes GiB',
    [
      { kind: 'room', room: 'disk' },
      { kind: 'gib', on: true },
    ],
    'One desktop says 1 TB, the other says 931 GiB. It is the same disk.',
  ],
  [
    'a download half way',
    [
      { kind: 'room', room: 'download' },
      { kind: 'tick', count: 6 },
    ],
    'After 12 s: A has 12 MB, 12 %. B was done in 10 s.',
  ],
])('%s', (_name, actions, says) => {
  expect(describe(after(actions))).toBe(says);
});

test('the shelves are full at 999 TB, and pouring stops there', () => {
  const full = after([{ kind: 'tick', count: 5000 }], { amount: '0', scoop: bytes(1e12) });
  expect([full.scoops, boxesInWords(poured(full), 'thousands')]).toEqual([999, '999 TB']);
});

test.each<[action: Action, says: RegExp]>([
  [{ kind: 'amount', text: 'lots' }, /There is no number in “lots”/],
  [{ kind: 'disk', text: '0 GB' }, /A disk must be more than/],
  [{ kind: 'line', line: 7, text: '8 Mbit/s' }, /no such line/],
  [{ kind: 'line', line: 0, text: '2 Tbit/s' }, /faster than 1 Tbit/],
  [{ kind: 'pack', thing: 'game', count: 21 }, /a? ?game needs 50 GB, and 1 TB are free/],
  [{ kind: 'pack', thing: 'game', count: -1 }, /not a number of things/],
])('%j changes nothing, and is told', (action, says) => {
  const before = begin();
  const { problem, ...rest } = step(before, action);
  expect(rest).toEqual(before);
  expect(problem?.says).toMatch(says);
});

test.each<[disk: string, first: string, second: string]>([
  ['1 TB', '1 TB', '931 GB'],
  ['2 TB', '2 TB', '1.81 TB'],
  ['500 GB', '500 GB', '465 GB'],
  ['256 GB', '256 GB', '238 GB'],
  ['64 GB', '64 GB', '59.6 GB'],
  ['1099 GB', '1.09 TB', '0.99 TB'],
  ['8 GiB', '8.58 GB', '8 GB'],
  ['500 B', '500 bytes', '500 bytes'],
])('a disk of %s reads %s on one desktop and %s on the other', (text, first, second) => {
  const bits = bitsOf(after([{ kind: 'disk', text }]).disk);
  expect([readingText(readingOf(bits, 'thousands')), readingText(readingOf(bits, '1024s'))]).toEqual([
    first,
    second,
  ]);
});
test('69 GB are missing of 1 TB', () => expect(missing(defaultSetup.disk)).toBe('69'));

test('who is ruled out cannot be named any more', () => {
  const looked = after([{ kind: 'look', clue: 'used' }], { room: 'disk' });
  expect(step(looked, { kind: 'accuse', suspect: 'virus' }).problem?.says).toMatch(/0 bytes used/);
  expect(step(looked, { kind: 'accuse', suspect: 'shop' }).accused).toBe('shop');
});

test.each<[thing: 'photo' | 'song' | 'film' | 'game', fits: bigint]>([
  ['photo', 16_000n],
  ['song', 8_000n],
  ['film', 1_280n],
  ['game', 1n],
])('a disk of 64 GB has room for %s: %d', (thing, fits) => {
  expect(room(after([{ kind: 'disk', text: '64 GB' }]), thing)).toBe(fits);
});
test('what is left is filled to the last whole song', () => {
  const packed = after([
    { kind: 'disk', text: '1 GB' },
    { kind: 'pack', thing: 'photo', count: 3 },
    { kind: 'fill', thing: 'song' },
  ]).packed;
  expect(packed).toEqual({ photo: 3, song: 123, film: 0, game: 0 });
});

test.each<[file: string, line: string, time: string]>([
  ['100 MB', '8 Mbit/s', '1 min 40 s'],
  ['100 MB', '80 Mbit/s', '10 s'],
  ['4 MB', '36 Mbit/s', 'about 0.89 s'],
  ['50 GB', '50 Mbit/s', 'about 2 h 13 min'],
  ['50 GB', '112 Mbit/s', 'about 59 min 31 s'],
  ['1 TB', '8 Mbit/s', 'about 11 days 14 h'],
  ['999 TB', '1 bit/s', '253424657 years 195 days'],
  ['1 B', '1 Tbit/s', 'less than 0.01 s'],
])('%s over %s takes %s', (file, line, time) => {
  const state = after([
    { kind: 'file', text: file },
    { kind: 'line', line: 0, text: line },
  ]);
  expect(timeFor(state, 0)).toBe(time);
});
test('a download ends with all of the file on every line, in 50 steps or fewer', () => {
  const state = after([
    { kind: 'room', room: 'download' },
    { kind: 'tick', count: 1000 },
  ]);
  expect(state.passed).toBe(stepsInAll(state));
  expect(state.passed).toBeLessThanOrEqual(50);
  expect(arrived(state, 0, state.passed)).toMatchObject({ percent: 100, done: true });
  expect(arrived(state, 0, state.passed - 1).done).toBe(false);
});
test('a day is one day', () => expect(timeInWords(86_400_000n)).toBe('1 day'));

test('adverts: a wrong bin is told why, and what lies there can be taken out', () => {
  const wrong = after([{ kind: 'place', ad: 'ddr5', bin: 'flash' }], { room: 'adverts' });
  expect(describe(wrong)).toMatch(/“16 GB DDR5” went to Flash\. DDR is the family name/);
  expect(step(wrong, { kind: 'place', ad: 'ddr5', bin: '' }).placed).toEqual({});
  expect(new Set(ads.map(({ bin }) => bin)).size).toBe(3);
});
