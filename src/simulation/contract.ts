// What every simulator is, and what it is given. A simulator is a pure model, its challenges and a view of the
// state; the bench gives it transport, history, predictions and a place on the page.
import type { ComponentType } from 'react';
import type { Problem } from '../lib/problem.ts';

export type { Problem } from '../lib/problem.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** What lists of simulators show; a chunk of its own, so it imports nothing. */
export interface About {
  /** For ever: links, progress and lessons use it. */
  readonly id: string;
  readonly title: string;
  /** One line that makes a child want to try. */
  readonly line: string;
  readonly challengeIds: readonly string[];
  /** What the model leaves out, for pupils: one or two sentences. */
  readonly leavesOut: string;
}

/** The least that every state has. States are JSON, so that links and saved work can carry them. */
export interface SimState {
  /** What was wrong with the last action; `step` returns the same state plus this instead of throwing. */
  readonly problem?: Problem;
}

export interface Challenge<Setup, State, Action> {
  readonly id: string;
  readonly title: string;
  /** The task in a sentence or two for a ten-year-old. */
  readonly task: string;
  readonly start: Setup;
  /** Pure. May run the model on hidden inputs. */
  solved(state: State): Verdict;
  /** In order, from a nudge to nearly the answer. */
  readonly hints: readonly string[];
  /** Actions from `start` after which `solved` says yes. */
  readonly solution: readonly Action[];
  /** Tries that must not solve it, each with what a wrong try teaches. */
  readonly wrong: readonly { readonly actions: readonly Action[]; readonly because: string }[];
}

/** What a challenge says of a state. `says` is shown; it never just says "wrong". */
export interface Verdict {
  readonly solved: boolean;
  readonly says: string;
  /** Named figures such as { size: 7, cycles: 31 }, lower is better; `best` is the best known. */
  readonly score?: { readonly [name: string]: { readonly yours: number; readonly best: number } };
}

/** Where a link opens a simulator. */
export interface Opening<Setup, Action> {
  readonly setup: Setup;
  /** Actions to take at once after starting. */
  readonly actions: readonly Action[];
  /** Start playing at full speed when open. */
  readonly run?: boolean;
  /** What in the link could not be understood, in plain words. */
  readonly problem?: Problem;
}

/** The machine's own time, for step, back and the play loop. A simulator without time of its own has none. */
export interface Clock<State, Action> {
  /** Ticks a second that play begins with, where two are too slow to watch; one of the speeds of the bench. */
  readonly rate?: number;
  /** The action that lets `count` ticks pass (count ≥ 1); it stops early when the machine must. */
  tick(count: number): Action;
  /** How many ticks an action asks for; 0 for any other action. */
  ticksOf(action: Action): number;
  /** How many ticks have passed since the start: lets `back` go inside a long run. */
  time(state: State): number;
  /** Whether another tick would change anything: false when halted or waiting for the pupil. */
  canTick(state: State): boolean;
  /** Whether the play loop must pause here though ticking is possible, as at a breakpoint. */
  shouldPause?(state: State): boolean;
}

export interface Simulator<Setup, State extends SimState, Action> {
  readonly about: About;
  readonly defaultSetup: Setup;
  start(setup: Setup): State;
  /** Total and pure: an illegal action returns the same state with a `problem`. Never throws. */
  step(state: State, action: Action): State;
  /** The legal actions now (for the random contract test and for help); a sample when there are many. */
  actions(state: State): readonly Action[];
  /** The state in a sentence: screen reader, transcript, readable tests. Never empty. */
  describe(state: State): string;
  readonly clock?: Clock<State, Action>;
  readonly challenges: readonly Challenge<Setup, State, Action>[];
  /** The part of a link after `#` that opens this state again, and its reading. Reading never throws. */
  readonly link: {
    write(setup: Setup, state: State): string;
    read(hash: string): Opening<Setup, Action>;
  };
  /** Reads what was kept for this pupil; damaged or foreign data gives undefined. */
  readKept(data: Json | undefined): Setup | undefined;
  /**
   * What to keep of a set-up (the pupil's own work in it). Undefined when it cannot be kept, which the state must say;
   * then what was kept before stays.
   */
  keep(setup: Setup): Json | undefined;
  /**
   * The set-up that opens this state again, where the pupil's work is made by actions (parts fitted one by one) and not by
   * `restart`. With it the bench keeps the work after each action; a moment in time is not work.
   */
  setupOf?(state: State): Setup;
  readonly View: ComponentType<ViewProps<Setup, State, Action>>;
}

