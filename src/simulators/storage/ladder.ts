// The ladder of speed: how long the CPU waits for one thing from each place, if one tick of its clock were a second.
import { thousands } from '../../lib/thousands.ts';

/** Ticks a second of the CPU at the top: 3 GHz. */
export const TICKS_A_SECOND = 3e9;

export interface Rung {
  readonly id: string;
  readonly name: string;
  /** Where it is. */
  readonly where: string;
  /** Seconds it really takes. */
  readonly seconds: number;
  readonly really: string;
  /** The same at a tick a second: so many of the CPU's seconds, in words. */
  readonly wait: string;
  /** What takes as long for people. */
  readonly like: string;
  readonly keeps: boolean;
}
/**
 * From the top down. Round figures: cache 4 ticks (first level); RAM 100 ns; flash 100 µs for a whole read through the
 * computer; disk 13 ms (8.5 ms seek, half a turn of 4.2 ms at 7,200); network 75 ms from London to New York and back; tape
 * 97 s (load 37 s and wind to the middle 60 s).
 * Sources: B. Gregg, Systems Performance (2013), for the idea and, as others quote it with newer figures, RAM about 100 ns,
 * SSD 50 to 150 µs, disk 1 to 10 ms, San Francisco to New York 65 ms. Disk as in facts.ts. Tape: Quantum DLT 8000 user's
 * guide, table B-4. Cache and the line to New York are round figures of ours.
 */
export const RUNGS: readonly Rung[] = [
  {
    id: 'register',
    name: 'Register',
    where: 'in the CPU',
    seconds: 1 / TICKS_A_SECOND,
    really: 'a third of a billionth of a second',
    wait: '1 second',
    like: 'Clap once. It is in your hand already.',
    keeps: false,
  },
  {
    id: 'cache',
    name: 'Cache',
    where: 'beside the core',
    seconds: 4 / TICKS_A_SECOND,
    really: '1.3 billionths of a second',
    wait: '4 seconds',
    like: 'Open the drawer of your desk.',
    keeps: false,
  },
  {
    id: 'ram',
    name: 'RAM',
    where: 'on the board',
    seconds: 100e-9,
    really: '100 billionths of a second',
    wait: '5 minutes',
    like: 'Boil an egg.',
    keeps: false,
  },
  {
    id: 'flash',
    name: 'Flash',
    where: 'the flash drive',
    seconds: 100e-6,
    really: '0.1 ms',
    wait: '3½ days',
    like: 'Post a letter, and wait for the answer.',
    keeps: true,
  },
  {
    id: 'disk',
    name: 'Disk',
    where: 'the hard disk',
    seconds: 12.7e-3,
    really: '12.7 ms',
    wait: '1 year and 2 months',
    like: 'Wait for your next birthday, and a bit.',
    keeps: true,
  },
  {
    id: 'network',
    name: 'Network',
    where: 'a disk in New York',
    seconds: 75e-3,
    really: '75 ms',
    wait: '7 years',
    like: 'Go all the way through primary school.',
    keeps: true,
  },
  {
    id: 'tape',
    name: 'Tape',
    where: 'a reel on a shelf',
    seconds: 97,
    really: '97 seconds',
    wait: '9,200 years',
    like: '9,200 years ago you could still walk from Britain to Denmark.',
    keeps: true,
  },
];
/** Seconds that the CPU would wait at a tick a second. */
export const waitOf = ({ seconds }: Rung): number => seconds * TICKS_A_SECOND;

export function describeRung(at: number): string {
  const rung = RUNGS[at] ?? RUNGS[0];
  if (!rung) return '';
  return `${rung.name}, ${rung.where}. If one tick took a second, the CPU would wait ${rung.wait}. Really: ${rung.really}.`;
}
/** How many times as long as the rung above, as people say it. */
export function timesAbove(at: number): string | undefined {
  const [above, rung] = [RUNGS[at - 1], RUNGS[at]];
  if (!above || !rung) return undefined;
  const times = rung.seconds / above.seconds;
  const round = times < 20 ? Math.round(times) : Number(times.toPrecision(2));
  return `${thousands(round)} times as long as ${above.name === 'RAM' ? 'RAM' : above.name.toLowerCase()}`;
}
