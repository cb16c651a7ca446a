// One pupil at one bench: history, play, challenge, predictions and transcript, held together without React. Views and
// panels send their wishes here and draw the snapshot.
import { type Book, EMPTY_BOOK, pageOf, putAside, turnPages, withPage } from './book.ts';
import type { Challenge, Json, Opening, Problem, ShownSimulator, SimState, Verdict } from './contract.ts';
import { type Change, createHistory } from './history.ts';
import { judge, showHint } from './judge.ts';
import { type Prediction, predict, settle } from './predictions.ts';
import { FASTEST, speedOf } from './speeds.ts';
import { addLine, EMPTY_TRANSCRIPT, lineAfter, type Transcript } from './transcript.ts';

/** Ticks that a link may ask for before the first picture; more are played flat out after it. */
const MOST_AT_ONCE = 20_000;

export interface Snapshot<Setup, State extends SimState, Action> {
  readonly setup: Setup;
  /** What to draw: the state, or the refusal of the last action. */
  readonly state: State;
  readonly change: Change<State, Action>;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly playing: boolean;
  /** Index into `speeds`. */
  readonly speed: number;
  /** The challenge at the bench; undefined when playing freely. */
  readonly challenge: Challenge<Setup, State, Action> | undefined;
  readonly book: Book;
  /** A link is at the bench and the pupil's own work waits behind it. */
  readonly ownWorkWaits: boolean;
  readonly predictions: readonly Prediction[];
  readonly transcript: Transcript;
  /** What in the link could not be understood. */
  readonly problem: Problem | undefined;
  /** Counts the set-ups: a new one is a new machine for the view. */
  readonly run: number;
}

export interface SessionEvents {
  /** The pupil changed something in the book. */
  kept(book: Book): void;
  /** The pupil changed something that cannot be kept. It must stay at the bench. */
  unkept(): void;
  verdict(challenge: string, verdict: Verdict): void;
  predicted(prediction: Required<Prediction>): void;
}
export type Session<Setup, State, Action> = ReturnType<typeof createSession<Setup, State & SimState, Action>>;

