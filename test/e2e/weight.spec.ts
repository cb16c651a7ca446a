// What a page weighs before it can be used, as a plain host sends it (gzip). Read from the built files: nothing to time.
import { join, posix } from 'node:path';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { simulators } from '../../src/simulators/registry.ts';
import { builtPages, dist, readBuilt } from '../support/built-site.ts';
import { expect, test } from './fixture.ts';

const KB = 1000;
/** The most that each page may load until it can be used, in gzip bytes. */
const MOST = {
  lesson: { scripts: 150 * KB },
  simulator: { scripts: 140 * KB, all: 160 * KB },
};
/** Lessons that keep to less. */
const LESS: Readonly<Record<string, number>> = { 'machine/fetch-decode-execute': 130 * KB };
const gzip = (data: Buffer | string): number => gzipSync(data).length;
const file = (path: string): Buffer => readFileSync(join(dist, path));

/** The scripts that a page's HTML names, and whatever they import at once. */
function scriptsOf(page: string): Set<string> {
  const found = new Set<string>();
  function add(path: string): void {
    if (found.has(path)) return;
    found.add(path);
    const imported = file(path)
      .toString()
      .matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
    for (const [, other = ''] of imported) add(posix.join(posix.dirname(path), other));
  }
  const named = readBuilt(`${page}index.html`).matchAll(
    /<(?:script[^>]*\ssrc|link rel="modulepreload" href)="([^"]+\.js)"/g,
  );
  for (const [, src = ''] of named) add(posix.normalize(page + src));
  return found;
}

function weightOf(page: string): { scripts: number; all: number } {
  const scripts = [...scriptsOf(page)].reduce((sum, path) => sum + gzip(file(path)), 0);
  return { scripts, all: scripts + gzip(readBuilt(`${page}index.html`)) }; // its styles are inside
}

const { lessons } = JSON.parse(readBuilt('curriculum.json')) as { lessons: { id: string }[] };

for (const { id } of lessons) {
  const most = LESS[id] ?? MOST.lesson.scripts;
  test(`the lesson ${id} loads at most ${most / KB} kB of scripts`, () => {
    const page = `lessons/${id}/`;
    expect(scriptsOf(page).size).toBeGreaterThan(3);
    expect(weightOf(page).scripts).toBeLessThanOrEqual(most);
  });
}

for (const { id } of simulators) {
  test(`play/${id} loads at most 140 kB of scripts, and 160 kB in all until it can be used`, () => {
    const page = `play/${id}/`;
    expect(scriptsOf(page).size).toBeGreaterThan(3);
    const { scripts, all } = weightOf(page);
    expect(scripts).toBeLessThanOrEqual(MOST.simulator.scripts);
    expect(all).toBeLessThanOrEqual(MOST.simulator.all);
  });
}

test('no page of a lesson or a simulator goes unweighed', () => {
  const weighed = [
    ...lessons.map(({ id }) => `lessons/${id}/`),
    ...simulators.map(({ id }) => `play/${id}/`),
  ];
  const built = builtPages().filter(
    (page) => /^(lessons\/[^/]+|play)\/[^/]+\/$/.test(page) && page !== 'play/python/',
  );
  expect(weighed.toSorted()).toEqual(built.toSorted());
});

test('a lesson’s drawings are in its HTML, not in its scripts', () => {
  const page = 'lessons/machine/fetch-decode-execute/';
  const html = readBuilt(`${page}index.html`);
  const scripts = [...scriptsOf(page)].map((path) => file(path).toString());
  const drawings = [...html.matchAll(/<figure[^>]*><div role="img"[^>]*>(<svg.*?<\/svg>)<\/div>/gs)];
  expect(drawings.length).toBeGreaterThan(3);
  for (const [, svg = ''] of drawings) {
    const shapes = svg.slice(svg.indexOf('<', svg.indexOf('>')), -'</svg>'.length).slice(0, 300);
    expect(shapes.length).toBeGreaterThan(100);
    expect(scripts.filter((text) => text.includes(shapes))).toEqual([]);
  }
});
