import { expect, test } from 'vitest';
import { readMessage } from './protocol.ts';

const module = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
const problem = { type: 'NameError', message: 'x', original: 'NameError: x', line: 1 };

const calm = { changed: [], worn: false };
const written = [
  { name: 'a.txt', text: 'hi' },
  { name: 'b.txt', gone: true },
  { name: 'c', says: 'no' },
];

test.each([
  ['progress', { kind: 'progress', done: 1, total: 2 }],
  [
    'ready, with what the next worker needs',
    { kind: 'ready', waiting: 'suspend', warm: { module, library: new Uint8Array(2) } },
  ],
  ['ready, from a worker that was handed it', { kind: 'ready', waiting: 'none' }],
  ['output', { kind: 'output', stream: 'out', text: 'a' }],
  ['cut', { kind: 'cut' }],
  ['what a device is told', { kind: 'device', device: 'turtle', text: 'line' }],
  ['a question', { kind: 'ask', id: 1 }],
  ['a finished run', { kind: 'end', end: { how: 'finished' }, changed: written, worn: true }],
  ['a stopped run', { kind: 'end', end: { how: 'stopped' }, ...calm }],
  ['a problem', { kind: 'end', end: { how: 'problem', problem }, ...calm }],
  ['a text that can be read', { kind: 'linted', id: 1 }],
  ['a text that cannot be read', { kind: 'linted', id: 2, problem }],
  ['the end of Python', { kind: 'fatal', says: 'no' }],
])('%s is a message', (_, data) => {
  expect(readMessage(data)).toEqual(data);
});

test.each([
  ['nothing', undefined],
  ['a text', 'ready'],
  ['another kind', { kind: 'hello' }],
  ['output that is no text', { kind: 'output', stream: 'out', text: 7 }],
  ['output to nowhere', { kind: 'output', stream: 'page', text: 'a' }],
  [
    'ready with a false module',
    { kind: 'ready', waiting: 'suspend', warm: { module: {}, library: new Uint8Array() } },
  ],
  ['an end of no known kind', { kind: 'end', end: { how: 'won' }, ...calm }],
  [
    'a problem without Python’s words',
    { kind: 'end', end: { how: 'problem', problem: { type: 'E' } }, ...calm },
  ],
  ['a text read for nobody', { kind: 'linted', problem }],
  ['an end that does not tell its files', { kind: 'end', end: { how: 'finished' }, worn: false }],
])('%s is not', (_, data) => {
  expect(readMessage(data)).toBeUndefined();
});
