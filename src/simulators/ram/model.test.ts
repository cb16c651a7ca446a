import { describe as group, expect, test } from 'vitest';
import { type FileId, files, fileOf, wordsAt } from './files.ts';
import { letterIn } from './letter.ts';
import { clock, defaultSetup, describe, setupOf, start, step } from './model.ts';
import { freeCells, gapsIn } from './room.ts';
import { type Action, type Setup, SHELF_TRIP, type State } from './state.ts';

const empty: Setup = { ...defaultSetup, loaded: [] };
const tick = (count: number): Action => ({ kind: 'tick', count });
const after = (setup: Setup, ...actions: readonly Action[]): State => actions.reduce(step, start(setup));
const keys = (text: string): readonly Action[] =>
  Array.from(text, (letter): Action => ({ kind: 'key', code: letter.codePointAt(0) ?? 0 }));
const withWriter: Setup = { ...empty, loaded: [{ file: 'writer', at: 20 }] };

const wrote = (file: FileId, ticks: number) =>
  after({ ...empty, loaded: [{ file, at: 9 }] }, tick(ticks)).programs[0]?.output;

group('files', () => {
  test.each(files.map(({ id, words }) => [id, words.length]))('%s needs %d cells', (id, size) => {
    expect({ score: 7, rocket: 7, table: 14, alphabet: 14, picture: 52, writer: 59 }[id]).toBe(size);
  });
  test('score at 40 names its new cells, and its numbers stay numbers', () => {
    expect(wordsAt(fileOf('score'), 0)).toEqual([505, 106, 305, 902, 600, 0, 1]);
    expect(wordsAt(fileOf('score'), 40)).toEqual([545, 146, 345, 902, 640, 0, 1]);
  });
  test.each([0, 13, 41])('each writes the same at cell %d as at cell 0', (at) => {
    for (const { id } of files) {
      if (id === 'writer') continue;
      const run = (place: number) => after({ ...empty, loaded: [{ file: id, at: place }] }, tick(400));
      expect(run(at).programs[0]?.output).toEqual(run(0).programs[0]?.output);
    }
  });
  test('what they write', () => {
    expect(wrote('score', 15)).toEqual([1, 2, 3]);
    expect(wrote('rocket', 200)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(wrote('table', 200)).toEqual([7, 14, 21, 28, 35, 42, 49, 56, 63, 70]);
    expect(wrote('alphabet', 160)?.join('')).toMatch(/^ABCDEFGHIJKLMNOPQRSTU/);
    expect(wrote('picture', 500)?.join('')).toBe('#....#\n##..##\n######\n#.##.#\n######\n.####.\n');
  });
});

test.each<[what: string, actions: readonly Action[], says: string]>([
  [
    'too big for what is left',
    [
      { kind: 'load', file: 'picture' },
      { kind: 'load', file: 'writer' },
    ],
    'Letter writer does not fit. It needs 59 cells in a row. 48 are free.',
  ],
  [
    'over the end',
    [{ kind: 'load', file: 'table', at: 90 }],
    'Seven times needs 14 cells. From cell 90 to the last there are only 10.',
  ],
  [
    'on top of another',
    [
      { kind: 'load', file: 'score', at: 10 },
      { kind: 'load', file: 'rocket', at: 14 },
    ],
    'Rocket would need cells 14 to 20. Score has cells 10 to 16.',
  ],
  ['nothing to run', [tick(1)], 'There is no program in RAM, so nothing can run.'],
  ['a key for nobody', [{ kind: 'key', code: 72 }], 'The letter writer is not open.'],
  ['a program that is not there', [{ kind: 'close', program: 4 }], 'That program is not open.'],
  [
    'without power',
    [{ kind: 'plug' }, { kind: 'load', file: 'score' }],
    'Nothing happens: the power is off.',
  ],
  ['out of the desk', [{ kind: 'fetch', cell: 3 }], 'Set up the race first.'],
])('refused: %s', (_what, actions, says) => {
  const before = after(empty, ...actions.slice(0, -1));
  const refused = after(empty, ...actions);
  expect(refused.problem?.says).toContain(says);
  expect({ ...refused, problem: undefined }).toEqual({ ...before, problem: undefined });
});

test('free, but not in a row, is said', () => {
  const state = after({ ...empty, loaded: [{ file: 'rocket', at: 48 }] }, { kind: 'load', file: 'picture' });
  expect(describe(state)).toContain('93 are free, but not in a row.');
  expect(gapsIn(state.programs)).toEqual([
    { at: 0, size: 48 },
    { at: 55, size: 45 },
  ]);
});

test('two programs take turns of four instructions, and keep what the CPU held for them', () => {
  const state = after(
    {
      ...empty,
      loaded: [
        { file: 'score', at: 0 },
        { file: 'score', at: 10 },
      ],
    },
    tick(8),
  );
  expect(state.programs.map(({ written, programCounter }) => [written, programCounter])).toEqual([
    [1, 4],
    [1, 14],
  ]);
  expect([state.cells[5], state.cells[15]]).toEqual([1, 1]);
  expect(step(state, tick(1)).says).toMatch(/^It is Score 1’s turn\. Cell 4: BRA 0\./);
});

test('closing frees the cells and leaves the numbers', () => {
  const state = after({ ...empty, loaded: [{ file: 'score', at: 0 }] }, tick(12), {
    kind: 'close',
    program: 1,
  });
  expect(freeCells(state.programs)).toBe(100);
  expect(state.cells.slice(0, 7)).toEqual([505, 106, 305, 902, 600, 2, 1]);
});

group('the letter', () => {
  test('each key goes into the next cell; rubbing out goes one back', () => {
    const state = after(withWriter, ...keys('Hi?'), { kind: 'key', code: 0 }, ...keys('!'));
    expect(letterIn(state)).toBe('Hi!');
    expect(state.cells.slice(47, 50)).toEqual([72, 105, 33]);
  });
  test('it has 32 cells, and takes no more; and then one can be rubbed out', () => {
    const full = after(withWriter, ...keys('x'.repeat(32)));
    expect(step(full, { kind: 'key', code: 65 }).problem?.says).toContain('all are full');
    expect(letterIn(step(step(full, { kind: 'key', code: 0 }), { kind: 'key', code: 65 }))).toBe(
      `${'x'.repeat(31)}A`,
    );
  });
  test('a letter with too big a number is refused', () => {
    expect(after(withWriter, ...keys('€')).problem?.says).toBe(
      'The number of “€” is 8364. A cell holds 999 at most.',
    );
  });
  test('a power cut takes what was not saved, and nothing of what was', () => {
    const state = after(withWriter, ...keys('Dear'), { kind: 'save' }, ...keys(' Gran'), { kind: 'plug' });
    expect(state).toMatchObject({ isOn: false, saved: 'Dear', lost: 5, programs: [] });
    expect(state.cells.every((cell) => cell === 0)).toBe(true);
    const back = [{ kind: 'plug' }, { kind: 'load', file: 'writer' }, { kind: 'open-letter' }] as const;
    expect(letterIn(back.reduce(step, state))).toBe('Dear');
  });
  test('the storm comes at its key, and autosave keeps all but the last few', () => {
    const state = after(
      { ...withWriter, storm: 12 },
      { kind: 'autosave', on: true },
      ...keys('Dear Gran, thanks'),
    );
    expect(state).toMatchObject({ isOn: false, saved: 'Dear Gra', lost: 3, storm: 0 });
  });
});

test('after a power cut RAM holds leftovers: no program, other numbers', () => {
  const state = after(defaultSetup, { kind: 'plug' }, { kind: 'plug' });
  expect(state.programs).toEqual([]);
  expect(state.cells).not.toEqual(start(empty).cells);
});

group('swapping', () => {
  test('a program comes back to its cells with its numbers; each way is a slow trip', () => {
    const ran = after({ ...empty, loaded: [{ file: 'score', at: 30 }] }, tick(12));
    const state = [
      { kind: 'aside', program: 1 },
      { kind: 'load', file: 'writer', at: 0 },
    ] as const;
    const there = state.reduce(step, ran);
    expect(there.time - ran.time).toBe(2 * SHELF_TRIP);
    expect(step(there, { kind: 'bring', program: 1 }).problem?.says).toContain('cells 30 to 36');
    const back = step(step(there, { kind: 'close', program: 2 }), { kind: 'bring', program: 1 });
    expect(back.cells.slice(30, 37)).toEqual(ran.cells.slice(30, 37));
    expect(step(back, tick(3)).programs[0]?.output).toEqual([1, 2, 3]);
  });
  test('with swapping on, two programs in the same cells both run, and nearly all the time is trips', () => {
    const state = after(
      { ...empty, swap: true },
      { kind: 'load', file: 'picture', at: 0 },
      { kind: 'load', file: 'alphabet', at: 0 },
      tick(400),
    );
    expect(state.programs.map(({ written }) => written).every((count) => count > 5)).toBe(true);
    expect((state.shelfTrips * SHELF_TRIP) / state.time).toBeGreaterThan(0.99);
  });
});

test.each([
  [3, 4],
  [97, 98],
  [0, 1],
])('cell %d: RAM 1 step, a tape from its beginning %d', (cell, tape) => {
  const state = after({ ...empty, mode: 'race' }, { kind: 'fetch', cell }, tick(200));
  expect(state.race.results).toEqual([{ cell, value: state.cells[cell], tape }]);
  expect(clock.canTick(state)).toBe(false);
});

test('the work that is kept: programs in their places and the shelf, not what only RAM holds', () => {
  const state = after(withWriter, ...keys('Hello'), { kind: 'save' }, ...keys(' you'), {
    kind: 'load',
    file: 'score',
  });
  expect(setupOf(state)).toEqual({
    ...withWriter,
    saved: 'Hello',
    loaded: [
      { file: 'writer', at: 20 },
      { file: 'score', at: 0 },
    ],
  });
});