export function createSession<Setup, State extends SimState, Action>(
  simulator: ShownSimulator<Setup, State, Action>,
  opening?: Opening<Setup, Action>,
) {
  const { clock } = simulator;
  const listeners = new Set<() => void>();
  let events: SessionEvents | undefined;
  let setup = simulator.defaultSetup;
  let history = createHistory(simulator, setup);
  let playing = false;
  let speed = speedOf(clock?.rate);
  /** Ticks after which play ends by itself: the rest of what a link asked for. */
  let playLimit = Number.POSITIVE_INFINITY;
  let challenge: Challenge<Setup, State, Action> | undefined;
  let book = EMPTY_BOOK;
  /** Free work came from a link, so the first change puts the older work aside. */
  let isFromLink = false;
  /** The last link's opening: where leaving a challenge goes when there is no work. */
  let link: Opening<Setup, Action> | undefined;
  let predictions: readonly Prediction[] = [];
  let transcript = EMPTY_TRANSCRIPT;
  let problem: Problem | undefined;
  let run = 0;
  /** Ticks that no line of the transcript tells of yet. */
  let untold = 0;
  let snapshot = take();

  function take(): Snapshot<Setup, State, Action> {
    return {
      setup,
      state: history.refusal ?? history.state,
      change: history.change,
      canGoBack: history.position > 0,
      canGoForward: history.position < history.end,
      playing,
      speed,
      challenge,
      book,
      ownWorkWaits: isFromLink && challenge === undefined && waits(book.work),
      predictions,
      transcript,
      problem,
      run,
    };
  }
  function waits(work: Book['work']): boolean {
    return (
      simulator.readKept(work) !== undefined && JSON.stringify(work) !== JSON.stringify(simulator.keep(setup))
    );
  }
  function publish(): void {
    snapshot = take();
    for (const listener of listeners) listener();
  }
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
    if (answer.settled) events?.predicted(answer.settled);
  }
  const canTick = (): boolean => clock?.canTick(history.state) ?? false;
  function begin(next: Setup): void {
    setup = next;
    history = createHistory(simulator, setup);
    playing = false;
    playLimit = Number.POSITIVE_INFINITY;
    untold = 0;
    problem = undefined;
    run += 1;
  }
  function keep(next: Book): void {
    book = next;
    events?.kept(book);
  }
  /** Keeps the pupil's work; the first change of what a link opened pushes older work aside. */
  function keepWork(work: Json | undefined): void {
    if (work === undefined) {
      events?.unkept();
      return;
    }
    if (challenge) keep(withPage(book, challenge.id, { work }));
    else if (isFromLink && book.work !== undefined) keep(putAside(book, work));
    else keep({ ...book, work });
    if (!challenge) isFromLink = false;
  }
  /** Keeps what actions made of the set-up, when that is something new. */
  function keepMade(): void {
    if (!simulator.setupOf) return;
    const work = simulator.keep(simulator.setupOf(history.state));
    const known = challenge ? pageOf(book, challenge.id).work : isFromLink ? undefined : book.work;
    if (JSON.stringify(work) !== JSON.stringify(known ?? simulator.keep(setup))) keepWork(work);
  }
  function stopPlay(): void {
    if (!playing) return;
    playing = false;
    playLimit = Number.POSITIVE_INFINITY;
    if (untold > 0) tellState();
    if (!canTick()) settlePrediction('stop');
    keepMade(); // ticks can make work too: a line on a tape
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
  function open(wanted: Opening<Setup, Action>): void {
    begin(wanted.setup);
    challenge = undefined;
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
  }

  function turnTo(chosen: Challenge<Setup, State, Action>): void {
    open({ setup: simulator.readKept(pageOf(book, chosen.id).work) ?? chosen.start, actions: [] });
    challenge = chosen;
  }

  const session = {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => snapshot,
    /** Who is told of what should be kept and reported. */
    listen: (to: SessionEvents): void => {
      events = to;
    },
    send: (action: Action): void => {
      const before = history.state;
      history.send(action);
      if ((clock?.ticksOf(action) ?? 0) > 0 && history.state !== before) settlePrediction('step');
      else if (!clock && history.state !== before) settlePrediction('step');
      tellState();
      keepMade();
      publish();
    },
    /** One transport step on: what was taken back comes again, else one tick. */
    step: (): void => {
      stopPlay();
      if (history.position < history.end) history.forward();
      else if (tick(1) === 0) return publish();
      untold = 0;
      settlePrediction('step');
      if (!canTick()) settlePrediction('stop');
      tellState();
      keepMade();
      publish();
    },
    back: (): void => {
      stopPlay();
      if (history.position === 0) return publish();
      history.back();
      tell(`Back: ${simulator.describe(history.state)}`);
      keepMade();
      publish();
    },
    reset: (): void => {
      stopPlay();
      history.reset();
      problem = undefined;
      tell(`Started again. ${simulator.describe(history.state)}`);
      keepMade();
      publish();
    },
    /** The pupil's own new set-up: a program, inputs. It is kept. */
    restart: (next: Setup): void => {
      begin(next);
      keepWork(simulator.keep(next));
      publish();
    },
    /** Opens what a link asks for; the pupil's own work is left alone until this is changed. */
    openLink: (wanted: Opening<Setup, Action>): void => {
      isFromLink = true;
      link = wanted;
      open(wanted);
      publish();
    },
    /** Takes over what was kept. With `show` the free work comes to the bench; else only the records do. */
    openBook: (next: Book, show: boolean): void => {
      book = next;
      const work = show ? simulator.readKept(next.work) : undefined;
      if (work !== undefined) {
        isFromLink = false;
        open({ setup: work, actions: [] });
      } else if (challenge) turnTo(challenge);
      publish();
    },
    /** The pupil's own work again, instead of what a link opened. */
    bringBackWork: (): void => {
      const work = simulator.readKept(book.work);
      if (work === undefined) return;
      open({ setup: work, actions: [] });
      isFromLink = false;
      keep(book);
      publish();
    },
    /** Changes places between the free work and what a link pushed aside. */
    bringBackEarlier: (): void => {
      const work = simulator.readKept(book.earlier);
      if (work === undefined) return;
      open({ setup: work, actions: [] });
      isFromLink = false;
      keep(turnPages(book));
      publish();
    },
    setSpeed: (index: number): void => {
      speed = Math.max(0, Math.min(FASTEST, index));
      publish();
    },
    play: (): void => {
      if (playing || !canTick()) return;
      playing = true;
      publish();
    },
    pause: (): void => {
      stopPlay();
      publish();
    },
    /** For the play loop: a slice of ticks, not yet drawn. */
    tick: (count: number): number => {
      const passed = tick(Math.min(count, playLimit));
      playLimit -= passed;
      return passed;
    },
    mayGoOn: (): boolean => playLimit > 0 && canTick() && clock?.shouldPause?.(history.state) !== true,
    /** For the play loop: draws what was ticked; `each` when this was a single tick that is told by itself. */
    draw: (each: boolean): void => {
      if (each) tellState();
      publish();
    },

    /** Nothing was done here and nothing is kept: a challenge may begin unasked. */
    isFresh: (): boolean =>
      challenge === undefined &&
      book.work === undefined &&
      history.end === 0 &&
      !playing &&
      predictions.length === 0,
    openChallenge: (chosen: Challenge<Setup, State, Action>): void => {
      turnTo(chosen);
      const page = pageOf(book, chosen.id);
      book = withPage(book, chosen.id, { record: { ...page.record, verdict: undefined } });
      publish();
    },
    /** Back to playing freely, with the pupil's own work. */
    leaveChallenge: (): void => {
      const work = simulator.readKept(book.work);
      isFromLink = work === undefined && link !== undefined;
      open((isFromLink ? link : undefined) ?? { setup: work ?? simulator.defaultSetup, actions: [] });
      publish();
    },
    /** The challenge from its beginning: the pupil's own work in it is let go. */
    restartChallenge: (): void => {
      const chosen = challenge;
      if (!chosen) return;
      open({ setup: chosen.start, actions: [] });
      challenge = chosen;
      keep(withPage(book, chosen.id, { work: undefined }));
      publish();
    },
    check: (): void => {
      const chosen = challenge;
      if (!chosen) return;
      stopPlay();
      const verdict = chosen.solved(history.state);
      keep(withPage(book, chosen.id, { record: judge(pageOf(book, chosen.id).record, verdict) }));
      tell(`Checked "${chosen.title}": ${verdict.says}`);
      events?.verdict(chosen.id, verdict);
      publish();
    },
    hint: (): void => {
      const chosen = challenge;
      if (!chosen) return;
      keep(withPage(book, chosen.id, { record: showHint(pageOf(book, chosen.id).record, chosen.hints) }));
      publish();
    },
    predict: (said: string, until: Prediction['until']): void => {
      predictions = predict(predictions, said, until);
      publish();
    },
  };
  if (opening) session.openLink(opening);
  return session;
}
