// The recorder looks on while real Python runs; the model shows what it saw.
import { beforeAll, expect, test } from 'vitest';
import { pythonSamples } from '../workbench/python/samples.ts';
import { type NodeHarness, startNodeHarness } from './build/node-python.ts';
import { outputBetween } from './recording-changes.ts';
import { inWords } from './recording-words.ts';
import { CHANGES, DEEP, tried, type Tried, UNSURE } from './testing/recorded-programs.ts';
import { isReference, type Moment, reach, readRecording, type Recording, type Value } from './recording.ts';

let python: NodeHarness;
beforeAll(async () => {
  python = await startNodeHarness();
}, 60_000);

function recorded(source: string, inputs: readonly string[] = [], start = 0, limit = 10_000): Recording {
  const recording = readRecording(python.record(source, inputs, { start, limit }).recording);
  if (!recording) throw new Error('the recording cannot be read');
  return recording;
}
const moments = (recording: Recording): readonly Moment[] =>
  Array.from({ length: recording.length }, (_, index) => recording.at(index));

/** What is said at each moment. */
function story(source: string, inputs: readonly string[] = []): readonly string[] {
  const recording = recorded(source, inputs);
  const lines = source.split('\n');
  return moments(recording).map((now, index) => {
    const before = index > 0 ? recording.at(index - 1) : undefined;
    const words = inWords(recording, now, before, (_, line) => lines[line - 1] ?? '', 'main.py');
    return `${words.says} ${words.next}`.trim();
  });
}

/** A moment with its things numbered in the order in which they are met: two recordings number differently. */
function canonical(now: Moment): unknown {
  const order = new Map<number, number>();
  const told = (value: Value): unknown => {
    if (!isReference(value)) return value;
    if (!order.has(value.r)) order.set(value.r, order.size + 1);
    return { r: order.get(value.r) };
  };
  const frames = now.frames.map(({ name, line, names }) => [
    name,
    line,
    [...names].map(([key, it]) => [key, told(it)]),
  ]);
  const gives = now.gives === undefined ? undefined : told(now.gives);
  const things = [...order.keys()].flatMap((first) => [...reach([{ r: first }], now.things)]);
  const told2 = things.map((id) => {
    const { shape, type, keys, values, total } = now.things.get(id) ?? { keys: [], values: [] };
    return [told({ r: id }), shape, type, keys.map(told), values.map(told), total];
  });
  return { kind: now.kind, frames, gives, things: told2 };
}

const samples = pythonSamples.map(
  ({ id, source }): Tried => [
    id,
    `import random\nrandom.seed(3)\n${source}`,
    ['8', '5', '2', '9', '12', '18'],
  ],
);
const programs = [...tried, ...samples].map(([name, source, inputs = []]) => [name, source, inputs] as const);

test.each(programs)('recording changes nothing: %s', (_, source, inputs) => {
  const { output, end } = python.run(source, inputs);
  const again = python.record(source, inputs);
  expect(again.output).toBe(output);
  expect(again.end).toEqual(end);
  const recording = readRecording(again.recording);
  if (!recording) return expect(end.how).toBe(source === '' ? 'finished' : 'problem');
  const printed = outputBetween(recording, 0, Number.POSITIVE_INFINITY);
  const seen = printed.flatMap(([kind, text]) => (kind === 'typed' ? [] : [text])).join('');
  // What Python itself says before the program begins and after its end is not the program's.
  expect(output).toContain(seen);
});

test.each(
  programs.filter(([, source]) => source.length > 20 && source !== DEEP && !source.includes('turtle')),
)('any moment of the whole recording is what a recording that begins there sees: %s', (_, source, inputs) => {
  const whole = recorded(source, inputs);
  expect(whole.length).toBeGreaterThan(3);
  const step = Math.max(1, Math.floor(whole.length / 12));
  for (let at = 0; at < whole.length; at += step) {
    const alone = recorded(source, inputs, at, 1);
    expect(canonical(whole.at(at)), `moment ${at}`).toEqual(canonical(alone.at(0)));
  }
});

