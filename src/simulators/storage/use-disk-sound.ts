import { useEffect } from 'react';
import type { State } from './state.ts';

/** Far below full volume: a classroom has thirty of them. */
const VOLUME = 0.06;
let context: AudioContext | undefined;

/** A dry knock for the arm, a soft tick for a block. */
function knock(hertz: number, milliseconds: number): void {
  context ??= typeof AudioContext === 'undefined' ? undefined : new AudioContext();
  if (!context) return;
  context.resume().catch(() => {}); // not allowed yet: it stays silent
  const tone = context.createOscillator();
  const volume = context.createGain();
  const now = context.currentTime;
  tone.type = 'square';
  tone.frequency.setValueAtTime(hertz, now);
  tone.frequency.exponentialRampToValueAtTime(hertz / 3, now + milliseconds / 1000);
  volume.gain.setValueAtTime(VOLUME, now);
  volume.gain.exponentialRampToValueAtTime(0.001, now + milliseconds / 1000);
  tone.connect(volume);
  volume.connect(context.destination);
  tone.start(now);
  tone.stop(now + milliseconds / 1000);
}

/** What the disk would be heard doing: the arm knocks at each seek, a block ticks. The drawing shows the same. */
export function useDiskSound({ ticks, motion }: State, on: boolean): void {
  const kind = motion?.kind;
  useEffect(() => {
    if (!on || kind === undefined || kind === 'turn') return;
    knock(kind === 'seek' ? 190 : 900, kind === 'seek' ? 45 : 12);
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- the same at another tick sounds again
  }, [on, kind, ticks]);
}
