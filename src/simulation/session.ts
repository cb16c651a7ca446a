// One pupil at one bench: a run, the challenge, the book of kept work, held together without React. Views and panels send
// their wishes here and draw the snapshot.
import { type Book, EMPTY_BOOK, pageOf, putAside, turnPages, withPage } from './book.ts';
import type { Challenge, Json, Opening, ShownSimulator, SimState, Verdict } from './contract.ts';
import { judge, showHint } from './judge.ts';
import type { Prediction } from './predictions.ts';
import { createRun, type ShownRun } from './run.ts';

export interface Snapshot<Setup, State extends SimState, Action> extends ShownRun<Setup, State, Action> {
  /** The challenge at the bench; undefined when playing freely. */
  readonly challenge: Challenge<Setup, State, Action> | undefined;
  readonly book: Book;
  /** A link is at the bench and the pupil's own work waits behind it. */
  readonly ownWorkWaits: boolean;
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
  const listeners = new Set<() => void>();
  let events: SessionEvents | undefined;
  const run = createRun(simulator, (prediction) => events?.predicted(prediction));
  let challenge: Challenge<Setup, State, Action> | undefined;
  let book = EMPTY_BOOK;
  /** Free work came from a link, so the first change puts the older work aside. */
  let isFromLink = false;
  /** The last link's opening: where leaving a challenge goes when there is no work. */
  let link: Opening<Setup, Action> | undefined;
  let snapshot = take();

  function take(): Snapshot<Setup, State, Action> {
    const ownWorkWaits = isFromLink && challenge === undefined && waits(book.work);
    return { ...run.shown(), challenge, book, ownWorkWaits };
  }
  function waits(work: Book['work']): boolean {
    return (
      simulator.readKept(work) !== undefined &&
      JSON.stringify(work) !== JSON.stringify(simulator.keep(run.setup()))
    );
  }
  function publish(): void {
    snapshot = take();
    for (const listener of listeners) listener();
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
    const work = simulator.keep(simulator.setupOf(run.state()));
    const known = challenge ? pageOf(book, challenge.id).work : isFromLink ? undefined : book.work;
    if (JSON.stringify(work) !== JSON.stringify(known ?? simulator.keep(run.setup()))) keepWork(work);
  }
  function stopPlay(): void {
    if (run.stop()) keepMade(); // ticks can make work too: a line on a tape
  }
  function open(wanted: Opening<Setup, Action>): void {
    challenge = undefined;
    run.open(wanted);
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
      run.send(action);
      keepMade();
      publish();
    },
    /** One transport step on: what was taken back comes again, else one tick. */
    step: (): void => {
      stopPlay();
      if (run.step()) keepMade();
      publish();
    },
    back: (): void => {
      stopPlay();
      if (run.back()) keepMade();
      publish();
    },
    reset: (): void => {
      stopPlay();
      run.reset();
      keepMade();
      publish();
    },
    /** The pupil's own new set-up: a program, inputs. It is kept. */
    restart: (next: Setup): void => {
      run.begin(next);
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
      run.setSpeed(index);
      publish();
    },
    play: (): void => {
      if (run.play()) publish();
    },
    pause: (): void => {
      stopPlay();
      publish();
    },
    /** For the play loop: a slice of ticks, not yet drawn. */
    tick: (count: number): number => run.slice(count),
    mayGoOn: run.mayGoOn,
    /** For the play loop: draws what was ticked; `each` when this was a single tick that is told by itself. */
    draw: (each: boolean): void => {
      if (each) run.tellState();
      publish();
    },

    /** Nothing was done here and nothing is kept: a challenge may begin unasked. */
    isFresh: (): boolean => challenge === undefined && book.work === undefined && run.isFresh(),
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
      const verdict = chosen.solved(run.state());
      keep(withPage(book, chosen.id, { record: judge(pageOf(book, chosen.id).record, verdict) }));
      run.tell(`Checked "${chosen.title}": ${verdict.says}`);
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
      run.predict(said, until);
      publish();
    },
  };
  if (opening) session.openLink(opening);
  return session;
}
