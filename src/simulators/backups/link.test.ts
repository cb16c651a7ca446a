import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { challenges } from './challenges.ts';
import { keep, read, readKept, readPlan, write, writePlan } from './link.ts';
import { defaultSetup, objectionTo, type Setup, start, step } from './model.ts';
import { BUDGET, canBe, EVERY, KEEPS, PLACES, type Plan, TESTS, withJob } from './plan.ts';

const somePlan: fc.Arbitrary<Plan> = fc
  .record({
    jobs: fc.array(
      fc.record({
        place: fc.constantFrom(...PLACES),
        every: fc.constantFrom(...EVERY),
        keep: fc.constantFrom(...KEEPS),
      }),
      { maxLength: 4 },
    ),
    test: fc.constantFrom(...TESTS),
    rebuild: fc.constantFrom('hand', 'scripts'),
  })
  .map(({ jobs, ...rest }) =>
    jobs
      .filter(({ place, every }) => canBe(place, every))
      .reduce<Plan>((plan, { place, every, keep: kept }) => withJob(plan, place, { every, keep: kept }), {
        ...rest,
        jobs: {},
      }),
  )
  .filter((plan) => objectionTo(plan, BUDGET) === undefined);

test.each<[string, Plan]>([
  ['none', { jobs: {}, test: 0, rebuild: 'hand' }],
  [
    'disk.week.1,second.day.4,test.4,scripts',
    {
      jobs: { disk: { every: 'week', keep: 1 }, second: { every: 'day', keep: 4 } },
      test: 4,
      rebuild: 'scripts',
    },
  ],
])('%s', (text, plan) => {
  expect(readPlan(text)).toEqual({ plan, wrong: [] });
  expect(writePlan(plan)).toBe(text);
});

test('any year at any moment, with plans that changed on the way, comes back from its link', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      somePlan,
      fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), somePlan), { maxLength: 3 }),
      fc.integer({ min: 0, max: 12 }),
      (luck, plan, changes, rest) => {
        const setup: Setup = { ...defaultSetup, luck, plan };
        let state = start(setup);
        for (const [weeks, changed] of changes) {
          state = step(state, { kind: 'tick', count: weeks });
          if (state.week < 52) state = step(state, { kind: 'plan', plan: changed });
        }
        if (rest > 0) state = step(state, { kind: 'tick', count: rest });
        const opened = read(write(setup, state));
        expect(opened.problem).toBeUndefined();
        expect(opened.setup).toEqual(setup);
        expect(opened.actions.reduce(step, start(opened.setup))).toEqual(state);
      },
    ),
    { numRuns: 50 },
  );
});

test('no text makes reading throw, and what it opens can be played', () => {
  const part = fc
    .tuple(
      fc.constantFrom('luck', 'plan', 'at3', 'at99', 'weeks', 'pounds', 'minutes', 'last', 'run', '%', 'x'),
      fc.oneof(fc.string(), fc.constantFrom('none', 'second.day.4', 'home.day.1', '7', '1e9', '-3', '1.2.3')),
    )
    .map(([name, value]) => `${name}=${value}`);
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('&')),
      (hash) => {
        const { setup, actions } = read(hash);
        const state = actions.reduce(step, start(setup));
        expect(state.problem).toBeUndefined();
        expect(readKept(keep(setup))).toEqual(setup);
      },
    ),
    { numRuns: 200 },
  );
});

describe('what is wrong is said', () => {
  test.each([
    ['luck=0', 'The luck must be a number from 1 to 9999.'],
    ['weeks=53', 'The weeks must be a number from 0 to 52.'],
    ['pounds=lots', 'The pounds must be a whole number.'],
    ['plan=moon.day.4', '“moon.day.4” is no part of a plan. One is written like second.day.4.'],
    ['plan=second.day.12,home.week.12', 'That would cost £7 a week. The club has £6.'],
    ['last=much', 'What came out last time can’t be read.'],
    ['colour=red', 'It doesn’t know “colour”.'],
  ])('%s', (hash, says) => {
    expect(read(hash).problem?.says).toBe(`Part of the link could not be understood. ${says}`);
  });
  test('the rest is opened', () => {
    expect(read('luck=29&plan=moon.day.4,account.day.4&run')).toMatchObject({
      setup: { luck: 29, plan: { jobs: { account: { every: 'day', keep: 4 } } } },
      run: true,
    });
  });
});

describe('what is kept', () => {
  test('comes back, with what a challenge holds fast', () => {
    for (const { start: setup } of challenges)
      expect(readKept(JSON.parse(JSON.stringify(keep(setup))))).toEqual(setup);
    const again = { ...defaultSetup, last: { lost: 502, down: 16, pounds: 20 } };
    expect(readKept(keep(again))).toEqual(again);
  });
  test.each([
    undefined,
    null,
    'none',
    [],
    {},
    { luck: 5, plan: 'none' },
    { luck: 0, plan: 'none', budget: { pounds: 1, minutes: 1 } },
    { luck: 5, plan: 'second.day.4', budget: { pounds: 1, minutes: 1 } },
    { luck: 5, plan: 'moon', budget: { pounds: 1, minutes: 1 } },
  ])('%j is not ours', (data) => {
    expect(readKept(data)).toBeUndefined();
  });
});
