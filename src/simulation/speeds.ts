// How fast the play loop goes: from a tick a second, where each one can be watched, to as fast as the device can.
import { thousands } from '../lib/thousands.ts';

export interface Speed {
  /** Ticks a second; Infinity is as fast as it goes. */
  readonly rate: number;
  readonly label: string;
}
const speed = (rate: number, hertz: string): Speed => ({
  rate,
  label: `${thousands(rate)} ${rate === 1 ? 'step' : 'steps'} a second (${hertz})`,
});

/** Slowest first. */
export const speeds: readonly Speed[] = [
  speed(1, '1 Hz'),
  speed(2, '2 Hz'),
  speed(5, '5 Hz'),
  speed(10, '10 Hz'),
  speed(100, '100 Hz'),
  speed(1_000, '1 kHz'),
  speed(10_000, '10 kHz'),
  speed(100_000, '100 kHz'),
  speed(1_000_000, '1 MHz'),
  { rate: Number.POSITIVE_INFINITY, label: 'as fast as it goes' },
];
export const DEFAULT_SPEED = 1;
export const FASTEST = speeds.length - 1;

/** The speed to begin with: the one of this rate, or the default. */
export function speedOf(rate: number | undefined): number {
  const found = speeds.findIndex((one) => one.rate === rate);
  return found < 0 ? DEFAULT_SPEED : found;
}

export const rateOf = (index: number): number => (speeds[index] ?? speeds[DEFAULT_SPEED])?.rate ?? 1;

/** Milliseconds one step may take to be shown at a rate; 0 (a cut) when there is no time to watch or motion is off. */
export function paceOf(rate: number, playing: boolean, motion: boolean): number {
  if (!motion) return 0;
  if (!playing) return 500;
  return rate > 5 ? 0 : Math.round(Math.min(600, 900 / rate));
}
