// Reads an amount as children type it: "1,5 TB", "1.5tb", "500 megabytes", "64 Gbit", "80 Mbps". Never throws: what cannot
// be read gets a sentence that says what to type.
import { bitsInWord } from './unit-words.ts';
import { MOST_BITS, shortly } from './units.ts';

export type Amount =
  | { readonly ok: true; readonly bits: bigint; readonly note?: string }
  | { readonly ok: false; readonly says: string };

const refuse = (says: string): Amount => ({ ok: false, says });
const EXAMPLE = 'Try something like 1.5 TB or 500 MB.';
/** Longer texts are no amounts. */
const MOST_LETTERS = 40;

/** Digits as a whole number over a power of ten: 1.5 is 15 over 10. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly note?: string;
}

/**
 * Reads a number. A point is a decimal point. One comma with just three digits behind it, and no 0 before it, parts
 * thousands, as in print; any other single comma is a decimal point, as in much of Europe.
 */
export function readNumber(text: string): Fraction | undefined {
  const digits = text.replaceAll(/[\s_’']/gu, '');
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(digits);
  const plain = grouped ? digits.replaceAll(',', '') : digits.replace(',', '.');
  const found = /^(\d{0,16})(?:\.(\d{0,16}))?$/u.exec(plain);
  const [, before = '', after = ''] = found ?? [];
  if (!found || before + after === '') return undefined;
  return {
    top: BigInt(before + after),
    bottom: 10n ** BigInt(after.length),
    ...(grouped && digits.split(',').length === 2
      ? { note: `I read ${digits} with a comma between thousands.` }
      : {}),
  };
}

/** @param perSecond the speed of a line is asked for: "80 Mbit/s", "80 Mbps"; a small b alone is a bit there. */
export function readAmount(text: string, perSecond = false): Amount {
  const clean = text.trim().replaceAll(/\s+/gu, ' ');
  if (clean === '') return refuse(`There is nothing in the field. ${EXAMPLE}`);
  if (clean.length > MOST_LETTERS) return refuse(`That is too long to be an amount. ${EXAMPLE}`);
  if (/^[-−–]/u.test(clean)) return refuse('Nothing holds less than 0. Type it without the minus.');
  const found = /^([\d.,\s_’']*)(.*)$/u.exec(clean);
  const number = readNumber(found?.[1] ?? '');
  const word = (found?.[2] ?? '').trim();
  if (!number)
    return /\d/u.test(clean)
      ? refuse(`I cannot read the number in “${clean}”. ${EXAMPLE}`)
      : refuse(`There is no number in “${clean}”. ${EXAMPLE}`);
  if (word === '')
    return refuse(
      `${clean} of what? Put a unit behind the number: ${perSecond ? 'Mbit/s' : 'B, kB, MB, GB or TB'}.`,
    );
  const unit = bitsInWord(word, perSecond);
  if (!unit.ok) return refuse(unit.says);
  const top = number.top * unit.bits;
  if (top % number.bottom !== 0n)
    return refuse(`${clean} would cut a bit in half. A bit is the smallest thing there is.`);
  const bits = top / number.bottom;
  if (bits > MOST_BITS) return refuse(`${clean} is more than fits here. The most is 999 TB.`);
  const note = [number.note, unit.note].filter(Boolean).join(' ');
  return { ok: true, bits, ...(note === '' ? {} : { note }) };
}

/** Reads something that must not be empty: a disk, a file, a size, a speed. */
export function readSome(text: string, what: string, perSecond = false): Amount {
  const amount = readAmount(text, perSecond);
  return amount.ok && amount.bits === 0n ? refuse(`${what} must be more than ${shortly(0n)}.`) : amount;
}
