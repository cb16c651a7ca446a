// Python's own demonstrations of its turtle, as they come with it, run to their end. Time is only counted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type RunInNode, startNodePython } from '../src/python/build/node-python.ts';

const folder = join(import.meta.dirname, 'turtledemo');
let run: RunInNode;
beforeAll(async () => {
  run = await startNodePython();
}, 60_000);

const RUNNER = `
import json, turtle_drawing
turtle_drawing.begin(page=False)
from tkinter import host

class Visitor(host.Nobody):
    """Presses a key after a while: one demonstration dances until somebody does."""
    waits = 0
    def wait(self, milliseconds):
        super().wait(milliseconds)
        self.waits += 1
        return [{'t': 'key', 'k': ' '}] if self.waits == 240 else []

host.use(Visitor())
with open('demo.py') as file:
    exec(compile(file.read(), 'demo.py', 'exec'), {'__name__': '__main__'})
drawing = turtle_drawing.last_drawing()
print()
print(json.dumps({
    'lines': len(drawing.segments), 'filled': len(drawing.filled), 'dots': len(drawing.dots),
    'stamps': len(drawing.stamps), 'texts': len(drawing.texts), 'colours': sorted(drawing.colours),
    'background': drawing.background,
}))
`;
/** Long ones stop early: the same program, fewer rounds. */
const SHORTER: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  penrose: [
    ['range(8)', 'range(3)'],
    ['test(600, 8', 'test(600, 3'],
  ],
  planet_and_moon: [['range(10000)', 'range(300)']],
};

const demos: readonly (readonly [name: string, draws: Readonly<Record<string, unknown>>])[] = [
  ['bytedesign', { lines: 3229, colours: ['black'] }],
  ['chaos', { lines: 242, dots: 243, colours: ['black', 'blue', 'green', 'red'] }],
  ['clock', { lines: 12, dots: 48, texts: 2 }],
  ['colormixer', { texts: 1, colours: ['black', 'green', 'maroon', 'navy'] }],
  ['forest', { lines: 969 }],
  ['fractalcurves', { lines: 1536, filled: 2, colours: ['black', 'blue', 'red'] }],
  ['lindenmayer', { lines: 2904, colours: ['black', 'green', 'red'] }],
  ['minimal_hanoi', { texts: 1 }],
  ['nim', { texts: 1, background: '#f0f0ff' }],
  ['paint', { lines: 0 }],
  ['peace', { lines: 50 }],
  ['penrose', { background: '#4c4c00' }],
  ['planet_and_moon', { lines: 600, colours: ['blue', 'green'] }],
  ['rosette', { lines: 0, background: 'black' }],
  ['round_dance', { lines: 0 }],
  ['sorting_animate', { texts: 2 }],
  ['tree', { lines: 1023 }],
  ['two_canvases', { lines: 10, filled: 2, colours: ['#d9d9ff', '#ffd9d9', 'blue', 'red'] }],
  ['yinyang', { lines: 136, filled: 4, colours: ['black', 'white'] }],
];

test.each(demos)(
  '%s',
  (name, draws) => {
    const source = (SHORTER[name] ?? []).reduce(
      (text, [long, short]) => text.replaceAll(long, short),
      readFileSync(join(folder, `${name}.py`), 'utf8'),
    );
    const { output, end } = run({ files: { 'main.py': RUNNER, 'demo.py': source }, main: 'main.py' });
    expect(end).toEqual({ how: 'finished' });
    expect(JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')).toMatchObject(draws);
  },
  60_000,
);

test('these are all of them', () => {
  const there = readdirSync(folder).filter((file) => file.endsWith('.py'));
  expect(there.map((file) => file.slice(0, -3))).toEqual(demos.map(([name]) => name));
});
