// The game: make a number with switches, or read one off them. The clock, where there is one, is ticks of the model.
import { seeded, shuffled } from '../../lib/seeded.ts';
import type { Action, GameSetup, GameState } from './state.ts';
import { flipped, isOn, patterns } from './numbers.ts';
import { count, digits, sumOf } from './words.ts';

/** How many numbers a game without a clock has. */
export const ROUNDS = 10;
/** Ticks that a game against the clock lasts: a minute at the bench's own two a second. */
export const TIME = 120;
export const GAME_BITS = [4, 5, 8] as const;

/** The number of a round: never 0, never the same twice running. */
export function targetOf({ seed, bits }: GameSetup, round: number): number {
  const pick = (at: number): number =>
    1 + Math.floor(seeded(`${seed} ${bits} ${at}`)() * (patterns(bits) - 1));
  let number = 0;
  for (let at = 0; at <= round; at++) {
    const picked = pick(at);
    number = picked === number ? (picked % (patterns(bits) - 1)) + 1 : picked;
  }
  return number;
}
const mirrored = (value: number, bits: number): number =>
  Number.parseInt(Array.from(digits(value, bits)).toReversed().join(''), 2);

/** Four numbers to choose from, one of them right. The others are how people misread a row of switches. */
export function choicesOf(setup: GameSetup, round: number): readonly number[] {
  const { bits, seed } = setup;
  const target = targetOf(setup, round);
  const lowest = Array.from({ length: bits }, (_, place) => place).find((place) => isOn(target, place)) ?? 0;
  const lookalikes = [
    mirrored(target, bits),
    flipped(target, lowest),
    flipped(target, (lowest + 1) % bits),
    (target * 2) % patterns(bits),
    target + 1,
    target - 1,
    target + 2,
  ];
  const others = [...new Set(lookalikes)].filter((one) => one !== target && one > 0 && one < patterns(bits));
  return shuffled([target, ...others.slice(0, 3)], `${seed} ${round}`);
}

export const isOver = ({ timed, left, round }: GameState): boolean => (timed ? left === 0 : round >= ROUNDS);
/** A game against the clock shows nothing before its clock has started. */
export const isWaiting = ({ timed, left }: GameState): boolean => timed && left === TIME;
const WAITING = 'The clock waits. Start it: you have a minute at 2 steps a second.';
const askSays = (state: GameState): string =>
  isWaiting(state)
    ? WAITING
    : state.kind === 'make'
      ? `Make ${targetOf(state, state.round)}.`
      : `What number is this? ${digits(targetOf(state, state.round), state.bits)}`;
const score = ({ made, missed }: GameState): string =>
  `${count(made, 'number')}${missed > 0 ? `, ${count(missed, 'miss', 'misses')}` : ''}`;
const overSays = (state: GameState): string =>
  `${state.timed ? 'Time is up' : 'That is the whole row'}: ${score(state)}.`;

export function startGame(setup: GameSetup): GameState {
  const state: GameState = {
    ...setup,
    lamps: 0,
    round: 0,
    made: 0,
    missed: 0,
    left: setup.timed ? TIME : 0,
    ticks: 0,
    says: '',
  };
  return { ...state, says: askSays(state) };
}
export const canRun = (state: GameState): boolean => state.timed && !isOver(state);
function tick(state: GameState, ticks: number): GameState {
  const passed = canRun(state) ? Math.min(state.left, ticks) : 0;
  if (passed === 0) return state;
  const next = { ...state, left: state.left - passed, ticks: state.ticks + passed };
  return isOver(next) ? { ...next, says: overSays(next) } : { ...next, says: askSays(next) };
}
/** The next number, after one that was right. */
function advanced(state: GameState, first: string): GameState {
  const after = { ...state, round: state.round + 1, made: state.made + 1 };
  return { ...after, says: `${first} ${isOver(after) ? overSays(after) : askSays(after)}` };
}

/** Undefined for what cannot be done here. */
export function stepGame(state: GameState, action: Action): GameState | undefined {
  if (action.kind === 'tick') return tick(state, action.count);
  if (action.kind !== 'flip' && action.kind !== 'choose') return undefined;
  if (isOver(state)) return { ...state, problem: { says: 'This game is over.', hint: 'Begin another one.' } };
  if (isWaiting(state)) return { ...state, problem: { says: WAITING } };
  const target = targetOf(state, state.round);
  if (action.kind === 'flip') {
    const { place } = action;
    const isThere = Number.isInteger(place) && place >= 0 && place < state.bits;
    if (!isThere || state.kind !== 'make') return undefined;
    const lamps = flipped(state.lamps, place);
    const sum = `${sumOf(lamps, state.bits, false)}.`;
    if (lamps !== target) return { ...state, lamps, says: `${sum} ${askSays(state)}` };
    return advanced({ ...state, lamps }, sum);
  }
  if (state.kind !== 'read') return undefined;
  if (action.value === target) return advanced(state, `${sumOf(target, state.bits, false)}.`);
  if (!choicesOf(state, state.round).includes(action.value)) return undefined;
  const looks = digits(action.value, state.bits);
  return {
    ...state,
    missed: state.missed + 1,
    says: `${action.value} looks like this: ${looks}. ${askSays(state)}`,
  };
}

export function gameActions(state: GameState): readonly Action[] {
  if (isOver(state)) return [];
  const tickOne: readonly Action[] = canRun(state) ? [{ kind: 'tick', count: 1 }] : [];
  if (state.kind === 'read')
    return [...tickOne, ...choicesOf(state, state.round).map((value): Action => ({ kind: 'choose', value }))];
  return [...tickOne, ...Array.from({ length: state.bits }, (_, place): Action => ({ kind: 'flip', place }))];
}
