// What search engines and previews of links find in the files themselves.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { builtPages, dist, readBuilt } from '../support/built-site.ts';
import { expect, test } from './fixture.ts';

const pages = builtPages();
const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found ?? '');

test('every page has one title, one description, its policy and no inline script', () => {
  const titles = new Map<string, string>();
  for (const path of pages) {
    const html = readBuilt(`${path}index.html`);
    const head = html.slice(0, html.indexOf('</head>'));
    const [title = '', ...more] = all(head, /<title>([^<]*)<\/title>/g);
    expect(more, path).toEqual([]);
    expect(title, path).toMatch(/ · Year of Code$/);
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
    titles.set(title, path);
    const [description = '', ...others] = all(head, /<meta name="description" content="([^"]*)"/g);
    expect(others, path).toEqual([]);
    expect(description.length, `${path}: ${description}`).toBeGreaterThan(20);
    expect(
      all(head, /(http-equiv="Content-Security-Policy" content="[^"]*script-src 'self')/g),
      path,
    ).toHaveLength(1);
    expect(all(html, /<script(?![^>]*\bsrc=)([^>]*)>/g), path).toEqual([]);
    expect(all(html, /\s(on[a-z]+)="/g), `${path} has inline handlers`).toEqual([]);
    expect(html, path).toContain('lang="en-GB"');
  }
});

test('every page has a preview whose picture exists', () => {
  for (const path of pages) {
    const html = readBuilt(`${path}index.html`);
    const [picture = ''] = all(html, /property="og:image" content="([^"]*)"/g);
    expect(existsSync(join(dist, posix.normalize(`${path}${picture}`))), `${path}: ${picture}`).toBe(true);
    expect(all(html, /property="og:(title|description)"/g).sort(), path).toEqual(['description', 'title']);
  }
});

test('the site map names every page but the personal ones, the web manifest every icon', () => {
  const places = all(readBuilt('sitemap.xml'), /<loc>\.?\/?([^<]*)<\/loc>/g);
  const personal = ['my-work/', 'offline/', 'settings/'];
  expect([...places].sort()).toEqual(pages.filter((path) => !personal.includes(path)).sort());
  const manifest = JSON.parse(readBuilt('site.webmanifest')) as { icons: { src: string }[] };
  for (const { src } of manifest.icons) expect(existsSync(join(dist, src)), src).toBe(true);
  expect(readBuilt('robots.txt')).toContain('Allow: /');
});

test('a page needs one round trip: its styles are inside, its scripts are announced', () => {
  for (const path of pages) {
    const head = readBuilt(`${path}index.html`).split('</head>')[0] ?? '';
    expect(all(head, /<link rel="stylesheet" href="([^"]*)">/g), `${path} waits for a style sheet`).toEqual(
      [],
    );
    expect(all(head, /<link rel="modulepreload" href="([^"]*)"/g).length, path).toBeGreaterThan(1);
    for (const file of all(head, /<(?:link|script)[^>]*(?:href|src)="([^"#:]*)"/g))
      expect(existsSync(join(dist, posix.normalize(`${path}${file}`))), `${path}: ${file}`).toBe(true);
  }
});
