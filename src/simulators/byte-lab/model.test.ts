import * as fc from 'fast-check';
import { describe as about, expect, test } from 'vitest';
import { instructionOf } from './instruction.ts';
import { cardsOf } from './meaning.ts';
import { defaultSetup, describe, start, step, writeHex } from './model.ts';
import { packed, unpacked } from './pack.ts';
import { dotsOf } from './picture.ts';
import { held, resampled, samplesOf, stored } from './sound.ts';
import { type Action, depths, inks, lenses, MOST_BYTES, type Setup, type State } from './state.ts';
import { between } from './stroke.ts';
import { bytesOf, charactersOf, textOf } from './utf8.ts';

const lab = (bytes: readonly number[], rest: Partial<Setup> = {}): State =>
  start({ ...defaultSetup, bytes: writeHex(bytes), ...rest });

test.each<[before: readonly number[], action: Action, after: readonly number[], rest?: Partial<Setup>]>([
  [[], { kind: 'type', text: 'Hi' }, [72, 105]],
  [[1], { kind: 'type', text: 'é€🐙' }, [195, 169, 226, 130, 172, 240, 159, 144, 153]],
  [[1], { kind: 'type', text: '' }, []],
  [[1], { kind: 'numbers', text: '72, 105  0' }, [72, 105, 0]],
  [[1, 2, 3], { kind: 'set', at: 1, value: 255 }, [1, 255, 3]],
  [[97], { kind: 'flip', at: 0, bit: 5 }, [65]],
  [[1, 2], { kind: 'insert', at: 1 }, [1, 0, 2]],
  [[], { kind: 'insert', at: 0 }, [0]],
  [[1, 2, 3], { kind: 'remove', at: 0 }, [2, 3]],
  [[0, 0, 0, 0, 0, 0], { kind: 'paint', dot: 1, colour: [255, 128, 0] }, [0, 0, 0, 255, 128, 0]],
  [[0, 0], { kind: 'paint', dot: 1, colour: [255, 255, 255] }, [0, 255], { ink: 8 }],
  [[0, 0], { kind: 'paint', dot: 9, colour: [255, 255, 255] }, [0, 64], { ink: 1 }],
  [[255], { kind: 'paint', dot: 0, colour: [0, 0, 255] }, [127], { ink: 1 }],
  [[], { kind: 'blank', rows: 2 }, [255, 255], { ink: 1, width: 8 }],
  [[10, 20, 30], { kind: 'draw', from: 1, values: [99] }, [10, 99, 30]],
  [[0, 255], { kind: 'draw', from: 1, values: [255] }, [15, 255], { depth: 4 }],
  [[10, 20, 30, 40], { kind: 'store', rate: 4000, depth: 8 }, [10, 30]],
  [[10, 30], { kind: 'store', rate: 8000, depth: 8 }, [10, 10, 30, 30], { rate: 4000 }],
  [[0x10, 0xf7], { kind: 'store', rate: 8000, depth: 4 }, [0x1f]],
  [[0, 255, 255, 0, 0, 0, 0, 255], { kind: 'store', rate: 8000, depth: 1 }, [0b01100001]],
  [[7, 7, 7, 9], { kind: 'pack' }, [3, 7, 1, 9]],
  [[3, 7, 1, 9], { kind: 'unpack' }, [7, 7, 7, 9]],
])('%j, then %j, gives %j', (before, action, after, rest) => {
  const state = step(lab(before, rest), action);
  expect(state.problem).toBeUndefined();
  expect(state.bytes).toEqual(after);
});

test.each<[string, readonly number[], Action, RegExp]>([
  ['256 is no byte', [1], { kind: 'set', at: 0, value: 256 }, /256 does not fit in a byte/],
  ['half a byte is none', [1], { kind: 'set', at: 0, value: 0.5 }, /does not fit/],
  ['a word is no byte', [1], { kind: 'set', at: 0, value: Number.NaN }, /That does not fit/],
  ['no such byte', [1], { kind: 'set', at: 4, value: 1 }, /no byte 4/],
  ['a word is no number', [1], { kind: 'numbers', text: '7 cat' }, /“cat” does not fit/],
  ['too long', [1], { kind: 'type', text: 'é'.repeat(129) }, /258 bytes. The tray holds 256/],
  ['no such dot', [1], { kind: 'paint', dot: 5, colour: [0, 0, 0] }, /no dot 5/],
  ['no such sample', [1], { kind: 'draw', from: 1, values: [2] }, /no such place/],
  ['half a pair', [3, 7, 1], { kind: 'unpack' }, /last one is alone/],
  ['none of them', [0, 7], { kind: 'unpack' }, /0 times/],
  ['nothing to pack', [], { kind: 'pack' }, /nothing to pack/],
  ['too wide', [1], { kind: 'width', width: 25 }, /from 1 to 24/],
])('%s: it is said, and nothing changes', (_name, bytes, action, says) => {
  const before = lab(bytes);
  const { problem, ...after } = step(before, action);
  expect(problem?.says).toMatch(says);
  expect(after).toEqual(before);
});
test('a tray that is full stays as it is', () => {
  const full = lab(Array.from({ length: MOST_BYTES }, (_, at) => at % 2));
  for (const action of [{ kind: 'insert', at: 0 }, { kind: 'pack' }] as const)
    expect(step(full, action)).toMatchObject({ bytes: full.bytes, problem: { says: /holds 256/ } });
  const low = step(full, { kind: 'store', rate: 8000, depth: 1 });
  expect(low.bytes.length).toBe(32);
});
test('other spectacles change no byte', () => {
  let state = lab(bytesOf('Zoë'));
  for (const lens of lenses) {
    state = step(state, { kind: 'lens', lens });
    expect(state.bytes).toEqual([90, 111, 195, 171]);
  }
});

