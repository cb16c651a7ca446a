// One disk on two desktops, and the case of the stolen 69 GB: what each desktop writes, clues to look at, and whom each
// clear of suspicion. A desktop writes three digits and leaves the others off, as many do.
import {
  binaryUnits,
  bitsOf,
  decimalUnits,
  inUnit,
  inWords,
  type System,
  unitNamed,
  type Unit,
  byte,
} from './units.ts';
import type { Setup } from './state.ts';
import { thousands } from '../../lib/thousands.ts';

export type SuspectId = 'shop' | 'virus' | 'files' | 'rulers';
export const suspects: readonly { readonly id: SuspectId; readonly name: string; readonly says: string }[] = [
  { id: 'shop', name: 'The shop', says: 'sold a disk that is too small' },
  { id: 'virus', name: 'A virus', says: 'ate 69 GB' },
  { id: 'files', name: 'Hidden files', says: 'take up 69 GB' },
  { id: 'rulers', name: 'Nobody', says: 'it is counted in two ways' },
];
export const SUSPECT_IDS: readonly SuspectId[] = suspects.map(({ id }) => id);
export const suspectOf = (id: SuspectId) => suspects.find((one) => one.id === id) ?? suspects[0];

export type ClueId = 'box' | 'used' | 'bytes' | 'sums';
export interface Clue {
  readonly id: ClueId;
  /** On its key. */
  readonly ask: string;
  /** Whom it rules out. */
  readonly clears: readonly SuspectId[];
}
export const clues: readonly Clue[] = [
  { id: 'box', ask: 'Read the small print', clears: [] },
  { id: 'used', ask: 'What is on the disk?', clears: ['virus', 'files'] },
  { id: 'bytes', ask: 'Ask for the bytes', clears: ['shop', 'virus'] },
  { id: 'sums', ask: 'How do they count?', clears: [] },
];
export const CLUE_IDS: readonly ClueId[] = clues.map(({ id }) => id);

/** Three digits and a unit as a desktop writes them: "931 GB", "1.81 TB", "46.5 GB". */
export interface Reading {
  readonly number: string;
  /** The unit that it writes: the second desktop writes GB for GiB. */
  readonly unit: string;
  /** The unit that it counts in. */
  readonly counted: Unit;
}
export function readingOf(bits: bigint, system: System, writesGib = false): Reading {
  const units = system === 'thousands' ? decimalUnits : binaryUnits;
  // From 1,000 GiB on it is told in TiB: "0.97 TB". No desktop writes four digits.
  const counted =
    units.findLast((unit, at) => bits >= (at === 0 ? unit.bits : (units[at - 1]?.bits ?? 0n) * 1000n)) ??
    byte;
  const whole = (bits / counted.bits).toString().length;
  const { text } = inUnit(bits, counted, Math.max(0, 3 - whole), true);
  const at = units.indexOf(counted);
  const unit = writesGib ? counted.name : (decimalUnits[at]?.name ?? 'bytes');
  return { number: text, unit: counted === byte ? 'bytes' : unit, counted };
}
export const readingText = ({ number, unit }: Reading): string => `${number} ${unit}`;

/** All bytes of a disk with their commas: what both desktops agree on. */
export const bytesText = (bits: bigint): string => `${thousands(bits / 8n)} bytes`;

/** What a clue tells of this disk. */
export function clueSays(id: ClueId, { disk, gib }: Pick<Setup, 'disk' | 'gib'>): string {
  const bits = bitsOf(disk);
  const [first, second] = [readingOf(bits, 'thousands'), readingOf(bits, '1024s', gib)];
  switch (id) {
    case 'box':
      return `“${readingText(first)}. 1 GB = 1 billion bytes.” The box counts by thousands.`;
    case 'used':
      return `The disk is new and empty: 0 bytes used. Nothing hides on it, and nothing has been eaten.`;
    case 'bytes':
      return `Both say ${bytesText(bits)}. Not one byte is missing, so the shop sold all of them.`;
    case 'sums':
      return `The first divides by 1,000 again and again, and gets ${readingText(first)}. The second divides by 1,024, and gets ${inWords(bits, second.counted)}.`;
  }
}
/** Whom the clues seen so far rule out, each with the clue. */
export function clearedBy(looked: readonly ClueId[]): ReadonlyMap<SuspectId, Clue> {
  const cleared = new Map<SuspectId, Clue>();
  for (const clue of clues) {
    if (!looked.includes(clue.id)) continue;
    for (const suspect of clue.clears) if (!cleared.has(suspect)) cleared.set(suspect, clue);
  }
  return cleared;
}
/** How many "GB" seem to be missing on the second desktop, counted in GB against GiB. */
export function missing(disk: string): string {
  const bits = bitsOf(disk);
  const [gb, gib] = [unitNamed('GB'), unitNamed('GiB')];
  const scale = 10n;
  const difference = (bits * scale) / gb.bits - (bits * scale) / gib.bits;
  return thousands((difference + 5n) / scale);
}
