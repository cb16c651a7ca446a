// Every link from a lesson into the CPU simulator opens what the text says: it is understood, its program assembles,
// and the machine really gets to the step asked for.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../src/simulators/cpu/link.ts';
import { start, step } from '../src/simulators/cpu/model.ts';
import type { CpuState } from '../src/simulators/cpu/state.ts';

const lessons = join(import.meta.dirname, '../lessons');
const links = globSync('**/*.mdx', { cwd: lessons }).flatMap((file) =>
  readFileSync(join(lessons, file), 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(/\b(?:see|open)="(?:cpu#)?([^"]+)"|play\/cpu\/#([^\s`]+)/g)].map((found) => ({
        place: `${relative('.', file)}:${at + 1}`,
        hash: (found[1] ?? found[2] ?? '').trim(),
      })),
    )
    .filter(({ hash }) => hash.startsWith('program=') && !hash.includes('…')),
);

/** The machine as a link opens it; with `run`, after 10,000 steps or at its end. */
function opened(hash: string): CpuState {
  const { setup, actions, run } = read(hash);
  const begun = actions.reduce(step, start(setup));
  return run ? step(begun, { kind: 'tick', count: 10_000 }) : begun;
}
const outputOf = (state: CpuState) => state.output.map(({ value }) => value);

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(20);
});

describe.each(links)('$place', ({ hash }) => {
  test('is understood whole, and its program assembles', () => {
    expect(read(hash).problem).toBeUndefined();
    expect(opened(hash).errors).toEqual([]);
  });
  test('gets to the step it asks for', () => {
    const steps = /\bsteps=(\d+)/.exec(hash)?.[1];
    if (steps) expect(opened(hash).ticks).toBe(Number(steps));
  });
});

// What machine/fetch-decode-execute says comes out.
const claims: readonly (readonly [string, string, readonly number[]])[] = [
  ['the first program', 'LDA 4\nADD 5\nOUT\nHLT\nDAT 20\nDAT 3', [23]],
  ['change one line: 17', 'LDA 4\nSUB 5\nOUT\nHLT\nDAT 20\nDAT 3', [17]],
  ['change one line: 40', 'LDA 4\nADD 4\nOUT\nHLT\nDAT 20\nDAT 3', [40]],
  ['the table on paper', 'LDA 5\nSUB 6\nSTA 7\nOUT\nHLT\nDAT 12\nDAT 5\nDAT 0', [7]],
  ['the three times table', 'INP\nSTA 10\nADD 10\nADD 10\nOUT\nHLT', [12]],
  ['a number that is run', 'LDA 2\nOUT\nDAT 902', [902, 902]],
  ['the line that vanished', ' LDA line\n SUB line\n STA line\nline OUT\n HLT', []],
  [
    'ADD turned into SUB',
    ' LDA line\n ADD hundred\n STA line\n LDA ten\nline ADD four\n OUT\n HLT\nhundred DAT 100\nten DAT 10\nfour DAT 4',
    [6],
  ],
];
test.each(claims)('%s', (_name, source, output) => {
  const end = step(start({ source, inputs: ['4'], breakLines: [], breakBoxes: [] }), {
    kind: 'tick',
    count: 10_000,
  });
  expect(end.status).toBe('halted');
  expect(outputOf(end)).toEqual(output);
});

const score = 'LDA 5\nADD 6\nSTA 5\nOUT\nBRA 0\nDAT 0\nDAT 1';
const scoreAfter = (count: number) =>
  step(start({ source: score, inputs: [], breakLines: [], breakBoxes: [] }), { kind: 'tick', count });

test('the score comes out as 2 at the ninth instruction', () => {
  const at = scoreAfter(40);
  expect([at.cycles, outputOf(at)]).toEqual([9, [1, 2]]);
  expect(outputOf(scoreAfter(39))).toEqual([1]);
});
test('the sum of the first program of 1948 takes 997 down to 1 in 29,089 instructions', () => {
  const link = links.find(({ hash }) => hash.includes('inputs=997'));
  const end = opened(link?.hash.replace('&run', '') ?? '');
  const done = step(end, { kind: 'tick', count: 1_000_000 });
  expect([done.status, done.cycles, outputOf(done)]).toEqual(['halted', 29_089, [1]]);
});
test('after 999 points comes 0', () => {
  expect(outputOf(scoreAfter(22 * 1001)).slice(-3)).toEqual([999, 0, 1]);
});
test('an instruction that brings a number in takes five steps, the others four', () => {
  expect([5, 10, 14, 18, 22].map((count) => scoreAfter(count).cycles)).toEqual([1, 2, 3, 4, 5]);
});