export type Base = 'decimal' | 'binary' | 'hex';
/** Parts by plain words, or by the short names that older pupils' books use. */
export type Names = 'plain' | 'technical';

/**
 * What the door of a simulator (its index.ts) brings: enough for the first picture. The challenges, with their hints,
 * answers and judging, come when the first one is chosen.
 */
export interface ShownSimulator<Setup, State extends SimState, Action>
  extends Omit<Simulator<Setup, State, Action>, 'challenges'> {
  /** The titles of the challenges, in the order of `about.challengeIds`. */
  readonly challengeTitles: readonly string[];
}

/** What the bench gives a view. The view draws `state` and sends actions; it does no sums of the subject. */
export interface ViewProps<Setup, State, Action> {
  readonly setup: Setup;
  readonly state: State;
  /**
   * The state shown just before, one transport step away, for drawing what moved; undefined after a jump (reset, long
   * run, link). Going on it is the state one step earlier; going back (`backwards`) the one a step later.
   */
  readonly before: State | undefined;
  /** The action between `before` and `state`. */
  readonly by: Action | undefined;
  /** True when going back: moves are drawn the other way. */
  readonly backwards: boolean;
  /** Milliseconds one step may take to be shown; 0 means cut (reduced motion, fast play). */
  readonly pace: number;
  readonly playing: boolean;
  send(this: void, action: Action): void;
  /** Begins again from another set-up: a new program, other inputs. Kept for the pupil. */
  restart(this: void, setup: Setup): void;
  /** Lets time run from here, as the key does: for a machine with a switch of its own. */
  play?(this: void): void;
  /** True inside a lesson, where room is short and the editor may be folded away. */
  readonly compact: boolean;
  /** Which number of a tile is shown: the pupil's choice, shared by all simulators. */
  readonly base: Base;
  /** What parts are called: the pupil's choice, shared by all simulators. */
  readonly names: Names;
  /** The pupil chose other names. Absent where no choice is kept: then there is no switch. */
  chooseNames?(this: void, names: Names): void;
  /** Whether it may make a noise; off when absent. What is heard is always drawn too. */
  readonly sound?: boolean;
  /** The pupil switched sound on or off. Absent where no choice is kept: then there is no switch. */
  chooseSound?(this: void, sound: boolean): void;
}

/** What a page tells the bench, and hears from it. The bench knows no lesson, no progress, no router. */
export interface BenchHost {
  /** The part of the page's address after `#`, when the link was for this simulator. */
  readonly hash?: string;
  /** What was kept last time. Undefined before it is known (and while prerendering). */
  readonly kept?: Json;
  readonly solved: ReadonlySet<string>;
  /** A lesson may ask for one challenge only, or none. */
  readonly challenges?: readonly string[];
  readonly compact?: boolean;
  /** What was kept was made from this very `hash` (a lesson's opening), so it goes before it. */
  readonly prefersKept?: boolean;
  /** Whether things may move; yes when absent. */
  readonly motion?: boolean;
  /** Which number of a tile is shown; decimal when absent. */
  readonly base?: Base;
  /** The pupil chose another base. Without it there is no switch. */
  chooseBase?(this: void, base: Base): void;
  /** What parts are called; plain when absent. */
  readonly names?: Names;
  /** The pupil chose other names. Without it there is no switch. */
  chooseNames?(this: void, names: Names): void;
  /** Whether simulators may make a noise; no when absent. */
  readonly sound?: boolean;
  /** The pupil switched sound on or off. Without it there is no switch. */
  chooseSound?(this: void, sound: boolean): void;
  /** The whole address that opens the simulator with this part after `#`. Without it nothing can be shared. */
  linkTo?(this: void, hash: string): string;
  report(event: BenchEvent): void;
}
export type BenchEvent =
  | { readonly kind: 'kept'; readonly data: Json }
  | { readonly kind: 'challenge'; readonly id: string; readonly verdict: Verdict }
  | { readonly kind: 'prediction'; readonly id: string; readonly said: string; readonly did: string };
