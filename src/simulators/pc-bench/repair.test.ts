import * as fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { seeded } from '../../lib/seeded.ts';
import { expertWay, expertWayFor } from './expert.ts';
import { actions, describe, start, step } from './model.ts';
import { suspects } from './repair.ts';
import { reportFor } from './running.ts';
import type { End } from './starting.ts';
import type { Action, State } from './state.ts';
import { type Fault, jobFor, tickets } from './tickets.ts';
import { isWell } from './outcome.ts';

const MANY = Array.from({ length: 40 }, (_, i) => i + 1);
const SEEDS = MANY.slice(0, 16);
const jobs = tickets.flatMap(({ id }) => SEEDS.map((seed) => ({ id, seed })));
const begin = (ticket: string, seed: number): State => start({ mode: 'repair', ticket, seed, done: [] });
const after = (state: State, ...way: readonly Action[]): State => way.reduce(step, state);
const kindOf = ({ id }: Fault): string => id.split(' ')[0] ?? '';

test('there are at least ten kinds of fault, and the seeds bring up every one', () => {
  const drawn = tickets.flatMap(({ id }) => MANY.map((seed) => kindOf(jobFor(id, seed).fault)));
  const kinds = new Set(drawn);
  const all = new Set(
    tickets.flatMap(({ id }) => SEEDS.flatMap((seed) => jobFor(id, seed).faults.map(kindOf))),
  );
  expect(kinds).toEqual(all);
  expect(all.size).toBeGreaterThanOrEqual(20);
});

test('the same ticket and seed give the same job', () => {
  for (const { id, seed } of jobs) expect(begin(id, seed)).toEqual(begin(id, seed));
});

group.each(tickets.map(({ id }) => [id] as const))('the complaint %s', (id) => {
  const ends: { readonly [ticket: string]: readonly End[] } = {
    dead: ['no-power'],
    'no-picture': ['desktop', 'no-ram', 'no-video', 'silent'],
    stops: ['stuck', 'no-boot-disk', 'non-system-disk', 'desktop'],
    freezes: ['overheat'],
    'no-sound': ['desktop'],
  };
  test('every fault behind it shows as that complaint, and its cure cures it', () => {
    for (const seed of SEEDS)
      for (const { id: name, build, cure } of jobFor(id, seed).faults) {
        const report = reportFor(build);
        expect(isWell(build), name).toBe(false);
        expect(ends[id], name).toContain(report.end);
        if (id === 'no-picture') expect(report.beats.at(-1)?.screen, name).toBe(null);
        if (id === 'stops')
          expect(
            report.beats.some(({ waits }) => waits !== undefined),
            name,
          ).toBe(true);
        const state: State = { ...begin(id, seed), fitted: build.fitted, defects: build.defects };
        const cured = step(state, cure);
        expect(isWell({ fitted: cured.fitted, defects: cured.defects }), `${name} cured`).toBe(true);
      }
  });
});

test('the expert’s way ends each job: it works, nothing was guessed, and only the culprit was left', () => {
  for (const { id, seed } of jobs) {
    const way = expertWay(id, seed);
    const beforeCure = after(begin(id, seed), ...way.actions.slice(0, -2));
    const done = after(begin(id, seed), ...way.actions);
    const name = `${id} ${seed}`;
    expect(done.problem, name).toBeUndefined();
    expect(done.repair?.handedBack?.works, name).toBe(true);
    expect(done.repair?.guessed, name).toBe(false);
    expect(done.repair?.tests.length, name).toBe(way.tests);
    expect(done.repair?.minutes, name).toBe(way.minutes);
    expect(done.repair?.pounds, name).toBe(way.pounds);
    if (way.actions.at(-2)?.kind === 'replace') expect(suspects(beforeCure)).toHaveLength(1);
  }
});

test('no testing in another order is quicker on average over all the faults', () => {
  const random = seeded('other orders');
  for (const { id } of tickets) {
    const job = jobFor(id, 1);
    const expert = job.faults.reduce((sum, fault) => sum + expertWayFor({ ...job, fault }).minutes, 0);
    const other = job.faults.reduce((sum, fault) => sum + minutesByChance(id, fault, random), 0);
    expect(expert, id).toBeLessThanOrEqual(other);
  }
});
/** Does tests by chance until one fault is left, then cures it. */
function minutesByChance(id: string, fault: Fault, random: () => number): number {
  let state: State = { ...begin(id, 1), fitted: fault.build.fitted, defects: fault.build.defects };
  const isDone = () => isWell({ fitted: state.fitted, defects: state.defects });
  for (let i = 0; i < 200 && suspects(state).length > 1 && !isDone(); i++) {
    const tests = actions(state).filter(({ kind }) => kind === 'test');
    const chosen = tests[Math.floor(random() * tests.length)];
    if (chosen) state = step(state, chosen);
  }
  if (!isDone()) state = step(state, fault.cure);
  return state.repair?.minutes ?? 0;
}

test('a test tells the truth, and a new part without proof is a guess', () => {
  const seed = MANY.find((one) => kindOf(jobFor('no-picture', one).fault) === 'ram-dead') ?? 0;
  const opened = begin('no-picture', seed);
  expect(suspects(opened).length).toBeGreaterThan(5);
  const listened = step(opened, { kind: 'test', test: 'listen' });
  expect(describe(listened)).toMatch(/Long beeps/);
  expect(suspects(listened).every(({ id }) => id.startsWith('ram'))).toBe(true);
  const at = jobFor('no-picture', seed).fault.build.defects[0]?.at ?? 'cpu';
  const guessed = after(opened, { kind: 'replace', at }, { kind: 'hand-back' });
  expect(guessed.repair).toMatchObject({ guessed: true, handedBack: { works: true } });
});

test('handing back a PC that is not mended costs time, and the work goes on', () => {
  const back = after(begin('dead', 1), { kind: 'hand-back' });
  expect(back.repair?.handedBack?.works).toBe(false);
  expect(back.repair?.minutes).toBe(30);
  const on = step(back, { kind: 'test', test: 'look' });
  expect(on.repair?.handedBack).toBeUndefined();
});

test('the truth is never ruled out, whatever is done', () => {
  const job = fc.constantFrom(...jobs);
  fc.assert(
    fc.property(job, fc.array(fc.nat(), { maxLength: 8 }), ({ id, seed }, choices) => {
      let state = begin(id, seed);
      for (const choice of choices) {
        const legal = actions(state);
        const action = legal[choice % legal.length];
        if (action) state = step(state, action);
      }
      expect(suspects(state).map((fault) => fault.id)).toContain(jobFor(id, seed).fault.id);
    }),
    { numRuns: 60 },
  );
});
