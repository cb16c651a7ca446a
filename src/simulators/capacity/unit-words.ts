// What a unit may be called: GB, gb, gigabyte, gigs; GiB, gibibytes; Gbit, gigabits; and what lines say: Mbps, Mbit/s.

export type UnitWord =
  | { readonly ok: true; readonly bits: bigint; readonly note?: string }
  | { readonly ok: false; readonly says: string };

const LETTERS = ['', 'k', 'm', 'g', 't'];
const DECIMAL = ['', 'kilo', 'mega', 'giga', 'tera'];
const BINARY = ['', 'kibi', 'mebi', 'gibi', 'tebi'];
/** Said of units that there are, but not here. */
const TOO_LARGE = /^(?:p|e|z|y|peta|exa|zetta|yotta|pebi|exbi)(?:i?b|bytes?|i?bits?)?$/u;
const SLANG: { readonly [word: string]: number } = {
  meg: 2,
  megs: 2,
  mega: 2,
  gig: 3,
  gigs: 3,
  giga: 3,
  tera: 4,
};

const decimal = (step: number): bigint => 1000n ** BigInt(step);
const binary = (step: number): bigint => 1024n ** BigInt(step);
const knows = (says: string): UnitWord => ({ ok: false, says });

/** How many bits there are in a unit that a child has typed. */
export function bitsInWord(typed: string, perSecond: boolean): UnitWord {
  const rate = /(?:\/\s*s(?:ec|econds?)?|ps|\s(?:per|a|each|every) second)$/iu;
  const isRate = rate.test(typed);
  if (isRate && !perSecond)
    return knows(`${typed} is a speed: how much each second. Here we want an amount, such as 500 MB.`);
  const word = typed.replace(rate, '').trim();
  const low = word.toLowerCase();
  if (TOO_LARGE.test(low))
    return knows(`There is such a unit, but it is too large for us. The most is 999 TB.`);
  const slang = SLANG[low];
  if (slang !== undefined) return { ok: true, bits: 8n * decimal(slang) };
  return shortWord(word, isRate) ?? longWord(low) ?? unknown(typed, perSecond);
}

/** B, kB, KiB, Gbit, Gb … */
function shortWord(word: string, isRate: boolean): UnitWord | undefined {
  const found = /^([kmgt]?)(i?)(b|bits?)$/iu.exec(word);
  if (!found) return undefined;
  const [, letter = '', i = '', rest = ''] = found;
  const step = LETTERS.indexOf(letter.toLowerCase());
  if (i !== '' && step === 0) return undefined;
  const size = i === '' ? decimal(step) : binary(step);
  if (rest.length > 1) return { ok: true, bits: size };
  const isSmall = rest === 'b';
  // A line's Mbps and Mb/s are always bits. For an amount children mean bytes, whatever the b looks like.
  if (isRate && isSmall) return { ok: true, bits: size };
  const looksLikeBits = isSmall && letter !== '' && letter !== letter.toLowerCase();
  return {
    ok: true,
    bits: 8n * size,
    ...(looksLikeBits
      ? { note: `${word} with a small b can mean bits. I took bytes. For bits write ${letter}${i}bit.` }
      : {}),
  };
}

/** kilobytes, gibibyte, megabits … */
function longWord(low: string): UnitWord | undefined {
  const found = /^([a-z]*?)[ -]?(byte|bit)s?$/u.exec(low);
  if (!found) return undefined;
  const [, prefix = '', kind] = found;
  const each = kind === 'byte' ? 8n : 1n;
  const step = DECIMAL.indexOf(prefix);
  if (step >= 0) return { ok: true, bits: each * decimal(step) };
  const powers = BINARY.indexOf(prefix);
  return powers > 0 ? { ok: true, bits: each * binary(powers) } : undefined;
}

const unknown = (typed: string, perSecond: boolean): UnitWord =>
  knows(
    perSecond
      ? `“${typed}” is no speed that I know. Lines are told in Mbit/s.`
      : `“${typed}” is no unit that I know. Try B, kB, MB, GB or TB, or KiB, MiB, GiB, TiB.`,
  );
