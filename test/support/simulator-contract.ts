// What every simulator promises, as tests: src/simulation/contract.ts says it in words.
import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/lib/random.ts';
import type { ShownSimulator, SimState, Simulator } from '../../src/simulation/contract.ts';

/** Freezes all of a JSON value: a step that changes what it was given throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const nothing = () => undefined;

export function simulatorContract<Setup, State extends SimState, Action>(
  simulator: Simulator<Setup, State, Action> & ShownSimulator<Setup, State, Action>,
): void {
  const { about, defaultSetup, clock, challenges, link } = simulator;
  const start = (setup: Setup) => simulator.start(setup);
  const step = (state: State, action: Action) => simulator.step(state, action);
  const say = (state: State) => simulator.describe(state);

  /** Every state and action of a seeded random walk of legal actions from `from`. */
  function walk(from: State, seed: number, length: number): { state: State; action: Action }[] {
    const random = randomFrom(seed);
    const way: { state: State; action: Action }[] = [];
    let state = from;
    for (let i = 0; i < length; i++) {
      const legal = simulator.actions(state);
      const action = legal[Math.floor(random() * legal.length)];
      if (action === undefined) break;
      state = frozen(step(state, frozen(action)));
      way.push({ state, action });
    }
    return way;
  }
  const begin = (): State => frozen(start(frozen(defaultSetup)));

  describe(`the simulator ${about.id}`, () => {
    test('has a name, a line and an honest word on what it leaves out', () => {
      expect(about.id).toMatch(/^[a-z][a-z0-9-]*$/);
      for (const text of [about.title, about.line, about.leavesOut]) expect(text.trim()).not.toBe('');
      expect(about.challengeIds).toEqual(challenges.map(({ id }) => id));
      expect(simulator.challengeTitles).toEqual(challenges.map(({ title }) => title));
      expect(new Set(about.challengeIds).size).toBe(about.challengeIds.length);
    });

    test('its set-up and its states are JSON', () => {
      expect(asJson(defaultSetup)).toEqual(defaultSetup);
      for (const { state } of walk(begin(), 1, 50)) expect(asJson(state)).toEqual(state);
    });

    test.each([1, 2, 3])(
      '300 random legal actions from seed %d: nothing throws, nothing is changed in place, the same again',
      (seed) => {
        const once = walk(begin(), seed, 300);
        for (const { state } of once) expect(say(state).trim()).not.toBe('');
        expect(say(begin()).trim()).not.toBe('');
        const again = walk(begin(), seed, 300);
        expect(asJson(again)).toEqual(asJson(once));
      },
    );

    test('a legal action is not refused from the start', () => {
      for (const action of simulator.actions(begin())) expect(step(begin(), action).problem).toBeUndefined();
    });

    if (clock)
      test('time: many ticks at once are the same as one by one, and it stops when it cannot go on', () => {
        for (const { state } of [{ state: begin() }, ...walk(begin(), 4, 40)]) {
          expect(clock.ticksOf(clock.tick(7))).toBe(7);
          const many = step(state, clock.tick(700));
          const passed = clock.time(many) - clock.time(state);
          if (!clock.canTick(state)) {
            expect(passed).toBe(0);
            continue;
          }
          expect(passed).toBeGreaterThan(0);
          expect(passed).toBeLessThanOrEqual(700);
          let single = state;
          for (let i = 0; i < passed; i++) single = step(single, clock.tick(1));
          expect(single).toEqual(many);
        }
      });

    test('a link brings back the set-up and the moment', () => {
      let state = begin();
      for (let i = 0; i < 5; i++) {
        const opening = link.read(link.write(defaultSetup, state));
        expect(opening.setup).toEqual(defaultSetup);
        expect(opening.problem).toBeUndefined();
        let opened = start(opening.setup);
        for (const action of opening.actions) opened = step(opened, action);
        expect(say(opened)).toBe(say(state));
        if (!clock?.canTick(state)) break;
        state = step(state, clock.tick(3));
      }
    });

    test('any text is read as some link', () => {
      const part = fc
        .tuple(fc.constantFrom('program', 'steps', 'run', 'x'), fc.string())
        .map(([name, value]) => `${name}=${value}`);
      const text = fc.oneof(
        fc.string(),
        fc.array(part, { maxLength: 4 }).map((parts) => parts.join('&')),
      );
      fc.assert(
        fc.property(text, (hash) => {
          const opening = link.read(hash);
          expect(say(start(opening.setup))).not.toBe('');
        }),
      );
    });

    test('what is kept comes back; any other JSON is refused or made good', () => {
      expect(simulator.readKept(asJson(simulator.keep(defaultSetup)))).toEqual(defaultSetup);
      expect(simulator.readKept(undefined)).toBeUndefined();
      const keys = Object.keys(asJson(defaultSetup) ?? {});
      const near = fc.dictionary(fc.constantFrom('', ...keys), fc.jsonValue());
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue(), near), (data) => {
          const setup = simulator.readKept(data);
          if (setup !== undefined) expect(say(start(setup))).not.toBe('');
        }),
      );
    });

    test('its picture can be drawn without a window, in every state', () => {
      for (const { state } of [{ state: begin() }, ...walk(begin(), 5, 12)]) {
        const html = renderToString(
          createElement(simulator.View, {
            setup: defaultSetup,
            state,
            before: undefined,
            by: undefined,
            backwards: false,
            pace: 0,
            playing: false,
            send: nothing,
            restart: nothing,
            compact: false,
            base: 'decimal',
            names: 'plain',
          }),
        );
        expect(html).toMatch(/<svg[^>]* data-picture/);
      }
    });

    describe.each(challenges.map((challenge) => [challenge.id, challenge] as const))(
      'challenge %s',
      (_id, challenge) => {
        const after = (way: readonly Action[]): State => {
          let state = frozen(start(frozen(challenge.start)));
          for (const action of way) state = frozen(step(state, frozen(action)));
          return state;
        };
        test('has a title, a task, hints and a wrong try to learn from', () => {
          for (const text of [challenge.title, challenge.task, ...challenge.hints])
            expect(text.trim()).not.toBe('');
          expect(challenge.hints.length).toBeGreaterThan(0);
          expect(challenge.wrong.length).toBeGreaterThan(0);
        });
        test('starts unsolved and says something', () => {
          const verdict = challenge.solved(after([]));
          expect(verdict.solved).toBe(false);
          expect(verdict.says.trim()).not.toBe('');
        });
        test('its solution solves it', () => {
          const verdict = challenge.solved(after(challenge.solution));
          expect(verdict).toMatchObject({ solved: true });
          for (const { yours, best } of Object.values(verdict.score ?? {}))
            expect(yours).toBeGreaterThanOrEqual(best);
        });
        test.each(challenge.wrong.map(({ because, actions: way }) => [because, way] as const))(
          'is not solved: %s',
          (_because, way) => {
            expect(challenge.solved(after(way)).solved).toBe(false);
          },
        );
      },
    );
  });
}