// A program that has the word in it could notice when a thing is kept, so that everything is looked at after each line.
const SLOW = '\n# __del__';
test.each<readonly [name: string, source: string]>([
  ['every way to change a thing', CHANGES],
  ...UNSURE.map((source, at) => [`what no line is sure of, ${at + 1}`, source] as const),
  ...tried.flatMap(([name, source]) =>
    source.length > 20 && source !== DEEP ? [[name, source] as const] : [],
  ),
])('what a line can have changed is looked at, and seen as if all were: %s', (_, source) => {
  const inputs = ['5', '3', '9'];
  const quick = moments(recorded(source, inputs));
  const whole = moments(recorded(source + SLOW, inputs));
  expect(quick.length).toBe(whole.length);
  for (const [at, now] of quick.entries())
    expect(canonical(now), `moment ${at}, line ${now.done?.line}`).toEqual(canonical(whole[at] as Moment));
});

test('a step is told in a sentence', () => {
  const source = `score = 4
score = score + 1
words = ["a"]
for i in range(2):
    words.append(i)
    words[0] = "b"
if score > 3:
    print("well done", score)
other = words
name = input("Who? ")
ages = {"x": 1}
ages["x"] = 2
ages["y"] = 3
def double(n):
    return n * 2
print(double(4))
words.pop()
1 / 0
`;
  expect(story(source, ['Ada'])).toEqual([
    'Nothing has run yet. Next: line 1.',
    'Line 1: `score` is `4`. Next: line 2.',
    'Line 2: `score` was `4`, now `5`. Next: line 3.',
    'Line 3: `words` is a list of 1. Next: line 4.',
    'Line 4: `i` is `0`. Next: line 5.',
    'Line 5: `words` gets one more: `0`. Next: line 6.',
    "Line 6: `words[0]` was `'a'`, now `'b'`. Next: line 4.",
    'Line 4: `i` was `0`, now `1`. Next: line 5.',
    'Line 5: `words` gets one more: `1`. Next: line 6.',
    'Line 6: done. No name has changed. Next: line 4.',
    'Line 4: there is nothing left to go through: the loop ends. Next: line 7.',
    'Line 7: is `score > 3`? Yes, `True`. Next: line 8.',
    'Line 8: it prints `well done 5`. Next: line 9.',
    'Line 9: `other` is the same list as `words`. Next: line 10.',
    "Line 10: it prints `Who?`, you type `Ada` and `name` is `'Ada'`. Next: line 11.",
    'Line 11: `ages` is a dict of 1. Next: line 12.',
    "Line 12: `ages['x']` was `1`, now `2`. Next: line 13.",
    "Line 13: `ages` gets one more: `'y'`: `3`. Next: line 14.",
    'Line 14: Python has learned `double`, for later. Next: line 16.',
    'Line 16 calls `double`. In it `n` is `4`. Next: line 15.',
    'Line 15: `double` gives back `8`. Back to line 16.',
    'Line 16: it prints `8`. Next: line 17.',
    'Line 17: `words` is shorter: 3 before, 2 now. Next: line 18.',
    'Line 18: an error! Python says `ZeroDivisionError: division by zero`.',
  ]);
});

test('a picture is told piece by piece, with the moment by which it had been drawn', () => {
  const source =
    'from turtle import *\nn = 1\nforward(100)\nn = 2\nhideturtle()\ntracer(0)\nforward(50)\nupdate()\nexitonclick()\n';
  const recording = recorded(source);
  // Line 7 draws nothing that can be seen before `update`.
  expect(moments(recording).map(({ done, drawn }) => [done?.line, drawn])).toEqual([
    [undefined, 0],
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 2],
    [6, 2],
    [7, 2],
    [8, 3],
    [9, 3],
  ]);
  expect(JSON.stringify(recording.pictures[0])).toContain('[0,0,100,0],"#000000"');
  expect(JSON.stringify(recording.pictures[2])).toContain('[0,0,100,0,150,0],"#000000"');
  expect(story('from turtle import *\nforward(9)\n')).toContain(
    'Line 2: the picture has changed. That was the last line.',
  );
  // One that begins later has all that was there.
  const late = recorded(source, [], 4, 3);
  expect(late.at(0).drawn).toBe(1);
  expect(JSON.stringify(late.pictures[0])).toContain('[0,0,100,0],"#000000"');
});

test('of a turtle of the pupil’s own class only what the pupil has given it is told', () => {
  const source =
    'from turtle import Turtle\nclass Snail(Turtle):\n    def __init__(self):\n        super().__init__()\n        self.slime = 3\n        self.color("brown")\nsnail = Snail()\nsnail.slime = 2\n';
  const { frames, things } = recorded(source).at(Number.POSITIVE_INFINITY);
  const snail = frames[0]?.names.get('snail');
  const thing = snail !== undefined && isReference(snail) && things.get(snail.r);
  expect(thing && [thing.keys, thing.values]).toEqual([['slime'], [2]]);
});

