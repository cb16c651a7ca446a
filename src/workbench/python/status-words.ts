// What Python is doing, in a sentence. Pure.
import { megabytes, type PythonState } from '../../python/index.ts';

/** A program that has run for so many seconds is said to be running still, with the time. */
export const LATE = 10;

interface Told {
  /** How long the program has been running, in seconds, since it was last told something. */
  readonly seconds: number;
  /** For so long that it may never end. */
  readonly long: boolean;
  /** The size of Python, in bytes. */
  readonly bytes: number;
}
export function statusWords(state: PythonState, { seconds, long, bytes }: Told): string {
  switch (state.is) {
    case 'not-loaded':
      return `Python is ${megabytes(bytes)}. It is fetched once, when you first press Run.`;
    case 'loading':
      return state.done < state.total ? 'Fetching Python…' : 'Starting Python…';
    case 'ready':
      return 'Python is ready.';
    case 'running':
      if (long)
        return 'Your program is still running. Is there a loop that never ends? You may let it go on.';
      return seconds < LATE ? 'Your program is running.' : 'Your program is still running.';
    case 'waiting':
      return 'Your program is waiting for you to type.';
    case 'stopping':
      return 'Stopping…';
    case 'failed':
      return `${state.says} Check the connection and press Run to try again.`;
  }
}

/** 75 → '1 min 15 s'. */
export const timeInWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
