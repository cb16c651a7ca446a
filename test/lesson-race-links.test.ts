// Every link from a lesson into the core race opens what the text says, and the times that lessons name are the model's.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../src/simulators/core-race/link.ts';
import { isOver, standingsOf, start, step } from '../src/simulators/core-race/model.ts';
import { raceOf } from '../src/simulators/core-race/race.ts';

const lessons = join(import.meta.dirname, '../lessons');
const links = globSync('**/*.mdx', { cwd: lessons }).flatMap((file) =>
  readFileSync(join(lessons, file), 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(/\b(?:see|open)="(?:core-race#)?(job=[^"]+)"|play\/core-race\/#([^\s`]+)/g)].map(
        (found) => ({ place: `${relative('.', file)}:${at + 1}`, hash: found[1] ?? found[2] ?? '' }),
      ),
    ),
);

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(20);
});
test.each(links)('$place is understood whole, and gets to the step it asks for', ({ hash }) => {
  const { setup, actions, problem } = read(hash);
  expect(problem).toBeUndefined();
  const state = actions.reduce(step, start(setup));
  expect(state.problem).toBeUndefined();
  expect(state.ticks).toBe(Number(/\bsteps=(\d+)/.exec(hash)?.[1] ?? 0));
});

/** Seconds that each machine of a link takes. */
const secondsOf = (hash: string) => raceOf(read(hash).setup).runs.map(({ finish }) => finish / 1e6);

describe('what machine/clocks-and-cores says', () => {
  test.each<[race: string, seconds: readonly number[]]>([
    ['job=sum&machines=1x100,1x200,2x100,8x100', [4, 2, 4, 4]],
    ['job=photos&machines=1x100,1x200,2x100,8x100', [50, 30, 25.01, 10.04]],
    ['job=photos&machines=1x3200', [11.25]],
    ['job=photos&machines=1x400,4x100', [20, 12.53]],
    ['job=call&machines=1x100,1x200,8x3200', [4.02, 4.01, 4.000625]],
    ['job=game&machines=1x100,1x200,2x100,8x100', [0.72, 0.36, 0.45, 0.2475]],
    ['job=sum&machines=bbc,phone', [800, 0.1]],
  ])('%s takes %j', (race, seconds) => {
    const found = secondsOf(race);
    for (const [at, each] of seconds.entries()) expect(found[at]).toBeCloseTo(each, 2);
  });
  test('the laptop, the phone and the Pi are close over the photos', () => {
    const found = secondsOf('job=photos&machines=pi5,phone,laptop');
    for (const each of found) expect(each).toBeCloseTo(0.3, 2);
  });
  test('when the phone is done, the BBC Micro has done no photo at all, and it needs 22 days', () => {
    const { setup, actions } = read('job=photos&machines=bbc,phone&steps=100');
    const [bbc, phone] = standingsOf(actions.reduce(step, start(setup)));
    expect([bbc?.done, phone?.done]).toEqual([0, 1000]);
    expect(Math.round((secondsOf('job=photos&machines=bbc')[0] ?? 0) / 86_400)).toBe(22);
  });
  test('the link that shows the second core waiting is before the end', () => {
    const { setup, actions } = read('job=game&machines=1x100,2x100&steps=40');
    expect(isOver(actions.reduce(step, start(setup)))).toBe(false);
  });
});
