// Undo without limit. What the pupil did is a list of entries from a set-up; a state is found again by replaying from
// the nearest kept state, because models are deterministic. So `back` can go inside a run of millions of ticks.
import { assert } from '../lib/assert.ts';
import type { SimState, Simulator } from './contract.ts';

/** The part of a simulator that history needs. */
export type Machine<Setup, State extends SimState, Action> = Pick<
  Simulator<Setup, State, Action>,
  'start' | 'step' | 'clock'
>;

/** One thing that was done. `at` is its first position; a run takes one position a tick, anything else takes one. */
interface Entry<Action> {
  readonly kind: 'run' | 'action' | 'reset';
  readonly at: number;
  length: number;
  readonly action?: Action;
}
/** A state worth keeping: what the machine was after `at` positions. */
interface Kept<State> {
  readonly at: number;
  readonly state: State;
}

/** What the last move of the history was, for drawing what changed. */
export interface Change<State, Action> {
  /** The state shown before this one, when they are one transport step apart. */
  readonly before: State | undefined;
  readonly by: Action | undefined;
  readonly backwards: boolean;
}

export interface History<State, Action> {
  readonly state: State;
  /** The last action was refused: the same state with its problem. Not part of the history. */
  readonly refusal: State | undefined;
  readonly change: Change<State, Action>;
  /** How many transport steps lie behind and in all. */
  readonly position: number;
  readonly end: number;
  /** For tests and benchmarks: how many states are kept. */
  readonly keptStates: number;
  /** Does something. After `back` the same ticks walk the old future again; anything else cuts it. */
  send(action: Action): void;
  /** One transport step back: one action, or one tick inside a run. Does nothing at the start. */
  back(): void;
  /** Takes back the last `back`. Does nothing at the end. */
  forward(): void;
  /** Starts the machine again from the set-up; `back` undoes that too. */
  reset(): void;
}

/** At most this many states are kept, however long the history. */
const MOST_KEPT = 1024;
/** Near the cursor states may be this much closer together than their distance to it. */
const DENSITY = 32;
/** A replay shorter than this leaves no states behind to speed up the next. */
const SHORT_REPLAY = 64;
const NO_CHANGE = { before: undefined, by: undefined, backwards: false } as const;

/** Whether the step only said what was wrong: everything but `problem` is as it was. */
export function isRefusal<State extends SimState>(before: State, after: State): boolean {
  if (after === before) return true;
  if (after.problem === undefined) return false;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof State>;
  names.delete('problem');
  return [...names].every((name) => Object.is(before[name], after[name]));
}

/** Index of the last element with `at` ≤ `position`; −1 when there is none. */
function lastUpTo(list: readonly { readonly at: number }[], position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? Number.POSITIVE_INFINITY) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Drops states until at most half of the limit is left: dense near `cursor`, ever sparser away from it. */
export function thin<State>(kept: readonly Kept<State>[], cursor: number): Kept<State>[] {
  let left = [...kept];
  for (let density = DENSITY; left.length > MOST_KEPT / 2; density /= 2) {
    const chosen: Kept<State>[] = [];
    for (const [index, one] of left.entries()) {
      const previous = chosen.at(-1);
      const next = left[index + 1];
      const isNeeded =
        !previous || !next || next.at - previous.at > Math.max(1, Math.abs(cursor - one.at) / density);
      if (isNeeded) chosen.push(one);
    }
    left = chosen;
  }
  return left;
}

