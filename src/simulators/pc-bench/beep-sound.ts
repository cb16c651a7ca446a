// The beeps of the case's loudspeaker, as square tones. Only when sound is on, and only after a press: browsers ask for both.
import type { Tone } from './starting.ts';

/** Far below full volume: a classroom has thirty of them. */
const VOLUME = 0.05;

let context: AudioContext | undefined;

/** Sounds the tones one after the other; answers how to stop them. Without sound in the browser nothing happens. */
export function sound(tones: readonly Tone[]): () => void {
  context ??= typeof AudioContext === 'undefined' ? undefined : new AudioContext();
  const audio = context;
  if (!audio) return () => {};
  audio.resume().catch(() => {}); // not allowed yet: it stays silent
  const volume = audio.createGain();
  volume.gain.value = VOLUME;
  volume.connect(audio.destination);
  let at = audio.currentTime + 0.03;
  for (const { hertz, ms, gap } of tones) {
    const tone = audio.createOscillator();
    tone.type = 'square';
    tone.frequency.value = hertz;
    tone.connect(volume);
    tone.start(at);
    tone.stop(at + ms / 1000);
    at += (ms + gap) / 1000;
  }
  return () => volume.disconnect();
}
