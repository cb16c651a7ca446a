// Switches as numbers. By dividing and not by shifting: JavaScript's shifts take the 32nd switch for a minus sign.

export const MOST_BITS = 32;

/** How many different patterns so many switches have. */
export const patterns = (bits: number): number => 2 ** bits;
/** What a switch is worth; place 0 is the rightmost. */
export const placeValue = (place: number): number => 2 ** place;
export const isOn = (value: number, place: number): boolean => Math.trunc(value / 2 ** place) % 2 === 1;
/** The pattern with one switch flipped. */
export const flipped = (value: number, place: number): number =>
  isOn(value, place) ? value - 2 ** place : value + 2 ** place;
/** The switches from the right: place 0 comes first. */
export const switchesOf = (value: number, bits: number): readonly boolean[] =>
  Array.from({ length: bits }, (_, place) => isOn(value, place));
/** The number that a pattern means: with `signed`, the leftmost switch counts below zero (two's complement). */
export const asRead = (value: number, bits: number, signed: boolean): number =>
  signed && value >= 2 ** (bits - 1) ? value - 2 ** bits : value;
/** The pattern after going round the end, as a milometer does. */
export const wrapped = (value: number, bits: number): number => ((value % 2 ** bits) + 2 ** bits) % 2 ** bits;

export const isBits = (bits: unknown): bits is number =>
  typeof bits === 'number' && Number.isInteger(bits) && bits >= 1 && bits <= MOST_BITS;
/** Whether a value is a pattern of so many switches. */
export const isPattern = (value: unknown, bits: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** bits;
