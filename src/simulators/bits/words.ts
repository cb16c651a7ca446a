// How numbers and switches are said.
import { thousands } from '../../lib/thousands.ts';
import { asRead, isOn, placeValue, switchesOf } from './numbers.ts';

/** A whole number with its thousands apart and a real minus sign. */
export const shown = (value: number): string => (value < 0 ? `−${thousands(-value)}` : thousands(value));
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${thousands(number)} ${number === 1 ? one : many}`;
/** Words as in a sentence: "the 1, the 2 and the 4". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What a switch counts: the leftmost may count below zero. */
export const worth = (place: number, bits: number, signed: boolean): number =>
  signed && place === bits - 1 ? -placeValue(place) : placeValue(place);

/** The pattern as digits, the leftmost first. */
export const digits = (value: number, bits: number): string =>
  switchesOf(value, bits)
    .map((on) => (on ? '1' : '0'))
    .toReversed()
    .join('');

const MOST_PARTS = 8;
/** A pattern as a sum: "8 + 4 + 1 = 13". Long ones are counted. */
export function sumOf(value: number, bits: number, signed: boolean): string {
  const places = Array.from({ length: bits }, (_, at) => bits - 1 - at).filter((at) => isOn(value, at));
  const number = shown(asRead(value, bits, signed));
  if (places.length === 0) return 'All are off: 0';
  if (places.length === 1) return `Only the ${shown(worth(places[0] ?? 0, bits, signed))} is on: ${number}`;
  if (places.length > MOST_PARTS) return `${places.length} of ${bits} are on: ${number}`;
  return `${places.map((at) => shown(worth(at, bits, signed))).join(' + ')} = ${number}`;
}
