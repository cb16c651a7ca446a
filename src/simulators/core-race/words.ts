// Times, numbers and waits as a ten-year-old would say them.
import { thousands } from '../../lib/thousands.ts';
import type { Machine } from './machines.ts';
import { letterOf, realMachine } from './machines.ts';
import type { Wait } from './schedule.ts';

const SECOND = 1_000_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** With up to `figures` figures and no needless zeros: 0.48, 12.5, 4.02, 1,900. */
export function rounded(value: number, figures = 4): string {
  return thousands(Number(value.toPrecision(figures)));
}

/** Microseconds in words: 480,000 is '0.48 s'; 800,000,000 is '13 min 20 s'. */
export function timeInWords(time: number): string {
  if (time < MINUTE) return `${rounded(time / SECOND)} s`;
  if (time < HOUR) return pair(time, MINUTE, 'min', SECOND, 's');
  if (time < DAY) return pair(time, HOUR, 'h', MINUTE, 'min');
  const days = time / DAY;
  return days < 730
    ? `${rounded(days, 2)} ${rounded(days, 2) === '1' ? 'day' : 'days'}`
    : `${rounded(days / 365, 2)} years`;
}
function pair(time: number, big: number, bigName: string, small: number, smallName: string): string {
  const all = Math.round(time / small);
  const perBig = big / small;
  const rest = all % perBig;
  return `${Math.floor(all / perBig)} ${bigName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}

/** '1.6 times', 'just as fast'; how many times as fast as `base` something is. */
export function timesAsFast(base: number, finish: number): string {
  const ratio = base / finish;
  if (ratio === 1) return 'just as fast';
  const figures = ratio >= 1 ? 2 : 1;
  const text = rounded(ratio, ratio >= 100 || ratio < 1 ? 2 : Math.max(figures, ratio >= 10 ? 3 : 2));
  return `${text} times as fast`;
}

export function ramInWords(kb: number): string {
  if (kb >= 1_000_000) return `${rounded(kb / 1_000_000)} GB`;
  return kb >= 1000 ? `${rounded(kb / 1000)} MB` : `${kb} kB`;
}

/** 2,400 MHz is also 2.4 GHz. */
export function clockInWords(mhz: number): string {
  return mhz >= 1000 ? `${rounded(mhz / 1000)} GHz` : `${mhz} MHz`;
}

export function perTickInWords(perFour: number): string {
  if (perFour % 4 === 0) return `${perFour / 4}`;
  return perFour === 2 ? '½' : `${perFour}/4`.replace('1/4', '¼');
}

export function coresInWords(cores: number): string {
  return cores === 1 ? '1 core' : `${cores} cores`;
}

/** 'BBC Micro', or '2 cores of 100 MHz'. */
export function nameOf(machine: Machine): string {
  return (
    realMachine(machine.real ?? '')?.name ?? `${coresInWords(machine.cores)} of ${clockInWords(machine.mhz)}`
  );
}
/** 'A', or 'A, a phone,' is too long for a lane: the letter alone, or the real machine's name with it. */
export function calledOf(machine: Machine, index: number): string {
  const real = realMachine(machine.real ?? '');
  return real ? `${letterOf(index)} (${real.name})` : letterOf(index);
}

export const WAIT_WORDS: Readonly<Record<Wait, { readonly short: string; readonly long: string }>> = {
  order: { short: 'its turn', long: 'the job’s own order' },
  disk: { short: 'storage', long: 'storage' },
  network: { short: 'network', long: 'the network' },
  ram: { short: 'RAM full', long: 'room in RAM' },
  over: { short: 'no work', long: 'nothing: no work is left for it' },
};

export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
