import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Tokens = Readonly<Record<string, string>>;
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The custom properties of the rule that starts with `selector`. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  expect(start, `${selector} is in tokens.css`).toBeGreaterThan(-1);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}
/** Relative luminance of #rrggbb, 0–1 (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const colours = (tokens: Tokens) => Object.keys(tokens).filter((name) => tokens[name]?.startsWith('#'));

const light = tokensOf(':root');
const themes: Readonly<Record<string, Tokens>> = {
  paper: light,
  dark: { ...light, ...tokensOf(':root[data-theme="dark"]') },
  contrast: { ...light, ...tokensOf(':root[data-theme="contrast"]') },
};
const roles = ['instruction', 'data', 'address', 'control', 'changed', 'lost', 'accent'];
const units = ['machine', 'memory', 'os', 'internet', 'code', 'make', 'python', 'robot', 'engine'];

const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['paper', 'sheet', 'shade'].flatMap(
    (back) =>
      [
        ['ink', back, 7],
        ['ink-soft', back, 7],
        ['link', back, 4.5],
        ['focus', back, 3],
      ] as const,
  ),
  ...roles.flatMap((role) => [[`on-${role}`, role, 4.5] as const, ['ink', `${role}-tint`, 7] as const]),
  ['lost', 'sheet', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['on-glow', 'glow', 7],
  ...units.flatMap(
    (unit) =>
      [
        [`unit-${unit}`, 'paper', 4.5],
        [`unit-${unit}`, 'sheet', 4.5],
        ['on-accent', `unit-${unit}`, 4.5],
        ['ink', `unit-${unit}-tint`, 7],
      ] as const,
  ),
];

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  test.each(pairs)('%s on %s has a contrast of at least %s', (front, back, least) => {
    expect(contrast(tokens[`--${front}`] ?? '', tokens[`--${back}`] ?? '')).toBeGreaterThanOrEqual(least);
  });
  test('defines every colour', () => {
    for (const [name, value] of Object.entries(light))
      if (value.startsWith('#')) expect(tokens[name], name).toMatch(/^#[0-9a-f]{6}$/);
  });
});
test('the dark theme is the same by choice and by the device', () => {
  expect(tokensOf(':root:not([data-theme="paper"], [data-theme="contrast"])')).toEqual(
    tokensOf(':root[data-theme="dark"]'),
  );
});
test('no theme forgets a colour that another has', () => {
  for (const name of ['dark', 'contrast'] as const)
    expect(colours(tokensOf(`:root[data-theme="${name}"]`))).toEqual(colours(light));
});
