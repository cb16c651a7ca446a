// Units of bits and bytes, and exact sums with them. Every amount is a whole number of bits, a BigInt, so nothing is ever
// rounded on the way; where a shown number is rounded it says so. kB … TB: SI. KiB … TiB: IEC 80000-13.
import { thousands } from '../../lib/thousands.ts';

export type Prefix = '' | 'k' | 'M' | 'G' | 'T';
export type System = 'thousands' | '1024s';
export interface Unit {
  /** As it is written: GB, GiB, Gbit. */
  readonly name: string;
  readonly bits: bigint;
}

const BYTE = 8n;
const power = (base: bigint, step: number): bigint => base ** BigInt(step);

export const bit: Unit = { name: 'bit', bits: 1n };
export const byte: Unit = { name: 'B', bits: BYTE };
/** kB, MB, GB, TB: a thousand times more each. */
export const decimalUnits: readonly Unit[] = ['kB', 'MB', 'GB', 'TB'].map((name, at) => ({
  name,
  bits: BYTE * power(1000n, at + 1),
}));
/** KiB, MiB, GiB, TiB: 1,024 times more each. */
export const binaryUnits: readonly Unit[] = ['KiB', 'MiB', 'GiB', 'TiB'].map((name, at) => ({
  name,
  bits: BYTE * power(1024n, at + 1),
}));
/** kbit, Mbit, Gbit, Tbit: what lines and chips are told in. */
export const bitUnits: readonly Unit[] = ['kbit', 'Mbit', 'Gbit', 'Tbit'].map((name, at) => ({
  name,
  bits: power(1000n, at + 1),
}));
export const allUnits: readonly Unit[] = [bit, byte, ...decimalUnits, ...binaryUnits, ...bitUnits];
const unitsByName = new Map(allUnits.map((unit) => [unit.name, unit]));
/** The unit of this very name, `GB`; a byte when there is none. */
export const unitNamed = (name: string): Unit => unitsByName.get(name) ?? byte;

/** The most that the shelves hold: 999 TB. */
export const MOST_BITS = 999n * 8n * 10n ** 12n;

/** Bits as a state keeps them, a text of digits. Anything else is nothing at all. */
export const bitsOf = (digits: string): bigint => (/^\d{1,30}$/u.test(digits) ? BigInt(digits) : 0n);

export interface Written {
  readonly text: string;
  /** False when digits were left off. */
  readonly exact: boolean;
}

/**
 * An amount counted in one unit, as digits: 10¹² bytes in GiB with two places is "931.32". Halves are rounded up; with
 * `cut` digits are only left off, as many desktops do. Zeros at the end are dropped.
 */
export function inUnit(bits: bigint, unit: Unit, places: number, cut = false): Written {
  const scale = 10n ** BigInt(places);
  const top = bits * scale;
  const whole = top / unit.bits;
  const rest = top % unit.bits;
  const shown = !cut && rest * 2n >= unit.bits ? whole + 1n : whole;
  const digits = shown.toString().padStart(places + 1, '0');
  const before = digits.slice(0, digits.length - places);
  const after = places === 0 ? '' : digits.slice(-places).replace(/0+$/u, '');
  return { text: thousands(BigInt(before)) + (after === '' ? '' : `.${after}`), exact: rest === 0n };
}

/** All digits of an amount in a unit. There is always an end to them: units hold no other factors than 2 and 5. */
export function exactIn(bits: bigint, unit: Unit): string {
  for (let places = 0; ; places += 1) {
    if ((bits * 10n ** BigInt(places)) % unit.bits === 0n) return inUnit(bits, unit, places).text;
  }
}

/** In a unit with its name: "931.32 GiB"; "about" goes before what is rounded. */
export function inWords(bits: bigint, unit: Unit, places = 2): string {
  const { text, exact } = inUnit(bits, unit, places);
  return `${exact ? '' : 'about '}${text} ${unit.name}`;
}

/** The largest unit of a system that the amount fills at least once; bytes, or bits, when it is small. */
export function largestUnit(bits: bigint, system: System): Unit {
  const units = system === 'thousands' ? decimalUnits : binaryUnits;
  return (
    units.findLast((unit) => bits >= unit.bits) ?? (bits % BYTE === 0n ? byte : bits >= BYTE ? byte : bit)
  );
}

/** As people would say it: "1.5 TB", "999 bytes", "about 1.07 GB". */
export function shortly(bits: bigint, system: System = 'thousands', places = 2): string {
  const unit = largestUnit(bits, system);
  if (unit === bit) return bits === 1n ? '1 bit' : `${bits} bits`;
  if (unit === byte && bits % BYTE === 0n) return bits === BYTE ? '1 byte' : `${bits / BYTE} bytes`;
  return inWords(bits, unit, places);
}

/** As a child would type it, exactly: "1.5 TB". What has too many digits for that is told in a unit that needs no point. */
export function asTyped(bits: bigint): string {
  const unit = largestUnit(bits, 'thousands');
  const text = exactIn(bits, unit);
  return text.length > 12 ? asLink(bits).replace(/(\D+)$/u, ' $1') : `${text} ${unit.name}`;
}

/** How a link writes it: the largest unit that needs no point, without a space: "1TB", "931GiB", "3bit". */
export function asLink(bits: bigint): string {
  if (bits === 0n) return '0B';
  const units = [...decimalUnits, ...binaryUnits].filter((unit) => bits % unit.bits === 0n);
  const unit = units.reduce<Unit | undefined>(
    (best, one) => (best && best.bits >= one.bits ? best : one),
    undefined,
  );
  const chosen = unit ?? (bits % BYTE === 0n ? byte : bit);
  return `${bits / chosen.bits}${chosen.name}`;
}

/** The boards of a shelf from the top: what lies on each when it is filled box by box. The rest is bits. */
export interface Boards {
  /** Boxes of TB, GB, MB, kB and single bytes; or TiB, GiB, MiB, KiB and bytes. */
  readonly boxes: readonly number[];
  readonly bits: number;
}
export const BOARD_NAMES: { readonly [Name in System]: readonly string[] } = {
  thousands: ['TB', 'GB', 'MB', 'kB', 'B'],
  '1024s': ['TiB', 'GiB', 'MiB', 'KiB', 'B'],
};
/** How many boxes go into one of the next board up. */
export const BOX: { readonly [Name in System]: number } = { thousands: 1000, '1024s': 1024 };

/** Packs an amount: as many of the largest boxes as there are, then of the next. Exact. */
export function boardsOf(bits: bigint, system: System): Boards {
  let rest = bits;
  const boxes = BOARD_NAMES[system].map((name) => {
    const unit = unitNamed(name);
    const count = rest / unit.bits;
    rest %= unit.bits;
    return Number(count);
  });
  return { boxes, bits: Number(rest) };
}