test('each loop is counted, those inside others from the beginning', () => {
  const recording = recorded('for a in range(2):\n    for b in "xy":\n        c = b\n    d = 1\n');
  const rounds = moments(recording)
    .filter(({ next, done }) => next?.line !== undefined && done?.line === 3)
    .map((now) => now.rounds);
  expect(rounds).toEqual([
    [
      [1, 1],
      [2, 1],
    ],
    [
      [1, 1],
      [2, 2],
    ],
    [
      [1, 2],
      [2, 1],
    ],
    [
      [1, 2],
      [2, 2],
    ],
  ]);
});

test('what a line works out is noted in its order, once, and not worked out again', () => {
  const recording = recorded('def f(n):\n    print("f", n)\n    return n + 1\nx = f(1) + f(2) * 2\n');
  const last = recording.at(recording.length - 1);
  expect(last.worked.map(({ column, endColumn, value }) => [column, endColumn, value])).toEqual([
    [4, 8, 2],
    [11, 15, 3],
    [11, 19, 6],
    [4, 19, 8],
  ]);
  expect(outputBetween(recording, 0, last.printed)).toEqual([['out', 'f 1\nf 2\n']]);
});

test('the same thing has the same number under all its names, also in itself', () => {
  const recording = recorded('a = [1]\nb = a\nc = [1]\nme = {"me": 1}\nme["me"] = me\n');
  const { frames, things } = recording.at(recording.length - 1);
  const names = frames[0]?.names;
  expect(names?.get('a')).toEqual(names?.get('b'));
  expect(names?.get('a')).not.toEqual(names?.get('c'));
  const me = names?.get('me');
  expect(me && isReference(me) && things.get(me.r)?.values).toEqual([me]);
});

test('1 that becomes True is seen to change, in a list, a dict and an object', () => {
  const source =
    'class It: pass\na = [1]\nb = {"k": 1}\nc = It()\nc.n = 1\na[0] = True\nb["k"] = True\nc.n = True\n';
  const now = recorded(source).at(Number.POSITIVE_INFINITY);
  expect([...now.things.values()].map(({ values }) => values)).toEqual([[true], [true], [true]]);
});

test('files of the pupil are recorded where they are', () => {
  const files = {
    'main.py': 'import shapes\nprint(shapes.area(3))\n',
    'shapes.py': 'SIDES = 4\ndef area(side):\n    return side * side\n',
  };
  const { recording: text, output } = python.record({ files, main: 'main.py' });
  expect(output).toBe('9\n');
  const recording = readRecording(text);
  const places = recording && moments(recording).map(({ next }) => next && `${next.file}:${next.line}`);
  expect(places).toEqual([
    'main.py:1',
    'shapes.py:1',
    'shapes.py:2',
    'main.py:2',
    'shapes.py:3',
    undefined,
    undefined,
  ]);
});

test('a program that goes on for ever is recorded to the limit, and from there on when asked', () => {
  const endless = 'n = 0\nwhile True:\n    n += 1\n';
  const first = recorded(endless);
  expect([first.length, first.over]).toEqual([10_000, true]);
  expect(python.record(endless, [], { start: 100, limit: 50 }).end).toEqual({
    how: 'enough',
    from: 101,
    to: 150,
  });
  const more = recorded(endless, [], 10_000, 50);
  expect([more.length, more.over, more.start]).toEqual([50, true, 10_000]);
  expect(more.at(0).frames[0]?.names.get('n')).toBe(4999);
});

test.each([
  ['not JSON', '{'],
  ['no moments', '{"start":0,"over":false,"steps":[],"places":[],"loops":{},"output":[]}'],
  ['another kind of moment', '{"start":0,"steps":[[9,1,1,0]],"places":[],"loops":{},"output":[]}'],
  [
    'a value of no kind',
    '{"start":0,"steps":[[0,1,1,0,[[1,{"x":{"z":1}}]]]],"places":[],"loops":{},"output":[]}',
  ],
])('what is no recording is refused: %s', (_, text) => {
  expect(readRecording(text)).toBeUndefined();
});
