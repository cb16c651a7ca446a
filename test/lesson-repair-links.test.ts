// Every link from machine/repair-shop into the PC bench opens what the text says: it is understood whole, and the PC or the repair job
// is in the state that is spoken of.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../src/simulators/pc-bench/link.ts';
import { start, step } from '../src/simulators/pc-bench/model.ts';
import { suspects } from '../src/simulators/pc-bench/repair.ts';
import { reportOf } from '../src/simulators/pc-bench/running.ts';
import type { End } from '../src/simulators/pc-bench/starting.ts';
import type { State } from '../src/simulators/pc-bench/state.ts';
import { jobFor } from '../src/simulators/pc-bench/tickets.ts';

const lessons = join(import.meta.dirname, '../lessons');
const OPEN = /id="pc-bench"[^>]*\bopen="([^"]*)"|"pc-bench#([^"]+)"/g;
const links = globSync('*/*-repair-shop/*.mdx', { cwd: lessons }).flatMap((file) =>
  readFileSync(join(lessons, file), 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(OPEN)].map((found) => ({
        place: `${relative('.', file)}:${at + 1}`,
        hash: found[1] ?? found[2] ?? '',
      })),
    ),
);

/** The bench as a link opens it; with `run`, at the end of the start. */
function opened(hash: string): State {
  const { setup, actions, run } = read(hash);
  const begun = actions.reduce(step, start(setup));
  return run ? step(begun, { kind: 'tick', count: 100 }) : begun;
}
const last = (state: State): string => state.repair?.tests.at(-1)?.says ?? state.says;

describe.each(links)('$place', ({ hash }) => {
  test('is understood whole', () => expect(read(hash).problem).toBeUndefined());
});

// What machine/repair-shop says of them.
test.each<[hash: string, says: RegExp]>([
  ['repair=dead&seed=12', /Mr Okafor .* brother moved the desk/],
  ['repair=dead&seed=12&did=replace.supply', /new one is in. It cost £35/],
  ['repair=dead&seed=12&did=swap.cpu', /Nothing changes/],
  ['repair=dead&seed=12&did=screen', /dark/],
  ['repair=stops&seed=11', /Miss Trelawny .* homework/],
  ['repair=stops&seed=11&did=screen', /Non-System disk/],
  ['repair=no-picture&seed=1', /Miss Trelawny .* cleaned behind the desk/],
  ['repair=no-picture&seed=1&did=listen', /One short beep.*little tune/],
  ['repair=no-picture&seed=3&did=look.dimm-1', /looks right/],
  ['repair=no-picture&seed=7', /Mr Okafor .* stays black/],
  ['repair=no-picture&seed=7&did=listen', /Long beeps/],
  ['repair=no-picture&seed=7&did=swap.screen,listen', /Long beeps/],
  ['repair=no-picture&seed=7&did=look.simm-2,reseat.simm-2', /the fault is gone/],
  ['repair=no-picture&seed=19&did=replace.pci-1', /It cost £25/],
  ['repair=freezes&seed=10', /Mrs Begum .* smells warm/],
  ['repair=freezes&seed=10&did=look.cooler', /stands still/],
  ['repair=stops&seed=12', /Mr MacLeod .* white words/],
])('#%s', (hash, says) => {
  expect(last(opened(hash))).toMatch(says);
});

test.each<[ticket: string, seed: number, fault: RegExp]>([
  ['no-picture', 3, /^ram-dead/],
  ['no-picture', 19, /^graphics-loose/],
])('behind %s %d is %s', (ticket, seed, fault) => {
  expect(jobFor(ticket, seed).fault.id).toMatch(fault);
});

test.each<[without: string, end: End]>([
  ['simm-2', 'no-ram'],
  ['ribbon-1', 'no-boot-disk'],
  ['power-1-a', 'no-boot-disk'],
])('a family PC without %s ends with %s', (without, end) => {
  expect(reportOf(opened(`pc=family&without=${without}&run`))?.end).toBe(end);
});

const spins = (hash: string) => reportOf(opened(hash))?.beats.at(-1)?.disksSpin;
test('without its ribbon a disk turns, without its power plug it does not', () => {
  expect(spins('pc=family&without=ribbon-1&run')).toBe(true);
  expect(spins('pc=family&without=power-1-a&run')).toBe(false);
});

test('without its battery a PC waits for F1, and then it starts', () => {
  const waiting = opened('pc=family&without=battery&run');
  expect(waiting.says).toMatch(/CMOS battery failed/);
  const on = step(step(waiting, { kind: 'key' }), { kind: 'tick', count: 100 });
  expect(on.says).toMatch(/desktop is there/);
});

const left = (hash: string) => suspects(opened(hash)).map(({ id }) => id.split('-')[0]);
test('the gates of the lesson: what is heard leaves only faults behind the next gate', () => {
  expect(new Set(left('repair=no-picture&seed=7&did=listen'))).toEqual(new Set(['ram']));
  expect(new Set(left('repair=no-picture&seed=1&did=listen'))).toEqual(new Set(['screen', 'monitor']));
  expect(new Set(left('repair=no-picture&seed=19&did=listen'))).toEqual(new Set(['graphics']));
  expect(new Set(left('repair=no-picture&seed=16&did=listen'))).toEqual(new Set(['cpu', 'supply']));
});
