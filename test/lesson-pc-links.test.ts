// Every link from a lesson into the PC bench opens the PC that the text speaks of, and it starts, or does not, as the text says.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boot } from '../src/simulators/pc-bench/boot.ts';
import { read } from '../src/simulators/pc-bench/link.ts';
import { start, step } from '../src/simulators/pc-bench/model.ts';
import { reportOf } from '../src/simulators/pc-bench/running.ts';
import type { State } from '../src/simulators/pc-bench/state.ts';

const lessons = join(import.meta.dirname, '../lessons');
const links = globSync('**/lesson.mdx', { cwd: lessons }).flatMap((file) =>
  readFileSync(join(lessons, file), 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(/\b(?:see|open)="(?:pc-bench#)?(fit=[^"]+)"/g)].map((found) => ({
        place: `${relative('.', file)}:${at + 1}`,
        hash: found[1] ?? '',
      })),
    ),
);
/** The PC as a link opens it; with `run`, at the end of its start-up. */
function opened(hash: string): State {
  const { setup, actions, run } = read(hash);
  const begun = actions.reduce(step, start(setup));
  return run === true ? step(begun, { kind: 'tick', count: 100 }) : begun;
}

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(20);
});
describe.each(links)('$place', ({ hash }) => {
  test('is understood whole, and every part it names is in its place', () => {
    expect(read(hash).problem).toBeUndefined();
    const wanted = (new URLSearchParams(hash).get('fit') ?? '').split(',').sort();
    const is = Object.entries(opened(hash).fitted).map(([at, fitting]) => `${at}:${fitting.part}`);
    expect(is.sort()).toEqual(wanted);
  });
});

// What machine/build-a-pc says happens, by the question that says it.
const lesson = readFileSync(join(lessons, '01-machine/02-build-a-pc/lesson.mdx'), 'utf8');
const linkOf = (question: string): string => {
  const from = lesson.indexOf(`id="${question}"`);
  return /(?:see|open)="pc-bench#([^"]+)"/.exec(lesson.slice(from))?.[1] ?? '';
};
test.each<[question: string, end: string, beep: string | undefined]>([
  ['p-dark', 'no-video', 'no-picture'],
  ['p-first', 'desktop', 'ok'],
  ['p-ram', 'no-ram', 'no-ram'],
  ['p-cooler', 'overheat', 'hot'],
  ['spot-domino', 'no-video', 'no-picture'],
  ['q-ram', 'desktop', 'ok'],
  ['q-boot-failure', 'no-boot-disk', 'ok'],
  ['q-ribbon', 'no-boot-disk', 'ok'],
  ['q-beep', 'desktop', 'ok'],
  ['q-keyboard', 'stuck', 'ok'],
  ['q-last', 'desktop', 'ok'],
  ['p-faster', 'desktop', 'ok'],
])('%s: it ends as %s, with the beep %s', (question, end, beep) => {
  const report = reportOf(opened(linkOf(question)));
  expect(report?.end).toBe(end);
  expect(report?.beats.findLast((beat) => beat.beep !== undefined)?.beep).toBe(beep);
});

const full = read(linkOf('p-first')).setup;
const whole = full.mode === 'build' ? full.fitted : {};
const without = (...places: readonly string[]) =>
  boot({
    fitted: Object.fromEntries(Object.entries(whole).filter(([at]) => !places.includes(at))),
    defects: [],
  });
test.each<[row: string, places: readonly string[], fans: boolean, beep: string | undefined, lit: boolean]>([
  ['CPU', ['cpu', 'cooler', 'fan'], true, undefined, false],
  ['RAM', ['dimm-1'], true, 'no-ram', false],
  ['graphics card', ['pci-1', 'screen'], true, 'no-picture', false],
  ['hard disk', ['ide-1-a', 'power-1-a'], true, 'ok', true],
  ['ATX board plug', ['board-atx'], false, undefined, false],
])('the table of “What if it is missing?”: %s', (_row, places, fans, beep, lit) => {
  const { beats } = without(...places);
  expect(beats.some((beat) => beat.fans)).toBe(fans);
  expect(beats.findLast((beat) => beat.beep !== undefined)?.beep).toBe(beep);
  expect(beats.some((beat) => beat.screen !== null)).toBe(lit);
});

test('two SIMMs of 16 and a DIMM of 64 are counted as 96; a K6-2 reads files no faster', () => {
  expect(reportOf(opened(linkOf('q-ram')))?.setting.ramMiB).toBe(96);
  const reading = (question: string) =>
    step(opened(linkOf(question)), { kind: 'benchmark' }).results?.find(({ id }) => id === 'copy')?.value;
  expect(reading('p-faster')).toBe(17);
  expect(reading('p-first')).toBe(17);
});