test.each<[Partial<Setup>, readonly number[], string]>([
  [{ lens: 'text' }, bytesOf('aé'), 'a é'],
  [{ lens: 'text' }, [195, 65, 255], '? A ?'],
  [{ lens: 'numbers', group: 2 }, [1, 1, 9], '257 too few'],
  [{ lens: 'numbers', group: 4 }, [255, 255, 255, 255], '4294967295'],
  [{ lens: 'program' }, bytesOf('hit!'), 'ADD 4 ADD 5 ADD 16 HLT'],
  [{ lens: 'pack' }, [5, 5, 5, 1], '3 × 1 ×'],
])('read with %j, %j is %s', (rest, bytes, cards) => {
  expect(
    cardsOf(lab(bytes, rest))
      .map(({ text }) => text)
      .join(' '),
  ).toBe(cards);
});
test.each<[string, Partial<Setup>, number, string]>([
  ['Zoë', {}, 3, 'Byte 3 is 171: second of the 2 bytes of “ë”, U+00EB.'],
  ['Zoë', { lens: 'program' }, 1, 'Byte 1 is 111: ADD 11, add the number in box 11 to the accumulator.'],
  ['Zoë', { lens: 'picture', ink: 8 }, 0, 'Byte 0 is 90: how light dot 0 is.'],
  ['Zoë', { lens: 'picture' }, 1, 'Byte 1 is 111: how much green is in dot 0, which is nearly light blue.'],
  ['Zoë', { lens: 'sound' }, 2, 'Byte 2 is 195: the loudspeaker stands 67 out.'],
  ['oo!', { lens: 'pack' }, 1, 'Byte 1 is 111: one of 2 that are the same.'],
])('in %s with %j, byte %d is told', (text, rest, at, says) => {
  expect(describe(step(lab(bytesOf(text), rest), { kind: 'look', at }))).toBe(says);
});

test.each([
  [[0xc0, 0x80]],
  [[0xe0, 0x80, 0x80]],
  [[0xed, 0xa0, 0x80]],
  [[0xf4, 0x90, 0x80, 0x80]],
  [[0xf0, 0x9f, 0x90]],
])('%j is no text: too long, half a pair, too big, cut off', (bytes) => {
  expect(textOf(bytes)).toBeUndefined();
});
about('properties', () => {
  const bytes = fc.array(fc.nat(255), { maxLength: 60 });
  test('our UTF-8 agrees with the browser’s, on texts and on any bytes', () => {
    // First and following bytes at the edges of what the rules allow: too long, half a pair, too big.
    const edges = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf];
    const heads = [0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff];
    const near = fc
      .tuple(fc.constantFrom(...heads), fc.array(fc.constantFrom(...edges), { minLength: 1, maxLength: 4 }))
      .map(([head, rest]) => [head, ...rest]);
    fc.assert(
      fc.property(fc.oneof(bytes, near, fc.string({ unit: 'binary' }).map(bytesOf)), (all) => {
        let theirs: string | undefined;
        try {
          theirs = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(all));
        } catch {
          theirs = undefined;
        }
        expect(textOf(all)).toBe(theirs);
        expect(charactersOf(all).flatMap(({ length }) => Array(length).fill(0)).length).toBe(all.length);
      }),
      { numRuns: 1500 },
    );
  });
  test('cards cover every byte once, in order', () => {
    const setup = fc.record({
      lens: fc.constantFrom(...lenses.filter((lens) => lens !== 'files')),
      group: fc.constantFrom(1 as const, 2 as const, 4 as const),
      ink: fc.constantFrom(...inks),
      depth: fc.constantFrom(...depths),
    });
    fc.assert(
      fc.property(bytes, setup, (all, rest) => {
        let at = 0;
        for (const card of cardsOf(lab(all, rest))) {
          expect(card.at).toBe(at);
          at += card.length;
        }
        expect(at).toBe(all.length);
      }),
    );
  });
  test('what is packed can be unpacked, and storing with the same bits changes nothing', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(...depths), (all, depth) => {
        expect(unpacked(packed(all))).toEqual(all);
        expect(stored(samplesOf(all, depth), depth)).toEqual(all);
      }),
    );
  });
});

test.each([
  [0, 'HLT'],
  [99, 'HLT'],
  [100, 'ADD 0'],
  [199, 'ADD 99'],
  [200, 'SUB 0'],
  [255, 'SUB 55'],
])('the CPU would read the byte %d as %s', (byte, code) => {
  expect(instructionOf(byte).code).toBe(code);
});
test('dots: three bytes, one byte, one bit', () => {
  expect(dotsOf([255, 128, 0, 9], 24)).toEqual([{ at: 0, length: 3, colour: [255, 128, 0] }]);
  expect(dotsOf([7], 8)).toEqual([{ at: 0, length: 1, colour: [7, 7, 7] }]);
  expect(dotsOf([0b10000001], 1).map(({ colour }) => colour[0])).toEqual([255, 0, 0, 0, 0, 0, 0, 255]);
});
test('a sound is held from sample to sample, and goes round', () => {
  expect([...held([0, 128, 255], 2, 4, 2)]).toEqual([-1, -1, 0, 0, 127 / 128, 127 / 128, -1, -1]);
  expect(resampled([1, 2, 3, 4, 5, 6, 7, 8], 8000, 1000)).toEqual([1]);
  expect(between({ index: 4, value: 40 }, { index: 1, value: 10 })).toEqual({
    from: 1,
    values: [10, 20, 30, 40],
  });
});
