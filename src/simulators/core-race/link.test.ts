import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { challenges } from './challenges.ts';
import { JOB_IDS } from './jobs.ts';
import { keep, read, readKept, readMachine, write, writeMachine } from './link.ts';
import { CHOICES, type Machine, PLAIN, REAL, withoutYear } from './machines.ts';
import { defaultSetup, type Setup, start, step } from './model.ts';

const someMachine: fc.Arbitrary<Machine> = fc.oneof(
  fc.constantFrom(...REAL.map(withoutYear)),
  fc.record({
    cores: fc.constantFrom(...CHOICES.cores),
    mhz: fc.integer({ min: 1, max: 6000 }),
    perFour: fc.constantFrom(...CHOICES.perFour),
    storage: fc.constantFrom(...CHOICES.storage),
    ram: fc.constantFrom(...CHOICES.ram),
  }),
);
const someSetup: fc.Arbitrary<Setup> = fc.record({
  job: fc.constantFrom(...JOB_IDS),
  items: fc.integer({ min: 1, max: 300 }),
  share: fc.integer({ min: 0, max: 100 }),
  machines: fc.array(someMachine, { minLength: 1, maxLength: 4 }),
});
/** A link carries the sizes of a job of one's own only. */
const carried = (setup: Setup): Setup =>
  setup.job === 'own' ? setup : { ...setup, items: defaultSetup.items, share: defaultSetup.share };

test.each<[string, Partial<Machine>]>([
  ['2x100', { cores: 2 }],
  ['8x3200-flash-8GB-2ipc', { cores: 8, mhz: 3200, storage: 'flash', ram: 8_000_000, perFour: 8 }],
  ['1x2-floppy-32kB-0.25ipc', { mhz: 2, storage: 'floppy', ram: 32, perFour: 1 }],
])('%s', (text, parts) => {
  expect(readMachine(text)).toEqual({ ...PLAIN, ...parts });
  expect(writeMachine({ ...PLAIN, ...parts })).toBe(text);
});
test.each(['', '3x100', '2x', '2x9999', '2x100-tape', '2x100-17MB', '2x100-3.3ipc', 'abacus'])(
  '“%s” is no machine',
  (text) => {
    expect(readMachine(text)).toBeUndefined();
  },
);
test('a real machine goes by its name', () => {
  expect(readMachine('BBC')).toMatchObject({ mhz: 2, real: 'bbc' });
});

test('any race at any moment comes back from its link', () => {
  fc.assert(
    fc.property(someSetup, fc.integer({ min: 0, max: 300 }), fc.boolean(), (setup, count, guesses) => {
      let state = start(setup);
      if (guesses) state = step(state, { kind: 'guess', who: 'together' });
      if (count > 0) state = step(state, { kind: 'tick', count });
      const { setup: opened, actions, problem } = read(write(setup, state));
      expect(problem).toBeUndefined();
      expect(opened).toEqual(carried(setup));
      if (setup.job === 'own') expect(actions.reduce(step, start(opened))).toEqual(state);
    }),
    { numRuns: 50 },
  );
});
test('no text makes reading throw, and what it opens can race', () => {
  const part = fc
    .tuple(
      fc.constantFrom('job', 'machines', 'items', 'share', 'guess', 'steps', 'run', '%', 'x'),
      fc.oneof(fc.string(), fc.constantFrom('photos', '2x100,bbc', '9x9', 'A', '1e9', '-3')),
    )
    .map(([name, value]) => `${name}=${value}`);
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('&')),
      (hash) => {
        const { setup, actions } = read(hash);
        expect(setup.machines.length).toBeGreaterThan(0);
        for (const action of actions) if (action.kind === 'guess') step(start(setup), action);
        expect(readKept(keep(setup))).toEqual(setup);
      },
    ),
    { numRuns: 200 },
  );
});

describe('what is wrong is said', () => {
  test.each([
    ['job=knitting', 'There is no job “knitting”.'],
    ['machines=2x100,abacus', '“abacus” is no machine. One is written like 2x100: cores x MHz.'],
    ['machines=', 'There are no machines in it.'],
    ['machines=bbc,bbc,bbc,bbc,bbc', 'Only four machines can race.'],
    ['items=0', 'The pieces must be 1 to 10,000.'],
    ['share=200', 'The share must be 0 to 100.'],
    ['guess=D', 'The guess names a machine that is not there.'],
    ['guess=me', 'The guess must be a letter, or “together”.'],
    ['steps=soon', 'The steps must be a whole number.'],
    ['colour=red', 'It doesn’t know “colour”.'],
  ])('%s', (hash, says) => {
    expect(read(hash).problem?.says).toBe(`Part of the link could not be understood. ${says}`);
  });
  test('the rest is opened', () => {
    expect(read('job=sum&machines=2x100,abacus').setup).toEqual({
      ...defaultSetup,
      job: 'sum',
      machines: [{ ...PLAIN, cores: 2 }],
    });
    expect(read('job=game&run').run).toBe(true);
    expect(read('job=game&run=no').run).toBeUndefined();
  });
});

describe('what is kept', () => {
  test('comes back, with what a challenge holds fast', () => {
    for (const { start: setup } of challenges)
      expect(readKept(JSON.parse(JSON.stringify(keep(setup))))).toEqual(setup);
  });
  test('a real machine that was tampered with is no longer that machine', () => {
    const [bbc] = REAL.map(withoutYear);
    const tampered = keep({ ...defaultSetup, machines: [{ ...PLAIN, ...bbc, mhz: 200 }] });
    expect(readKept(tampered)?.machines[0]?.real).toBeUndefined();
  });
  test.each([
    undefined,
    null,
    7,
    'photos',
    [],
    {},
    { job: 'photos', items: 5, share: 5, machines: [] },
    { job: 'photos', items: 5, share: 5, machines: [{ cores: 3 }] },
    { job: 'nap', items: 5, share: 5, machines: [{ ...PLAIN }] },
    { job: 'own', items: 1e9, share: 5, machines: [{ ...PLAIN }] },
  ])('%j is not ours', (data) => {
    expect(readKept(data)).toBeUndefined();
  });
});
