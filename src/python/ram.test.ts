import { beforeAll, expect, test } from 'vitest';
import { type NodeHarness, startNodeHarness } from './build/node-python.ts';
import { layOut, ramAt } from './ram.ts';
import { changesBetween } from './recording-changes.ts';
import { readRecording } from './recording.ts';

let python: NodeHarness;
beforeAll(async () => {
  python = await startNodeHarness();
}, 60_000);

/** The boxes of each moment: 'address=what it holds', a star where it has just changed. */
function ram(source: string) {
  const recording = readRecording(python.record(source).recording);
  if (!recording) throw new Error('the recording cannot be read');
  const addresses = layOut(recording);
  return Array.from({ length: recording.length }, (_, at) => {
    const now = recording.at(at);
    const changes = changesBetween(at > 0 ? recording.at(at - 1) : undefined, now);
    const { names, things } = ramAt(now, addresses, changes, 'main.py');
    return [...names, ...things].map(({ title, boxes }) =>
      `${title}: ${boxes.map(({ address, holds, changed }) => `${address}=${holds}${changed ? '*' : ''}`).join(' ')}`.trim(),
    );
  });
}

test('numbers stand in the box of their name; texts and lists where the name says', () => {
  expect(ram('a = 5\nb = "Hi"\nc = [a, b]\nc.append(7)\n').slice(2)).toEqual([
    ['the program: 100=5 101=1000*', 'text: 1000=2 1001=72 1002=105'],
    [
      'the program: 100=5 101=1000 102=1003*',
      'text: 1000=2 1001=72 1002=105',
      'list: 1003=2* 1004=5* 1005=1000*',
    ],
    [
      'the program: 100=5 101=1000 102=1003',
      'text: 1000=2 1001=72 1002=105',
      'list: 1003=3* 1004=5 1005=1000 1006=7*',
    ],
  ]);
});

test('the boxes of a function that has given back are used again by the next', () => {
  const told = ram('def f(n):\n    return n\nx = 1\nf(3)\nf(4)\n').map((blocks) => blocks.join(' | '));
  expect(told.filter((line) => line.startsWith('f:'))).toEqual([
    'f: 101=3* | the program: 100=1',
    'f: 101=3 | the program: 100=1',
    'f: 101=4* | the program: 100=1',
    'f: 101=4 | the program: 100=1',
  ]);
});