export function createHistory<Setup, State extends SimState, Action>(
  machine: Machine<Setup, State, Action>,
  setup: Setup,
): History<State, Action> {
  const { clock } = machine;
  let entries: Entry<Action>[] = [];
  let state = machine.start(setup);
  let kept: Kept<State>[] = [{ at: 0, state }];
  let position = 0;
  let end = 0;
  let refusal: State | undefined;
  let change: Change<State, Action> = NO_CHANGE;

  function keep(at: number, one: State): void {
    const index = lastUpTo(kept, at);
    if (kept[index]?.at === at) return;
    kept.splice(index + 1, 0, { at, state: one });
    if (kept.length > MOST_KEPT) kept = thin(kept, position);
  }
  function cut(): void {
    if (position === end) return;
    entries = entries.filter(({ at }) => at < position);
    const last = entries.at(-1);
    if (last) last.length = Math.min(last.length, position - last.at);
    kept = kept.filter(({ at }) => at <= position);
    end = position;
  }
  const entryAfter = (at: number): Entry<Action> | undefined => {
    const entry = entries[lastUpTo(entries, at)];
    return entry && at < entry.at + entry.length ? entry : undefined;
  };
  /** Replays from `from` until `to`; keeps states half-way, three quarters of the way and so on, for the next `back`. */
  function replay(from: Kept<State>, to: number): State {
    let { at, state: now } = from;
    while (at < to) {
      const entry = entryAfter(at);
      if (!entry) break;
      if (entry.kind === 'run' && clock) {
        const left = Math.min(to, entry.at + entry.length) - at;
        const count = left > SHORT_REPLAY ? Math.ceil(left / 2) : left;
        const next = machine.step(now, clock.tick(count));
        const passed = clock.time(next) - clock.time(now); // fewer than asked for at a breakpoint
        assert(passed > 0, 'a run can be run again');
        now = next;
        at += passed;
        if (left > SHORT_REPLAY) keep(at, now);
      } else {
        now = entry.action === undefined ? machine.start(setup) : machine.step(now, entry.action);
        at += 1;
        if (at % SHORT_REPLAY === 0) keep(at, now);
      }
    }
    return now;
  }
  function moveTo(to: number): void {
    const from = kept[lastUpTo(kept, to)];
    const isNear = to > position && (!from || from.at < position);
    state = replay(isNear || !from ? { at: position, state } : from, to);
    position = to;
    refusal = undefined;
  }
  /** The action of one transport step from `at`; undefined for a reset. */
  function actionAt(at: number): Action | undefined {
    const entry = entryAfter(at);
    return entry?.kind === 'run' ? clock?.tick(1) : entry?.action;
  }
  function add(kind: Entry<Action>['kind'], length: number, after: State, action?: Action): void {
    const previous = entries.at(-1);
    if (kind === 'run' && previous?.kind === 'run') previous.length += length;
    else entries.push({ kind, at: position, length, ...(action === undefined ? {} : { action }) });
    position += length;
    end = position;
    state = after;
    refusal = undefined;
    keep(position, after);
  }

  return {
    get state() {
      return state;
    },
    get refusal() {
      return refusal;
    },
    get change() {
      return change;
    },
    get position() {
      return position;
    },
    get end() {
      return end;
    },
    get keptStates() {
      return kept.length;
    },
    send(action) {
      const before = state;
      const after = machine.step(before, action);
      if (isRefusal(before, after)) {
        if (after !== before) refusal = after;
        return;
      }
      const ticks = clock && clock.ticksOf(action) > 0 ? clock.time(after) - clock.time(before) : 0;
      change = {
        before: ticks > 1 ? undefined : before,
        by: ticks > 1 ? undefined : action,
        backwards: false,
      };
      const future = entryAfter(position);
      if (ticks > 0 && future?.kind === 'run' && position + ticks <= future.at + future.length) {
        position += ticks;
        state = after;
        refusal = undefined;
        return;
      }
      cut();
      add(ticks > 0 ? 'run' : 'action', Math.max(1, ticks), after, ticks > 0 ? undefined : action);
    },
    back() {
      if (position === 0) return;
      const before = state;
      const isReset = entryAfter(position - 1)?.kind === 'reset';
      moveTo(position - 1);
      change = isReset ? NO_CHANGE : { before, by: actionAt(position), backwards: true };
    },
    forward() {
      if (position === end) return;
      const before = state;
      const isReset = entryAfter(position)?.kind === 'reset';
      const by = actionAt(position);
      moveTo(position + 1);
      change = isReset ? NO_CHANGE : { before, by, backwards: false };
    },
    reset() {
      if (position === 0 || entryAfter(position - 1)?.kind === 'reset') return;
      cut();
      add('reset', 1, machine.start(setup));
      change = NO_CHANGE;
    },
  };
}
