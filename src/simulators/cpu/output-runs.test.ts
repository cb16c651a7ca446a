import { expect, test } from 'vitest';
import { runsOf } from './output-runs.ts';

const character = (value: number) => ({ kind: 'character', value }) as const;
const number = (value: number) => ({ kind: 'number', value }) as const;

test('characters that follow each other are one text, numbers stand alone', () => {
  expect(runsOf([number(7), character(72), character(105), number(-3), number(0)])).toEqual([
    { kind: 'number', text: '7' },
    { kind: 'character', text: 'Hi' },
    { kind: 'number', text: '−3' },
    { kind: 'number', text: '0' },
  ]);
});
