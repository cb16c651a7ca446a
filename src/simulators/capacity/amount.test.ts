import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from './amount.ts';
import {
  allUnits,
  asLink,
  asTyped,
  bitsOf,
  boardsOf,
  exactIn,
  inUnit,
  inWords,
  MOST_BITS,
  shortly,
  unitNamed,
} from './units.ts';

const bytesOf = (text: string, perSecond = false): string => {
  const found = readAmount(text, perSecond);
  return found.ok
    ? `${found.bits / 8n}${found.bits % 8n === 0n ? '' : ` + ${found.bits % 8n} bits`}`
    : found.says;
};

describe('what children type', () => {
  test.each([
    ['1,5 TB', '1500000000000'],
    ['1.5tb', '1500000000000'],
    ['500 MB', '500000000'],
    ['500mb', '500000000'],
    ['64 Gbit', '8000000000'],
    ['64 gigabits', '8000000000'],
    ['8 bits', '1'],
    ['1 byte', '1'],
    ['1,000 MB', '1000000000'],
    ['1 000 MB', '1000000000'],
    ['1,000,000 bytes', '1000000'],
    ['0,125 kB', '125'],
    ['.5 KB', '500'],
    ['2 gigs', '2000000000'],
    ['1 GiB', '1073741824'],
    ['1gib', '1073741824'],
    ['1 gibibyte', '1073741824'],
    ['1 tera-byte', '1000000000000'],
    ['  7  Mb ', '7000000'],
    ['12 bit', '1 + 4 bits'],
  ])('%s', (text, bytes) => expect(bytesOf(text)).toBe(bytes));
  test.each([
    ['80 Mbit/s', '10000000'],
    ['80Mbps', '10000000'],
    ['80 mb/s', '10000000'],
    ['10 MB/s', '10000000'],
    ['80 megabits per second', '10000000'],
    ['1 Gbit', '125000000'],
  ])('a line of %s', (text, bytes) => expect(bytesOf(text, true)).toBe(bytes));
  test.each([
    ['', /nothing in the field/],
    ['lots', /no number in “lots”/],
    ['1.2.3 GB', /cannot read the number/],
    ['5', /5 of what\? Put a unit/],
    ['5 bananas', /“bananas” is no unit/],
    ['-5 GB', /without the minus/],
    ['0.3 B', /cut a bit in half/],
    ['1 PB', /too large for us/],
    ['1000 TB', /The most is 999 TB/],
    ['80 Mbit/s', /is a speed/],
    ['9'.repeat(60), /too long/],
  ])('%s is refused in a sentence', (text, says) => expect(bytesOf(text)).toMatch(says));
  test('what could be read in two ways is told', () => {
    expect(readAmount('1,500 GB')).toMatchObject({ note: expect.stringContaining('between thousands') });
    expect(readAmount('64 Gb')).toMatchObject({ note: expect.stringContaining('For bits write Gbit') });
    expect(readAmount('1.5 GB')).not.toHaveProperty('note');
  });
  test('any text gives an amount or a sentence', () => {
    const near = fc.stringMatching(/^[ 0-9.,kMGTiBbits/-]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), fc.boolean(), (text, perSecond) => {
        const found = readAmount(text, perSecond);
        if (found.ok) expect(found.bits >= 0n && found.bits <= MOST_BITS).toBe(true);
        else expect(found.says).toMatch(/[.?]$/);
      }),
    );
  });
});

const anyBits = fc.bigInt({ min: 1n, max: MOST_BITS });
test('every amount that is written is read again as itself, in a link, in a field and in every unit', () => {
  fc.assert(
    fc.property(anyBits, fc.constantFrom(...allUnits), (bits, unit) => {
      for (const text of [asLink(bits), asTyped(bits)])
        expect(readAmount(text)).toMatchObject({ ok: true, bits });
      const exact = exactIn(bits, unit).replaceAll(',', '');
      const [whole = '', rest = ''] = exact.split('.');
      expect(BigInt(whole + rest) * unit.bits).toBe(bits * 10n ** BigInt(rest.length));
    }),
  );
});
test('the boxes on the boards hold just what was poured, and no board holds a whole box too many', () => {
  fc.assert(
    fc.property(anyBits, fc.constantFrom('thousands' as const, '1024s' as const), (bits, system) => {
      const names =
        system === 'thousands' ? ['TB', 'GB', 'MB', 'kB', 'B'] : ['TiB', 'GiB', 'MiB', 'KiB', 'B'];
      const boards = boardsOf(bits, system);
      const sum = boards.boxes.reduce(
        (all, count, at) => all + BigInt(count) * unitNamed(names[at] ?? '').bits,
        BigInt(boards.bits),
      );
      expect(sum).toBe(bits);
      for (const count of boards.boxes) expect(count).toBeLessThan(system === 'thousands' ? 1000 : 1024);
    }),
  );
});

test.each([
  ['TB', 'GiB', 2, '931.32', false],
  ['TB', 'GiB', 12, '931.322574615479', false],
  ['TB', 'TiB', 2, '0.91', false],
  ['TiB', 'TB', 3, '1.1', false],
  ['GiB', 'GB', 9, '1.073741824', true],
  ['GB', 'Mbit', 0, '8,000', true],
  ['kB', 'KiB', 7, '0.9765625', true],
])('1 %s in %s with %d places is %s', (from, to, places, text, exact) => {
  expect(inUnit(unitNamed(from).bits, unitNamed(to), places)).toEqual({ text, exact });
});
test('10¹² bytes in GiB, to the last digit', () => {
  expect(exactIn(8n * 10n ** 12n, unitNamed('GiB'))).toBe('931.322574615478515625');
  expect(inWords(8n * 10n ** 12n, unitNamed('GiB'))).toBe('about 931.32 GiB');
});
test.each([
  ['8', '1 byte'],
  ['1', '1 bit'],
  ['7992', '999 bytes'],
  ['12', '1.5 B'],
  ['12000', '1.5 kB'],
  ['x', '0 bytes'],
])('%s bits are told as %s', (digits, text) => expect(shortly(bitsOf(digits))).toBe(text));
