// What a page weighs before it can be used, as a plain host sends it (gzip). Read from the built files: nothing to time.
import { join, posix } from 'node:path';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtPages, dist, readBuilt } from '../support/built-site.ts';
import { expect, test } from './fixture.ts';

const KB = 1000;
/** The most that each page may load, in gzip bytes. */
const MOST = {
  lesson: { scripts: 130 * KB },
  simulator: { scripts: 140 * KB, all: 160 * KB },
};
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

const pages = builtPages();

test('a lesson loads at most 130 kB of scripts', () => {
  const lessons = pages.filter((page) => /^lessons\/[^/]+\/[^/]+\/$/.test(page));
  expect(lessons.length).toBeGreaterThan(0);
  for (const page of lessons) {
    expect(scriptsOf(page).size, page).toBeGreaterThan(3);
    expect(weightOf(page).scripts, page).toBeLessThanOrEqual(MOST.lesson.scripts);
  }
});

test('a simulator loads at most 140 kB of scripts, and 160 kB in all until it can be used', () => {
  const simulators = pages.filter((page) => /^play\/[^/]+\/$/.test(page) && page !== 'play/python/');
  expect(simulators).toContain('play/cpu/');
  for (const page of simulators) {
    const { scripts, all } = weightOf(page);
    expect(scripts, page).toBeLessThanOrEqual(MOST.simulator.scripts);
    expect(all, page).toBeLessThanOrEqual(MOST.simulator.all);
  }
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
