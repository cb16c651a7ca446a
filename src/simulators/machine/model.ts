// The machine that zooms, as a pure model: where one is, in which machine, and how far a press has come.
import type { Clock, SimState } from '../../simulation/contract.ts';
import { type Hop, type Load, PHASES, type Phase } from './hop.ts';
import { journeyOf, letterNumber } from './journeys.ts';
import { type EventId, isEvent, isShell, type Part, type ShellId } from './parts.ts';
import { isPlace, type Place } from './places.ts';
import { partOf, partsAt, shellOf } from './shells.ts';

export interface Setup {
  readonly shell: ShellId;
  readonly event: EventId;
  /** A to Z: what is typed, or was typed before it is saved. */
  readonly letter: string;
}
export interface State extends SimState, Setup {
  readonly at: Place;
  /** How many hops of the journey are done. */
  readonly hop: number;
  /** Ticks since the start, over all journeys. */
  readonly ticks: number;
  /** The part that was asked last, in this place. */
  readonly asked?: string;
  /** Where the pupil thinks the next hop goes. */
  readonly guess?: string;
  /** How many guesses were right without a wrong one between. */
  readonly streak: number;
  /** 'phone storage': what was asked or gone into, in the order of the first time. */
  readonly found: readonly string[];
  /** 'desktop key': journeys that came to their end. */
  readonly done: readonly string[];
  readonly says: string;
}
export type Action =
  | { readonly kind: 'tick'; readonly count: number }
  | { readonly kind: 'go'; readonly at: Place }
  | { readonly kind: 'ask'; readonly part: string }
  | { readonly kind: 'swap'; readonly shell: ShellId; readonly at?: Place }
  /** Begins a journey; `letter` when another key is meant. */
  | { readonly kind: 'press'; readonly event: EventId; readonly letter?: string }
  | { readonly kind: 'guess'; readonly part: string };

export const defaultSetup: Setup = { shell: 'desktop', event: 'key', letter: 'A' };
export const isLetter = (text: unknown): text is string => typeof text === 'string' && /^[A-Z]$/.test(text);

export const hopsOf = ({ shell, event, letter }: Setup): readonly Hop[] => journeyOf(shell, event, letter);

/** The hop that was done last; undefined at the start. */
export const lastHop = (state: State): Hop | undefined => hopsOf(state)[state.hop - 1];
export const nextHop = (state: State): Hop | undefined => hopsOf(state)[state.hop];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const withArticle = (name: string): string =>
  /^(RAM|flash storage|graphics|registers|other)/.test(name) ? name : `the ${name}`;
export const nameOf = (shell: ShellId, at: Place, id: string): string =>
  withArticle(partOf(shell, at, id)?.name ?? id);

const told = ({ name, what }: Part): string => `${capital(name)}: ${what}`;

/** What one sees on arriving in a place. */
function arrival(shell: ShellId, at: Place): string {
  const { name } = shellOf(shell);
  switch (at) {
    case 'room':
      return 'The room. There are six machines with a computer inside. Can you find them all?';
    case 'computer':
      return `The ${name}, cut open. Press a part to ask what it is.`;
    case 'board':
      return `The board of the ${name}. Every black box is a chip.`;
    case 'chip':
      return `Inside the chip of the ${name}. All this is smaller than a stamp.`;
    case 'core':
      return `Inside a core of the ${name}. Here the program is followed, one small order at a time.`;
  }
}

function opening({ shell, event, letter }: Setup): string {
  const { name } = shellOf(shell);
  switch (event) {
    case 'key':
      return `A finger waits above the ${letter} on the ${name}. Press Step and follow it.`;
    case 'click':
      return `A finger waits to click on the ${name}. Press Step and follow the click.`;
    case 'save':
      return `A finger waits to press Save on the ${name}. Press Step and follow it.`;
    case 'jump':
      return 'A thumb waits above the jump button. Press Step and follow it.';
    case 'start':
      return 'The washing is in. A finger waits at the start button. Press Step and follow it.';
    case 'lever':
      return 'The car is about to turn. A hand waits at the lever. Press Step and follow it.';
  }
}
const begins = (setup: Setup): Place => hopsOf(setup)[0]?.at ?? 'computer';

/** A set-up whose event that machine has. */
function fitting(shell: ShellId, event: EventId, letter: string): Setup {
  const { events } = shellOf(shell);
  return { shell, event: events.includes(event) ? event : (events[0] ?? 'key'), letter };
}

export function start({ shell, event, letter }: Setup): State {
  const setup = fitting(shell, event, letter);
  return {
    ...setup,
    at: begins(setup),
    hop: 0,
    ticks: 0,
    streak: 0,
    found: [],
    done: [],
    says: opening(setup),
  };
}

const added = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list : [...list, one];

function refuse(state: State, at: string, says: string): State {
  return { ...state, problem: { at, says } };
}
/** The state without what belongs to the last action only. */
function settled({ problem: _problem, asked: _asked, guess: _guess, ...rest }: State): State {
  return rest;
}

function tickOnce(state: State): State {
  const hop = nextHop(state);
  if (!hop) return state;
  const { guess } = state;
  const { shell, event } = state;
  const to = nameOf(shell, hop.at, hop.to);
  const isRight = guess === hop.to;
  const guessed =
    guess === undefined
      ? ''
      : isRight
        ? `You said ${to}, and so it is. `
        : `You said ${nameOf(shell, hop.at, guess)}. It went to ${to}. `;
  const isLast = state.hop + 1 === hopsOf(state).length;
  return {
    ...settled(state),
    at: hop.at,
    hop: state.hop + 1,
    ticks: state.ticks + 1,
    streak: guess === undefined ? state.streak : isRight ? state.streak + 1 : 0,
    done: isLast ? added(state.done, `${shell} ${event}`) : state.done,
    says: `${guessed}${hop.says}`,
  };
}

