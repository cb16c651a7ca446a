import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessages } from './messages.ts';

test('what the worker tells is understood', () => {
  const told = [
    ['begin'],
    ['canvas', 1, 714, 594, '#ffffff', [-200, -150, 200, 150]],
    [
      'items',
      1,
      [
        [4, 'l', 7, [0, 0, 10.5, -3], '#ff0000', 2],
        [5, 'p', 8, [0, 0, 1, 1, 2, 0], '', '#000000', 1],
      ],
    ],
    [
      'items',
      1,
      [
        [6, 't', 9, [1, 2], '#000000', 'Hi', 'Arial', 12, true, false, 'sw'],
        [7, 'i', 1, [0, 0], 'ship', 'center'],
      ],
    ],
    ['gone', 1, [4]],
    [
      'listens',
      1,
      [
        ['key', 'Up'],
        ['down', '1'],
      ],
    ],
    ['ask', 3, 'number', 'Sides', 'How many?', '4', ''],
    ['title', 'A race'],
  ];
  expect(readMessages(JSON.stringify(told))).toEqual([
    { is: 'begin' },
    {
      is: 'canvas',
      canvas: 1,
      width: 714,
      height: 594,
      background: '#ffffff',
      region: [-200, -150, 200, 150],
    },
    {
      is: 'items',
      canvas: 1,
      items: [
        { id: 4, kind: 'line', height: 7, at: [0, 0, 10.5, -3], colour: '#ff0000', width: 2 },
        { id: 5, kind: 'polygon', height: 8, at: [0, 0, 1, 1, 2, 0], fill: '', outline: '#000000', width: 1 },
      ],
    },
    {
      is: 'items',
      canvas: 1,
      items: [
        {
          id: 6,
          kind: 'text',
          height: 9,
          at: [1, 2],
          colour: '#000000',
          text: 'Hi',
          family: 'Arial',
          pixels: 12,
          bold: true,
          italic: false,
          anchor: 'sw',
        },
        { id: 7, kind: 'image', height: 1, at: [0, 0], image: 'ship', anchor: 'center' },
      ],
    },
    { is: 'gone', canvas: 1, items: [4] },
    {
      is: 'listens',
      canvas: 1,
      to: [
        ['key', 'Up'],
        ['down', '1'],
      ],
    },
    {
      is: 'ask',
      question: { id: 3, kind: 'number', title: 'Sides', prompt: 'How many?', initial: '4', note: '' },
    },
    { is: 'title', title: 'A race' },
  ]);
});

test.each([
  '',
  'x',
  '{}',
  '[1]',
  '[["nonsense"]]',
  '[["image","a","text/html","",1,1]]',
  '[["ask",1,"password","","","",""]]',
])('what is no message is left out: %s', (text) => {
  expect(readMessages(text)).toEqual([]);
});

test('a colour that is none is none, and a size stays within bounds', () => {
  expect(readMessages('[["canvas",1,1e9,-5,"url(x)",null]]')).toEqual([
    { is: 'canvas', canvas: 1, width: 8000, height: 1, background: '#ffffff', region: undefined },
  ]);
});

test('reading never fails', () => {
  const word = fc.constantFrom(
    'begin',
    'canvas',
    'items',
    'gone',
    'listens',
    'image',
    'ask',
    'title',
    'empty',
  );
  const told = fc.array(fc.tuple(word, fc.jsonValue(), fc.jsonValue(), fc.jsonValue()));
  fc.assert(
    fc.property(told, (messages) => {
      for (const message of readMessages(JSON.stringify(messages)))
        if (message.is === 'items')
          for (const { at } of message.items) expect(at.every(Number.isFinite)).toBe(true);
    }),
  );
});
