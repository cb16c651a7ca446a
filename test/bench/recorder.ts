// How fast programs are recorded, how large a step is, and how fast any moment is had again. Real Python under Node.
import { startNodeHarness } from '../../src/python/build/node-python.ts';
import { readRecording } from '../../src/python/recording.ts';

const programs: readonly (readonly [title: string, source: string])[] = [
  ['count', 'n = 0\nwhile n < 10000:\n    n = n + 1\n'],
  [
    'bubble sort of 40',
    'import random\nrandom.seed(1)\na = [random.randint(0, 99) for _ in range(40)]\nfor i in range(40):\n    for j in range(39):\n        if a[j] > a[j + 1]:\n            a[j], a[j + 1] = a[j + 1], a[j]\n',
  ],
  ['fib(22)', 'def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\nfib(22)\n'],
  [
    'objects',
    'class Dog:\n    def __init__(self, n):\n        self.n = n\n        self.friends = []\ndogs = []\nfor i in range(30):\n    dogs.append(Dog(i))\nfor k in range(60):\n    for d in dogs:\n        d.n += 1\n',
  ],
];
const ROUNDS = 3;
const MOMENTS = 1000;

/** Each figure is the best of a few rounds: other work on the computer only slows. */
export async function benchRecorder(): Promise<{ name: string; value: number; unit: string }[]> {
  const python = await startNodeHarness();
  const results: { name: string; value: number; unit: string }[] = [];
  for (const [title, source] of programs) {
    let [rate, bytes, milliseconds] = [0, 0, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS; round++) {
      const from = performance.now();
      const { recording: text } = python.record(source);
      const took = performance.now() - from;
      const recording = readRecording(text);
      if (!recording) throw new Error(`${title} was not recorded`);
      rate = Math.max(rate, (recording.length * 1000) / took);
      bytes = text.length / recording.length;
      const before = performance.now();
      for (let at = 0; at < MOMENTS; at++) recording.at((at * 7919) % recording.length);
      milliseconds = Math.min(milliseconds, (performance.now() - before) / MOMENTS);
    }
    results.push(
      { name: `${title}: recorded`, value: Math.round(rate), unit: 'steps/s' },
      { name: `${title}: size`, value: Math.round(bytes), unit: 'bytes/step' },
      { name: `${title}: any moment`, value: Math.round(milliseconds * 1000) / 1000, unit: 'ms' },
    );
  }
  return results;
}

if (import.meta.main)
  for (const { name, value, unit } of await benchRecorder()) console.log(`${name}: ${value} ${unit}`);