function go(state: State, shell: ShellId, at: Place): State {
  const isSame = shell === state.shell;
  const setup = isSame ? state : fitting(shell, state.event, state.letter);
  const { says: _, ...rest } = settled(state);
  const entered = at === 'chip' ? added(state.found, `${shell} cpu`) : state.found;
  return {
    ...rest,
    shell,
    event: setup.event,
    at,
    hop: isSame ? state.hop : 0,
    found: entered,
    says: arrival(shell, at),
  };
}

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step(state: State, action: Action): State {
  switch (action.kind) {
    case 'tick': {
      let after = state;
      for (let i = 0; i < action.count && clock.canTick(after); i++) after = tickOnce(after);
      return after === state
        ? refuse(state, 'step', 'The journey is at its end. Press something again.')
        : after;
    }
    case 'go':
      if (!isPlace(action.at)) return refuse(state, 'at', 'There is no such place.');
      return go(state, state.shell, action.at);
    case 'swap':
      if (!isShell(action.shell)) return refuse(state, 'shell', 'There is no such machine.');
      return go(state, action.shell, action.at ?? (state.at === 'room' ? 'computer' : state.at));
    case 'ask': {
      const part = partOf(state.shell, state.at, action.part);
      if (!part) return refuse(state, action.part, `There is no “${action.part}” here.`);
      const { shell } = state;
      return {
        ...settled(state),
        asked: part.id,
        found: added(state.found, `${part.shell ?? shell} ${part.id}`),
        says: told(part),
      };
    }
    case 'press': {
      const { event, letter = state.letter } = action;
      const { name, events } = shellOf(state.shell);
      if (!isEvent(event) || !events.includes(event))
        return refuse(state, 'press', `The ${name} has nothing like that to press.`);
      if (!isLetter(letter)) return refuse(state, 'press', 'Choose a letter from A to Z.');
      const setup = { shell: state.shell, event, letter };
      return { ...settled(state), ...setup, at: begins(setup), hop: 0, says: opening(setup) };
    }
    case 'guess': {
      const next = nextHop(state);
      if (!next) return refuse(state, 'guess', 'The journey is at its end. There is nothing to guess.');
      if (!partOf(state.shell, next.at, action.part))
        return refuse(state, 'guess', `There is no “${action.part}” to go to.`);
      const { asked: _asked, problem: _, ...rest } = state;
      return {
        ...rest,
        guess: action.part,
        says: `You think it goes to ${nameOf(state.shell, next.at, action.part)}. Press Step and see.`,
      };
    }
  }
}

const isLikely = ({ id, kind }: Part): boolean => kind !== 'thing' && id !== 'cores';

/** Three parts to choose from before the next hop, one of them right; none at the end. */
export function choices(state: State): readonly { readonly part: string; readonly name: string }[] {
  const next = nextHop(state);
  if (!next) return [];
  const here = partsAt(state.shell, next.at).filter(({ id }) => id !== next.from && id !== next.to);
  const likely = here.filter(isLikely);
  const first = (state.hop * 2) % Math.max(1, likely.length);
  const others = [...likely.slice(first), ...likely.slice(0, first), ...here.filter((one) => !isLikely(one))]
    .slice(0, 2)
    .map(({ id }) => id);
  return [...others, next.to]
    .map((part) => ({ part, name: nameOf(state.shell, next.at, part) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What each part of a place holds now: what came to it last and has not gone on. 'ram/kept' is what has been in RAM
 * since before the journey.
 */
export function heldAt(state: State, at: Place): ReadonlyMap<string, Load> {
  const held = new Map<string, Load>();
  if (state.event === 'save' && at === 'board')
    held.set('ram/kept', { kind: 'data', value: state.shell === 'console' ? 5 : letterNumber(state.letter) });
  for (const { at: where, from, to, load, leaves } of hopsOf(state).slice(0, state.hop)) {
    // What came into a core lies in its registers.
    if (at === 'core' && where === 'chip' && to === 'core' && from !== 'ram' && load)
      held.set('registers', load);
    // What moves on leaves where it was, unless a copy is kept there.
    if (where !== at) continue;
    if (from !== 'ram' && from !== 'storage' && from !== 'finger') held.delete(from);
    const left = leaves ?? load;
    if (left) held.set(to, left);
  }
  return held;
}

/** How far the journey is: the station of the last hop; undefined at the start. */
export const phaseOf = (state: State): Phase | undefined => lastHop(state)?.phase;
/** The stations that this journey passes. */
export const stationsOf = (setup: Setup): readonly Phase[] =>
  PHASES.filter((phase) => hopsOf(setup).some((hop) => hop.phase === phase));

export function actions(state: State): readonly Action[] {
  const { shell, at } = state;
  const next = nextHop(state);
  return [
    ...(next ? ([{ kind: 'tick', count: 1 }] as const) : []),
    ...(['room', 'computer', 'board', 'chip', 'core'] as const).map((to): Action => ({ kind: 'go', at: to })),
    ...partsAt(shell, at).map(({ id }): Action => ({ kind: 'ask', part: id })),
    ...(['desktop', 'phone', 'console', 'washer', 'car'] as const).map(
      (id): Action => ({ kind: 'swap', shell: id }),
    ),
    ...shellOf(shell).events.map((event): Action => ({ kind: 'press', event })),
    { kind: 'press', event: shellOf(shell).events[0] ?? 'key', letter: 'Q' },
    ...choices(state).map(({ part }): Action => ({ kind: 'guess', part })),
  ];
}

export const describe = ({ problem, says }: State): string => problem?.says ?? says;

export const clock: Clock<State, Action> = {
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick: (state) => nextHop(state) !== undefined,
};
