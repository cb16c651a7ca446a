// Counting: a row of switches is a number. A tick is one more.
import type { Action, CountSetup, CountState } from './state.ts';
import { asRead, flipped, isBits, isOn, MOST_BITS, patterns, placeValue, wrapped } from './numbers.ts';
import { count, listed, shown, sumOf, worth } from './words.ts';

const canShow = ({ bits }: CountSetup): string =>
  `${count(bits, 'switch', 'switches')} can make ${count(patterns(bits), 'pattern')}.`;
const readySays = (state: CountSetup): string =>
  `${sumOf(state.value, state.bits, state.signed)}. ${canShow(state)}`;

export function startCount(setup: CountSetup): CountState {
  return { ...setup, from: setup.value, since: 0, flips: 0, ticks: 0, says: readySays(setup) };
}

/** What one more did to the switches: all lit ones from the right go off, and the next comes on. */
function rippleSays(before: number, { bits, signed }: CountSetup): string {
  const after = wrapped(before + 1, bits);
  const read = (value: number) => shown(asRead(value, bits, signed));
  let off = 0;
  while (off < bits && isOn(before, off)) off += 1;
  if (off === bits && bits > 1)
    return `${read(before)}, and one more: all ${bits} go off. It begins again at ${read(after)}.`;
  const names = Array.from({ length: off }, (_, place) => `the ${shown(placeValue(place))}`);
  const out = off > 4 ? `${off} lamps go off` : `${listed(names)} ${off === 1 ? 'goes' : 'go'} off`;
  const on = off < bits ? `the ${shown(worth(off, bits, signed))} comes on` : '';
  return `${read(before)}, then ${read(after)}: ${[off > 0 ? out : '', on].filter(Boolean).join(', and ')}.`;
}

function tick(state: CountState, ticks: number): CountState {
  const value = wrapped(state.value + ticks, state.bits);
  return {
    ...state,
    value,
    since: state.since + ticks,
    ticks: state.ticks + ticks,
    says: rippleSays(wrapped(value - 1, state.bits), state),
  };
}
/** The machine as the pupil set it by hand. */
function set(state: CountState, by: Partial<CountState>, first = ''): CountState {
  const next = { ...state, ...by };
  return { ...next, from: next.value, since: 0, says: `${first} ${readySays(next)}`.trim() };
}
function widen(state: CountState, bits: number): CountState {
  if (!isBits(bits))
    return { ...state, problem: { says: `There can be 1 to ${MOST_BITS} switches.`, at: 'bits' } };
  const value = state.value % patterns(bits);
  const lost = state.value - value;
  const first =
    lost > 0
      ? `The lamps for ${shown(lost)} are gone.`
      : bits === state.bits + 1
        ? 'One more switch: twice as many patterns.'
        : '';
  return set(state, { bits, value }, first);
}

/** Undefined for what cannot be done here. */
export function stepCount(state: CountState, action: Action): CountState | undefined {
  switch (action.kind) {
    case 'tick':
      return action.count > 0 ? tick(state, action.count) : state;
    case 'flip': {
      const { place } = action;
      if (!Number.isInteger(place) || place < 0 || place >= state.bits) return undefined;
      const value = flipped(state.value, place);
      const name = shown(worth(place, state.bits, state.signed));
      return set(
        state,
        { value, flips: state.flips + 1 },
        `The ${name} ${isOn(value, place) ? 'comes on' : 'goes off'}.`,
      );
    }
    case 'nudge':
      return set(state, { value: wrapped(state.value + action.by, state.bits) });
    case 'all':
      return set(state, { value: action.on ? patterns(state.bits) - 1 : 0 });
    case 'bits':
      return widen(state, action.bits);
    case 'signed': {
      const top = shown(placeValue(state.bits - 1));
      const first = action.on ? `The leftmost now counts −${top}.` : `The leftmost counts ${top} again.`;
      return set(state, { signed: action.on }, first);
    }
    default:
      return undefined;
  }
}

export function countActions({ bits, signed }: CountState): readonly Action[] {
  const flips = Array.from({ length: bits }, (_, place): Action => ({ kind: 'flip', place }));
  const wider: readonly Action[] = bits < MOST_BITS ? [{ kind: 'bits', bits: bits + 1 }] : [];
  const fewer: readonly Action[] = bits > 1 ? [{ kind: 'bits', bits: bits - 1 }] : [];
  return [
    { kind: 'tick', count: 1 },
    { kind: 'tick', count: 5 },
    { kind: 'nudge', by: 1 },
    { kind: 'nudge', by: -1 },
    { kind: 'all', on: true },
    { kind: 'signed', on: !signed },
    ...flips,
    ...wider,
    ...fewer,
  ];
}
