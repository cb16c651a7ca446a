// Every link from the first lesson into the machine is understood, and opens what the words beside it say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../src/simulators/machine/link.ts';
import { lastHop, type State, start, step } from '../src/simulators/machine/model.ts';

const file = join(import.meta.dirname, '../lessons/01-machine/01-what-is-a-computer/lesson.mdx');
const text = readFileSync(file, 'utf8');
const links = [
  ...text.matchAll(/"machine#([^"]+)"/g),
  ...text.matchAll(/<Simulator id="machine"[^>]* open="([^"]+)"/g),
].map(([, hash = '']) => hash);

const opened = (hash: string): State => {
  const { setup, actions } = read(hash);
  return actions.reduce(step, start(setup));
};

test('there are links to check', () => {
  expect(new Set(links).size).toBeGreaterThan(15);
});
test.each([...new Set(links)])('#%s is understood whole, and gets where it asks', (hash) => {
  expect(read(hash).problem).toBeUndefined();
  const parts = new URLSearchParams(hash);
  expect(opened(hash).hop).toBe(Number(parts.get('steps') ?? 0));
  expect(opened(hash).asked ?? null).toBe(parts.get('ask'));
});

test.each<[says: string, hash: string, value: number | string]>([
  ['the A key sends 4', 'press=A&steps=2', 4],
  ['the C key sends 6', 'press=C&steps=2', 6],
  ['the F key sends 9', 'press=F&steps=2', 9],
  ['5 runs down the cable for B', 'press=B&steps=3', 5],
  ['the H of HELLO is 11', 'press=H&steps=2', 11],
  ['the core of the washing machine compares', 'shell=washer&press=start&steps=7', 1],
])('%s', (_, hash, value) => {
  expect(links).toContain(hash);
  expect(lastHop(opened(hash))?.load?.value).toBe(value);
});
test('the message in key numbers says HELLO', () => {
  const numbers = Array.from('HELLO', (letter) => lastHop(opened(`press=${letter}&steps=2`))?.load?.value);
  expect(text).toContain(numbers.join('  '));
});
