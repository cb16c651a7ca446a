// How the board's beep codes sound: Award's kind, as boards with it gave them. Pitch and length are the model's own.
import type { BeepCode, Tone } from './starting.ts';

const long: Tone = { hertz: 900, ms: 800, gap: 200 };
const short: Tone = { hertz: 900, ms: 180, gap: 160 };
const tones: Readonly<Record<BeepCode, readonly Tone[]>> = {
  ok: [short],
  'no-picture': [long, short, short],
  'no-ram': [long, long, long],
  hot: [
    { hertz: 1200, ms: 250, gap: 0 },
    { hertz: 700, ms: 250, gap: 0 },
    { hertz: 1200, ms: 250, gap: 0 },
    { hertz: 700, ms: 250, gap: 0 },
  ],
};
/** The tones of a code, first to last. */
export const tonesOf = (code: BeepCode): readonly Tone[] => tones[code];
