// The part of a link after `#`. All parts are optional; without a mode it is a row of switches.
//   bits=8&n=77            a row of switches, and the number they show (a pattern from 0 up)
//   minus                  the leftmost counts below zero (also with add)
//   steps=3                so many ticks are done: one more, a column, a letter
//   add=27,15&bits=8       a sum of two patterns
//   wire=half              a circuit: and, or, not, stairs, xor, half, full
//   parts=xor,and          what stands in its sockets; `-` is empty
//   in=2&tried=0,1         its input switches as a pattern, and the rows of the table that were tried
//   tape=00011,00001       a message in lamps; `cover` hides its letters
//   game=make&bits=4&seed=7   a game: make or read; `clock` against the clock. It always begins at its beginning.
//   run                    goes on by itself when it is open
import type { Json, Opening } from '../../simulation/contract.ts';
import { defaultSetup, start } from './model.ts';
import type { Action, Setup, State } from './state.ts';
import { setupFrom } from './setup-from.ts';
import { digits } from './words.ts';
import { MESSAGE_BITS } from './message.ts';

const minus = (signed: boolean): readonly string[] => (signed ? ['minus'] : []);
const steps = (ticks: number): readonly string[] => (ticks > 0 ? [`steps=${ticks}`] : []);

/** The set-up that opens what the pupil made; a moment in time is not in it. */
export function setupOf(state: State): Setup {
  switch (state.mode) {
    case 'count': {
      const { mode, bits, value, signed } = state;
      return { mode, bits, value, signed };
    }
    case 'add': {
      const { mode, bits, a, b, signed } = state;
      return { mode, bits, a, b, signed };
    }
    case 'wire': {
      const { mode, board, inputs, parts, tried } = state;
      return { mode, board, inputs, parts, tried };
    }
    case 'message': {
      const { mode, codes, covered } = state;
      return { mode, codes, covered };
    }
    case 'game': {
      const { mode, kind, bits, seed, timed } = state;
      return { mode, kind, bits, seed, timed };
    }
  }
}

export function write(_setup: Setup, state: State): string {
  return partsOf(state).join('&');
}
function partsOf(state: State): readonly string[] {
  switch (state.mode) {
    case 'count':
      return [`bits=${state.bits}`, `n=${state.from}`, ...minus(state.signed), ...steps(state.since)];
    case 'add':
      return [
        `add=${state.a},${state.b}`,
        `bits=${state.bits}`,
        ...minus(state.signed),
        ...steps(state.column),
      ];
    case 'wire': {
      const parts = state.parts.map((part) => (part === '' ? '-' : part)).join(',');
      return [
        `wire=${state.board}`,
        ...(parts === '' ? [] : [`parts=${parts}`]),
        `in=${state.inputs}`,
        `tried=${state.tried.join(',')}`,
      ];
    }
    case 'message': {
      const tape = state.codes.map((code) => digits(code, MESSAGE_BITS)).join(',');
      return [`tape=${tape}`, ...(state.covered ? ['cover'] : []), ...steps(state.at)];
    }
    case 'game':
      return [
        `game=${state.kind}`,
        `bits=${state.bits}`,
        `seed=${state.seed}`,
        ...(state.timed ? ['clock'] : []),
      ];
  }
}

const MOST_TICKS = 1_000_000;
/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const words = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  const wrong: string[] = [];
  const setup = setupFrom(words, wrong) ?? defaultSetup;
  const text = words.get('steps') ?? '0';
  const ticks = /^\d{1,7}$/u.test(text) && Number(text) <= MOST_TICKS ? Number(text) : undefined;
  if (ticks === undefined) wrong.push('The steps must be a whole number up to a million.');
  return {
    setup,
    actions: ticks !== undefined && ticks > 0 ? [{ kind: 'tick', count: ticks }] : [],
    ...(words.has('run') ? { run: true } : {}),
    ...(wrong.length > 0
      ? {
          problem: {
            at: 'link',
            says: `Part of the link could not be understood. ${wrong.join(' ')}`,
            hint: 'The rest of it was opened.',
          },
        }
      : {}),
  };
}

/** Kept as the link that opens it again. */
export const keep = (setup: Setup): Json => partsOf(start(setup)).join('&');
/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  if (typeof data !== 'string') return undefined;
  const wrong: string[] = [];
  const setup = setupFrom(new URLSearchParams(data), wrong);
  return wrong.length > 0 ? undefined : setup;
}
