// Messages: five lamps have 32 patterns, enough for the alphabet. A tick flashes the next letter of the tape.
import type { Action, MessageSetup, MessageState } from './state.ts';
import { flipped, isPattern } from './numbers.ts';
import { count } from './words.ts';

/** 0 is a space, 1 to 26 are the letters in order, the rest are marks. */
const LETTERS = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ.,?!’';
export const MESSAGE_BITS = 5;
export const MOST_LETTERS = 24;

export const letterOf = (code: number): string => LETTERS[code] ?? ' ';
/** How a letter is said: a space has no sound. */
export const letterName = (code: number): string => (code === 0 ? 'a space' : letterOf(code));
export const textOf = (codes: readonly number[]): string => codes.map(letterOf).join('');
export const isCode = (value: unknown): value is number => isPattern(value, MESSAGE_BITS);

/** The codes of a text, or the first letter that has no pattern. */
export function codesOf(text: string): readonly number[] | { readonly missing: string } {
  const codes: number[] = [];
  for (const letter of text.toUpperCase().replaceAll("'", '’')) {
    const code = LETTERS.indexOf(letter);
    if (code < 0) return { missing: letter };
    codes.push(code);
  }
  return codes;
}
const lettersOnly = (text: string): string => text.toUpperCase().replaceAll("'", '’').trim();
/** Whether the pupil has read a covered tape. */
export const isRead = ({ codes, guess }: MessageState): boolean =>
  codes.length > 0 && lettersOnly(guess) === textOf(codes).trim();

const lampsSay = (lamps: number, covered: boolean): string =>
  covered ? `The lamps show ${lamps}.` : `The lamps show ${lamps}: ${letterName(lamps)}.`;
function tapeSays({ codes, covered }: MessageSetup): string {
  if (codes.length === 0) return 'The tape is empty.';
  const letters = count(codes.length, 'letter');
  return covered ? `The tape has ${letters}, and they are covered.` : `The tape says ${textOf(codes)}.`;
}

export function startMessage(setup: MessageSetup): MessageState {
  return { ...setup, lamps: 0, at: 0, guess: '', peeked: false, ticks: 0, says: tapeSays(setup) };
}
export const canFlash = ({ at, codes }: MessageState): boolean => at < codes.length;
function tick(state: MessageState, ticks: number): MessageState {
  const at = Math.min(state.codes.length, state.at + ticks);
  const passed = at - state.at;
  if (passed === 0) return state;
  const lamps = state.codes[at - 1] ?? 0;
  const says = `Letter ${at} of ${state.codes.length}. ${lampsSay(lamps, state.covered)}`;
  return { ...state, at, lamps, ticks: state.ticks + passed, says };
}
function retold(state: MessageState, by: Partial<MessageState>, first = ''): MessageState {
  const next = { ...state, ...by };
  return { ...next, says: `${first} ${tapeSays(next)}`.trim() };
}
const FULL = `The tape has room for ${MOST_LETTERS} letters.`;

function guessed(state: MessageState, text: string): MessageState {
  const next = { ...state, guess: text.slice(0, 2 * MOST_LETTERS) };
  const wanted = textOf(state.codes).trim();
  if (isRead(next)) return { ...next, covered: false, says: `You read it: ${wanted}.` };
  const said = lettersOnly(text);
  const right = Array.from(said).filter((letter, at) => letter === wanted[at]).length;
  return {
    ...next,
    says: `${right} of ${count(wanted.length, 'letter')} ${right === 1 ? 'is' : 'are'} right.`,
  };
}
function write(state: MessageState, text: string): MessageState {
  const codes = codesOf(text);
  if ('missing' in codes)
    return {
      ...state,
      problem: {
        at: 'text',
        says: `“${codes.missing}” has no pattern here.`,
        hint: 'Five lamps have 32 patterns: a space, 26 letters and . , ? ! ’',
      },
    };
  if (codes.length > MOST_LETTERS) return { ...state, problem: { at: 'text', says: FULL } };
  return retold(state, { codes, at: 0, guess: '' });
}

/** Undefined for what cannot be done here. */
export function stepMessage(state: MessageState, action: Action): MessageState | undefined {
  switch (action.kind) {
    case 'tick':
      return tick(state, action.count);
    case 'flip': {
      const { place } = action;
      if (!Number.isInteger(place) || place < 0 || place >= MESSAGE_BITS) return undefined;
      const lamps = flipped(state.lamps, place);
      return { ...state, lamps, says: lampsSay(lamps, state.covered) };
    }
    case 'put': {
      if (state.codes.length >= MOST_LETTERS) return { ...state, problem: { at: 'tape', says: FULL } };
      const codes = [...state.codes, state.lamps];
      return retold(state, { codes, at: codes.length, lamps: 0, guess: '' });
    }
    case 'unput':
      if (state.codes.length === 0)
        return { ...state, problem: { at: 'tape', says: 'There is no letter to take off.' } };
      return retold(state, { codes: state.codes.slice(0, -1), at: 0, guess: '' });
    case 'write':
      return write(state, action.text);
    case 'cover':
      return retold(state, { covered: action.on, peeked: state.peeked || (state.covered && !action.on) });
    case 'guess':
      return guessed(state, action.text);
    case 'rewind':
      return retold(state, { at: 0, lamps: 0 }, 'Back to the beginning.');
    default:
      return undefined;
  }
}

export function messageActions(state: MessageState): readonly Action[] {
  const { codes, covered } = state;
  const flips = Array.from({ length: MESSAGE_BITS }, (_, place): Action => ({ kind: 'flip', place }));
  return [
    ...flips,
    ...(canFlash(state) ? [{ kind: 'tick', count: 1 } as const] : []),
    ...(codes.length < MOST_LETTERS ? [{ kind: 'put' } as const] : []),
    ...(codes.length > 0 ? [{ kind: 'unput' } as const] : []),
    { kind: 'write', text: 'HELLO' },
    { kind: 'cover', on: !covered },
    { kind: 'guess', text: 'HALLO' },
    { kind: 'rewind' },
  ];
}
