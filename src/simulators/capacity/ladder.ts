// What is about as much as one of each unit: text only, a byte for a letter. Sources are on the teacher's page.
import { binaryUnits, byte, decimalUnits, inUnit, type Unit } from './units.ts';

export interface Rung {
  readonly unit: Unit;
  readonly thing: string;
  /** How much more the binary unit of the same letter is, in per cent; undefined for a byte. */
  readonly gap: { readonly name: string; readonly percent: string; readonly share: number } | undefined;
}
const THINGS = ['one letter', 'half a page', 'a thick book', 'a wall of books', 'a city’s library'];

/** From the top: TB, GB, MB, kB, B. */
export const rungs: readonly Rung[] = [byte, ...decimalUnits]
  .map((unit, at): Rung => {
    const binary = binaryUnits[at - 1];
    const more = binary ? (binary.bits - unit.bits) * 100n : 0n;
    return {
      unit,
      thing: THINGS[at] ?? '',
      gap: binary
        ? {
            name: binary.name,
            percent: inUnit(more, unit, 1).text,
            share: Number((more * 100n) / unit.bits) / 10_000,
          }
        : undefined,
    };
  })
  .toReversed();

/** Which rung an amount has reached, from the top; −1 when it is less than a byte. */
export const rungOf = (bits: bigint): number => rungs.findIndex(({ unit }) => bits >= unit.bits);
