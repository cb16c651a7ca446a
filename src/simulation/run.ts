// One run at a bench: a machine, its history, how it plays, and what is foretold and told of it. Pure of the pupil's kept
// work and challenges, which the session above it holds.
import type { Opening, Problem, ShownSimulator, SimState } from './contract.ts';
import { type Change, createHistory } from './history.ts';
import { type Prediction, predict, settle } from './predictions.ts';
import { FASTEST, speedOf } from './speeds.ts';
import { addLine, EMPTY_TRANSCRIPT, lineAfter, type Transcript } from './transcript.ts';

/** Ticks that a link may ask for before the first picture; more are played flat out after it. */
const MOST_AT_ONCE = 20_000;

/** What a view draws of a run. */
export interface ShownRun<Setup, State extends SimState, Action> {
  readonly setup: Setup;
  /** What to draw: the state, or the refusal of the last action. */
  readonly state: State;
  readonly change: Change<State, Action>;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly playing: boolean;
  /** Index into `speeds`. */
  readonly speed: number;
  readonly predictions: readonly Prediction[];
  readonly transcript: Transcript;
  /** What in the link could not be understood. */
  readonly problem: Problem | undefined;
  /** Counts the set-ups: a new one is a new machine for the view. */
  readonly run: number;
}

export function createRun<Setup, State extends SimState, Action>(
  simulator: ShownSimulator<Setup, State, Action>,
  predicted: (prediction: Required<Prediction>) => void,
) {
  const { clock } = simulator;
  let setup = simulator.defaultSetup;
  let history = createHistory(simulator, setup);
  let playing = false;
  let speed = speedOf(clock?.rate);
  /** Ticks after which play ends by itself: the rest of what a link asked for. */
  let playLimit = Number.POSITIVE_INFINITY;
  let predictions: readonly Prediction[] = [];
  let transcript = EMPTY_TRANSCRIPT;
  let problem: Problem | undefined;
  let runs = 0;
  /** Ticks that no line of the transcript tells of yet. */
  let untold = 0;

  const canTick = (): boolean => clock?.canTick(history.state) ?? false;
  function tell(line: string): void {
    transcript = addLine(transcript, line);
  }
  function tellState(): void {
    tell(lineAfter(untold, simulator.describe(history.refusal ?? history.state)));
    untold = 0;
  }
  function settlePrediction(moment: Prediction['until']): void {
    const answer = settle(predictions, moment, simulator.describe(history.state));
    predictions = answer.list;
    if (answer.settled) predicted(answer.settled);
  }
  function begin(next: Setup): void {
    setup = next;
    history = createHistory(simulator, setup);
    playing = false;
    playLimit = Number.POSITIVE_INFINITY;
    untold = 0;
    problem = undefined;
    runs += 1;
  }
  /** Lets ticks pass; answers how many did. */
  function tick(count: number): number {
    if (!clock) return 0;
    const before = clock.time(history.state);
    history.send(clock.tick(count));
    const passed = clock.time(history.state) - before;
    untold += passed;
    if (passed > 0) settlePrediction('step');
    return passed;
  }

  return {
    shown: (): ShownRun<Setup, State, Action> => ({
      setup,
      state: history.refusal ?? history.state,
      change: history.change,
      canGoBack: history.position > 0,
      canGoForward: history.position < history.end,
      playing,
      speed,
      predictions,
      transcript,
      problem,
      run: runs,
    }),
    setup: (): Setup => setup,
    state: (): State => history.state,
    /** Nothing was done with this machine. */
    isFresh: (): boolean => history.end === 0 && !playing && predictions.length === 0,
    /** A new machine. */
    begin,
    /** A new machine as a link or kept work wants it; what is told begins anew. */
    open(wanted: Opening<Setup, Action>): void {
      begin(wanted.setup);
      problem = wanted.problem;
      for (const action of wanted.actions) {
        const ticks = clock?.ticksOf(action) ?? 0;
        if (clock && ticks > MOST_AT_ONCE) {
          tick(MOST_AT_ONCE);
          speed = FASTEST;
          playLimit = ticks - MOST_AT_ONCE;
          playing = canTick();
          break;
        }
        history.send(action);
      }
      if (wanted.run === true && canTick()) {
        speed = FASTEST;
        playing = true;
      }
      transcript = EMPTY_TRANSCRIPT;
      untold = 0;
      tellState();
    },
    send(action: Action): void {
      const before = history.state;
      history.send(action);
      const counts = !clock || clock.ticksOf(action) > 0;
      if (counts && history.state !== before) settlePrediction('step');
      tellState();
    },
    /** One transport step on: what was taken back comes again, else one tick; whether there was one. */
    step(): boolean {
      if (history.position < history.end) history.forward();
      else if (tick(1) === 0) return false;
      untold = 0;
      settlePrediction('step');
      if (!canTick()) settlePrediction('stop');
      tellState();
      return true;
    },
    /** Whether there was a step to take back. */
    back(): boolean {
      if (history.position === 0) return false;
      history.back();
      tell(`Back: ${simulator.describe(history.state)}`);
      return true;
    },
    reset(): void {
      history.reset();
      problem = undefined;
      tell(`Started again. ${simulator.describe(history.state)}`);
    },
    setSpeed(index: number): void {
      speed = Math.max(0, Math.min(FASTEST, index));
    },
    /** Whether it plays now and did not before. */
    play(): boolean {
      if (playing || !canTick()) return false;
      playing = true;
      return true;
    },
    /** Whether it played. */
    stop(): boolean {
      if (!playing) return false;
      playing = false;
      playLimit = Number.POSITIVE_INFINITY;
      if (untold > 0) tellState();
      if (!canTick()) settlePrediction('stop');
      return true;
    },
    /** For the play loop: a slice of ticks, not yet drawn; answers how many passed. */
    slice(count: number): number {
      const passed = tick(Math.min(count, playLimit));
      playLimit -= passed;
      return passed;
    },
    mayGoOn: (): boolean => playLimit > 0 && canTick() && clock?.shouldPause?.(history.state) !== true,
    tell,
    tellState,
    predict(said: string, until: Prediction['until']): void {
      predictions = predict(predictions, said, until);
    },
  };
}
