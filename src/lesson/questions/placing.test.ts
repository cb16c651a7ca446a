import { expect, test } from 'vitest';
import { afterTap, type Placing, type Tap } from './placing.ts';

const piece = (name: string): Tap => ({ piece: name });
const slot = (name: string): Tap => ({ slot: name });
const tapped = (...taps: Tap[]): Placing =>
  taps.reduce<Placing>((state, tap) => afterTap(state, tap), { placed: {} });

test.each<[string, Tap[], Placing]>([
  ['a piece, then a slot', [piece('pc'), slot('1')], { placed: { 1: 'pc' } }],
  ['a slot, then a piece', [slot('1'), piece('pc')], { placed: { 1: 'pc' } }],
  ['another piece instead', [piece('pc'), piece('acc'), slot('1')], { placed: { 1: 'acc' } }],
  ['the same piece twice puts it down', [piece('pc'), piece('pc')], { placed: {} }],
  ['the same slot twice lets go', [slot('1'), slot('1')], { placed: {} }],
  [
    'a filled slot is picked up',
    [piece('pc'), slot('1'), slot('1')],
    { placed: { 1: 'pc' }, held: { piece: 'pc', from: '1' } },
  ],
  ['and goes elsewhere', [piece('pc'), slot('1'), slot('1'), slot('2')], { placed: { 2: 'pc' } }],
  ['or back to the tray', [piece('pc'), slot('1'), slot('1'), slot('1')], { placed: {} }],
  [
    'two filled slots change places',
    [piece('pc'), slot('1'), piece('acc'), slot('2'), slot('1'), slot('2')],
    { placed: { 1: 'acc', 2: 'pc' } },
  ],
  [
    'a new piece replaces the old',
    [piece('pc'), slot('1'), piece('acc'), slot('1')],
    { placed: { 1: 'acc' } },
  ],
])('%s', (_, taps, expected) => expect(tapped(...taps)).toEqual(expected));
