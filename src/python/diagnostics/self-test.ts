// Python is tried out as a pupil would: it prints, asks, sleeps, is stopped, and is stopped when it does not want to be.
import type { PythonSession, Session } from '../store.ts';

export interface TrialResult {
  readonly what: string;
  readonly ok: boolean;
  /** What was seen, in a short sentence. */
  readonly saw: string;
}
interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly later: (milliseconds: number, what: () => void) => () => void;
}
interface Trial {
  readonly what: string;
  readonly source: string;
  /** Typed when the program asks. */
  readonly answer?: string;
  /** Stop is pressed so many milliseconds after the program has begun to run. */
  readonly stopAfter?: number;
  /** What must be seen. */
  readonly prints?: string;
  /** The longest that it may take from Stop to its end, in milliseconds. */
  readonly within?: number;
  /** The least and the most that the run may take, in milliseconds. */
  readonly takes?: readonly [least: number, most: number];
}
const STOP_WITHIN = 300;
/** Longer than any trial: Python itself may have to be fetched first. */
const PATIENCE = 120_000;

export const trials: readonly Trial[] = [
  { what: 'Start Python and print', source: 'print("hello", 6 * 7)', prints: 'hello 42\n' },
  {
    what: 'Ask with input()',
    source: 'print("You are", input("Name? "))',
    answer: 'Ada',
    prints: 'Name? Ada\nYou are Ada\n',
  },
  {
    what: 'Sleep for half a second',
    source: 'import time\ntime.sleep(0.5)\nprint("awake")',
    prints: 'awake\n',
    takes: [480, 3000],
  },
  { what: 'Stop a loop without end', source: 'while True: pass', stopAfter: 300, within: STOP_WITHIN },
  {
    what: 'Stop a sum that does not listen',
    source: 'sum(range(10**12))',
    stopAfter: 300,
    within: STOP_WITHIN,
  },
  { what: 'Run again after that', source: 'print("on we go")', prints: 'on we go\n' },
];

/** Tries one after the other; `tell` hears of each. */
export async function selfTest(
  session: PythonSession,
  clock: Clock,
  tell: (tried: TrialResult) => void,
): Promise<void> {
  for (const trial of trials) tell(await tryOut(session, trial, clock));
}

function tryOut(session: PythonSession, trial: Trial, { now, later }: Clock): Promise<TrialResult> {
  const { what, source, answer, stopAfter, prints, within, takes } = trial;
  return new Promise((done) => {
    let began = 0;
    let stopped = 0;
    let answered = false;
    const cancels: (() => void)[] = [];
    function end(ok: boolean, saw: string): void {
      unsubscribe();
      for (const cancel of cancels) cancel();
      done({ what, ok, saw });
    }
    function look({ state, ended, transcript, explanation }: Session): void {
      if (state.is === 'failed') return end(false, state.says);
      if (state.is === 'running' && began === 0) {
        began = now();
        if (stopAfter !== undefined)
          cancels.push(
            later(stopAfter, () => {
              stopped = now();
              session.stop();
            }),
          );
      }
      if (state.is === 'waiting' && !answered && answer !== undefined) {
        answered = true;
        session.answer(answer);
      }
      if (!ended) return;
      const took = Math.round(now() - (stopped || began));
      const printed = transcript.pieces.map(({ text }) => text).join('');
      if (stopAfter !== undefined)
        return end(ended.how === 'stopped' && took <= (within ?? took), `Stopped after ${took} ms.`);
      if (ended.how !== 'finished') return end(false, explanation?.says ?? `It ${ended.how}.`);
      const inTime = !takes || (took >= takes[0] && took <= takes[1]);
      end(
        printed === prints && inTime,
        printed === prints ? `It took ${took} ms.` : `It printed “${printed.trim()}”.`,
      );
    }
    cancels.push(later(PATIENCE, () => end(false, 'It did not end.')));
    const unsubscribe = session.store.subscribe(look);
    session.run({ 'main.py': source }, 'main.py');
  });
}
