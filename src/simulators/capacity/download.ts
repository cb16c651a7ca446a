// Files that come down lines. A line is told in bits a second, a file in bytes: the factor 8. Time is exact; the steps
// that the pupil watches are of a length that suits the slowest line.
import type { Setup } from './state.ts';
import { bitsOf, inWords, largestUnit, unitNamed } from './units.ts';

type Race = Pick<Setup, 'file' | 'lines'>;

const SECOND = 1000n;
const MINUTE = 60n * SECOND;
const HOUR = 60n * MINUTE;
const DAY = 24n * HOUR;
const YEAR = 365n * DAY;
/** Lengths of a step, in milliseconds. */
const LENGTHS: readonly bigint[] = [
  1n,
  2n,
  5n,
  10n,
  20n,
  50n,
  100n,
  200n,
  500n,
  ...[1n, 2n, 5n, 10n, 20n, 30n].map((count) => count * SECOND),
  ...[1n, 2n, 5n, 10n, 20n, 30n].map((count) => count * MINUTE),
  ...[1n, 2n, 5n, 10n].map((count) => count * HOUR),
  ...[1n, 2n, 5n, 10n, 50n, 100n].map((count) => count * DAY),
];
/** The slowest line takes no more steps than this. */
const MOST_STEPS = 50n;

/** Steps of `length` milliseconds until a line has brought the file: rounded up. */
const stepsOf = (file: bigint, line: bigint, length: bigint): bigint => {
  const top = file * SECOND;
  const each = line * length;
  return (top + each - 1n) / each;
};
const speeds = ({ lines }: Race): readonly bigint[] => lines.map(bitsOf).filter((line) => line > 0n);

/** How long one step lasts, in milliseconds. */
export function stepLength(race: Race): bigint {
  const file = bitsOf(race.file);
  const slowest = speeds(race).reduce<bigint | undefined>(
    (least, line) => (least === undefined || line < least ? line : least),
    undefined,
  );
  if (slowest === undefined || file === 0n) return SECOND;
  const fits = (length: bigint) => stepsOf(file, slowest, length) <= MOST_STEPS;
  const found = LENGTHS.find(fits);
  if (found !== undefined) return found;
  let length = YEAR;
  while (!fits(length)) length *= 10n;
  return length;
}
/** How many steps it takes until the last line is done. */
export function stepsInAll(race: Race): number {
  const length = stepLength(race);
  const file = bitsOf(race.file);
  return Number(
    speeds(race).reduce((most, line) => {
      const steps = stepsOf(file, line, length);
      return steps > most ? steps : most;
    }, 0n),
  );
}

export interface Arrived {
  readonly bits: bigint;
  /** 0 to 100, rounded down: 100 only when all is there. */
  readonly percent: number;
  readonly done: boolean;
}
/** What a line has brought after so many steps. */
export function arrived(race: Race, line: number, passed: number): Arrived {
  const file = bitsOf(race.file);
  const came = (bitsOf(race.lines[line] ?? '0') * stepLength(race) * BigInt(passed)) / SECOND;
  const bits = came < file ? came : file;
  return { bits, percent: file === 0n ? 100 : Number((bits * 100n) / file), done: bits === file };
}

/** "1 day", "2 days", "5 min". */
const named = (count: bigint, unit: string): string =>
  `${count} ${count === 1n ? unit.replace(/(year|day)s$/u, '$1') : unit}`;

/** Time in words, from milliseconds over a denominator: "12.5 s", "8 min 20 s", "22 h 13 min"; "about" when rounded. */
export function timeInWords(top: bigint, bottom = 1n): string {
  const milliseconds = top / bottom;
  if (milliseconds < MINUTE) return secondsInWords(top, bottom);
  const pairs: readonly (readonly [bigint, string, bigint, string])[] = [
    [YEAR, 'years', DAY, 'days'],
    [DAY, 'days', HOUR, 'h'],
    [HOUR, 'h', MINUTE, 'min'],
    [MINUTE, 'min', SECOND, 's'],
  ];
  const [large, name, small, rest] = pairs.find(([one]) => milliseconds >= one) ?? [
    MINUTE,
    'min',
    SECOND,
    's',
  ];
  const rounded = (top + (small * bottom) / 2n) / (small * bottom);
  const about = top % (small * bottom) === 0n ? '' : 'about ';
  const [whole, left] = [(rounded * small) / large, ((rounded * small) % large) / small];
  return about + named(whole, name) + (left === 0n ? '' : ` ${named(left, rest)}`);
}
function secondsInWords(top: bigint, bottom: bigint): string {
  const hundredths = (top * 100n * 2n + bottom * SECOND) / (bottom * SECOND * 2n);
  const about = (top * 100n) % (bottom * SECOND) === 0n ? '' : 'about ';
  const text = `${hundredths / 100n}.${`${hundredths % 100n}`.padStart(2, '0')}`.replace(/\.?0+$/u, '');
  return hundredths === 0n && top > 0n ? 'less than 0.01 s' : `${about}${text} s`;
}
/** How long a line takes for the whole file. */
export function timeFor({ file, lines }: Race, line: number): string {
  const speed = bitsOf(lines[line] ?? '0');
  return speed === 0n ? 'for ever' : timeInWords(bitsOf(file) * SECOND, speed);
}
/** What has passed by now. */
export const timePassed = (race: Race, passed: number): string =>
  timeInWords(stepLength(race) * BigInt(passed));

/** "80 Mbit/s": a speed in the largest unit of bits that it fills. */
export function speedInWords(line: string): string {
  const bits = bitsOf(line);
  const unit =
    ['Tbit', 'Gbit', 'Mbit', 'kbit'].map(unitNamed).find((one) => bits >= one.bits) ?? unitNamed('bit');
  return `${inWords(bits, unit)}/s`;
}
/** "10 MB each second": the same in bytes. */
export function bytesInWords(line: string): string {
  const bits = bitsOf(line);
  return `${inWords(bits, largestUnit(bits, 'thousands'))} each second`;
}
