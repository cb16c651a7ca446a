// The wave on the loudspeaker. Only after a press: browsers ask for that, and so do classrooms.
import { held } from './sound.ts';

/** Well below full volume: a classroom has thirty of them. */
const VOLUME = 0.25;
let context: AudioContext | undefined;

/** Plays the wave round and round for so many seconds, or keeps silent as long when there is nothing to play. Answers how to stop. */
export function play(
  samples: readonly number[],
  rate: number,
  seconds: number,
  onEnd: () => void,
): () => void {
  const timer = setTimeout(onEnd, seconds * 1000);
  if (samples.length === 0 || typeof AudioContext === 'undefined') return () => clearTimeout(timer);
  context ??= new AudioContext();
  const audio = context;
  audio.resume().catch(() => {}); // not allowed: it stays silent
  const buffer = audio.createBuffer(1, Math.round(audio.sampleRate * seconds), audio.sampleRate);
  buffer.copyToChannel(held(samples, rate, audio.sampleRate, seconds), 0);
  const source = audio.createBufferSource();
  const volume = audio.createGain();
  volume.gain.value = VOLUME;
  source.buffer = buffer;
  source.connect(volume).connect(audio.destination);
  source.start();
  return () => {
    clearTimeout(timer);
    volume.disconnect();
  };
}
