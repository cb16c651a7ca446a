// The byte lab as a pure model: one tray of bytes that every way of reading changes or leaves alone. Files are looked at
// by the view; the state only knows which one is open.
import { isByte, readNumbers } from './number.ts';
import { packed, unpacked } from './pack.ts';
import { bytesFor, colourName, dotsOf, painted } from './picture.ts';
import { resampled, samplesOf, stored, wave } from './sound.ts';
import {
  type Action,
  type Colour,
  inks,
  kinds,
  type Kind,
  type LostFile,
  lenses,
  lostFiles,
  MOST_BYTES,
  MOST_WIDE,
  type Setup,
  shapes,
  type State,
} from './state.ts';
import { bytesOf, textOf } from './utf8.ts';
import { byteSays, count, kindWords, readSays } from './words.ts';

/** “Hi Zoë” and an octopus: characters of one, two and four bytes. */
export const defaultSetup: Setup = {
  lens: 'text',
  bytes: '4869205a6fc3ab20f09f9099',
  group: 1,
  ink: 24,
  width: 8,
  rate: 8000,
  depth: 8,
  file: '',
  ending: '',
  guesses: '',
};

/** Two hex digits a byte; undefined when it is anything else, or too long. */
export function readHex(hex: string): readonly number[] | undefined {
  if (hex.length > MOST_BYTES * 2 || !/^(?:[\da-f]{2})*$/iu.test(hex)) return undefined;
  return Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}
export const writeHex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** `lost-1:png,lost-2:wav`; what is not of that kind is left out. */
export function readGuesses(text: string): State['guesses'] {
  const guesses: { [file in LostFile]?: Kind } = {};
  for (const one of text.split(',')) {
    const [name, is] = one.split(':');
    const file = lostFiles.find((known) => known === name);
    const kind = kinds.find((known) => known === is);
    if (file && kind) guesses[file] = kind;
  }
  return guesses;
}

export function start({ bytes, guesses, ...rest }: Setup): State {
  const state = { ...rest, bytes: readHex(bytes) ?? [], guesses: readGuesses(guesses), at: 0, says: '' };
  return { ...state, says: readSays(state) };
}

const told = (state: State, says?: string): State => ({ ...state, says: says ?? readSays(state) });
const refuse = (state: State, says: string, hint?: string): State => ({
  ...state,
  problem: { says, ...(hint ? { hint } : {}) },
});

const RULE = 'A byte is a whole number from 0 to 255.';
/** Other bytes in the tray; the place that is looked at stays inside. */
function fill(state: State, bytes: readonly number[], says?: string, by: Partial<State> = {}): State {
  if (bytes.length > MOST_BYTES)
    return refuse(
      state,
      `That would be ${bytes.length} bytes. The tray holds ${MOST_BYTES}.`,
      'Make it shorter.',
    );
  const at = Math.max(0, Math.min(by.at ?? state.at, bytes.length - 1));
  return told({ ...state, ...by, bytes, at }, says);
}
function set(state: State, at: number, value: number): State {
  if (state.bytes[at] === undefined) return refuse(state, `There is no byte ${at}.`);
  if (!isByte(value))
    return refuse(state, `${Number.isNaN(value) ? 'That' : value} does not fit in a byte.`, RULE);
  const after = { ...state, at, bytes: state.bytes.with(at, value) };
  return told(after, byteSays(after, at));
}
function insert(state: State, at: number): State {
  const place = Math.max(0, Math.min(at, state.bytes.length));
  return fill(state, state.bytes.toSpliced(place, 0, 0), `A new byte, 0, is at place ${place}.`, {
    at: place,
  });
}
function remove(state: State, at: number): State {
  const byte = state.bytes[at];
  if (byte === undefined) return refuse(state, `There is no byte ${at}.`);
  return fill(
    state,
    state.bytes.toSpliced(at, 1),
    `Byte ${at}, which was ${byte}, is gone. The rest moved up.`,
  );
}
function paint(state: State, dot: number, colour: Colour): State {
  const { bytes, ink } = state;
  const first = dotsOf(bytes, ink)[dot];
  if (!first || !colour.every(isByte)) return refuse(state, `There is no dot ${dot}.`);
  const after = painted(bytes, ink, dot, colour);
  const changed = after.flatMap((byte, at) => (byte === bytes[at] ? [] : [`byte ${at} is now ${byte}`]));
  const says = changed.length === 0 ? 'No byte changed.' : `${changed.join(', ')}.`;
  const now = dotsOf(after, ink)[dot]?.colour ?? colour;
  return {
    ...state,
    bytes: after,
    at: first.at,
    says: `Dot ${dot} is ${colourName(now)}: ${says}`,
  };
}
function draw(state: State, from: number, values: readonly number[]): State {
  const { bytes, depth } = state;
  const samples = [...samplesOf(bytes, depth)];
  if (!values.every(isByte) || from < 0 || from + values.length > samples.length || values.length === 0)
    return refuse(state, 'There is no such place in the wave.');
  samples.splice(from, values.length, ...values);
  const after = { ...state, bytes: stored(samples, depth), at: Math.trunc((from * depth) / 8) };
  return told(after, byteSays(after, after.at));
}
/** How many samples a ready-made wave has: 8 thousandths of a second. */
const WAVE_SECONDS = 0.008;
const WAVE_CYCLES = 4;

function store(state: State, rate: State['rate'], depth: State['depth']): State {
  const samples = resampled(samplesOf(state.bytes, state.depth), state.rate, rate);
  const bytes = stored(samples, depth);
  const size = `${count(state.bytes.length, 'byte')} before, ${bytes.length} now.`;
  const isLess = rate < state.rate || depth < state.depth;
  return fill(
    state,
    bytes,
    `The sound is stored with ${rate} samples a second of ${count(depth, 'bit')}: ${size} ${isLess ? 'What was thrown away does not come back.' : ''}`.trim(),
    { rate, depth },
  );
}
function unpack(state: State): State {
  const bytes = unpacked(state.bytes);
  if (typeof bytes === 'string') return refuse(state, bytes);
  return fill(state, bytes, `Unpacked: ${count(state.bytes.length, 'byte')} before, ${bytes.length} now.`);
}
function guess(state: State, file: LostFile, is: Kind): State {
  return told(
    { ...state, guesses: { ...state.guesses, [file]: is } },
    `You say that ${file} is: ${kindWords[is]}.`,
  );
}
function type(state: State, text: string): State {
  const bytes = bytesOf(text);
  return fill(state, bytes, undefined, { at: bytes.length - 1 });
}
function numbers(state: State, text: string): State {
  const found = readNumbers(text);
  return typeof found === 'string'
    ? refuse(state, `“${found.slice(0, 12)}” does not fit in a byte.`, RULE)
    : fill(state, found);
}
const sameGroup = (state: State, by: Partial<State>): State => told({ ...state, ...by });

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step({ problem: _said, ...state }: State, action: Action): State {
  switch (action.kind) {
    case 'lens':
      return told({ ...state, lens: action.lens });
    case 'look':
      return state.bytes[action.at] === undefined
        ? refuse(state, `There is no byte ${action.at}.`)
        : told({ ...state, at: action.at }, byteSays(state, action.at));
    case 'type':
      return type(state, action.text);
    case 'numbers':
      return numbers(state, action.text);
    case 'set':
      return set(state, action.at, action.value);
    case 'flip':
      return set(state, action.at, (state.bytes[action.at] ?? 0) ^ (1 << action.bit));
    case 'insert':
      return insert(state, action.at);
    case 'remove':
      return remove(state, action.at);
    case 'group':
      return sameGroup(state, { group: action.group });
    case 'ink':
      return sameGroup(state, { ink: action.ink });
    case 'width':
      return action.width < 1 || action.width > MOST_WIDE || !Number.isInteger(action.width)
        ? refuse(state, `A row has from 1 to ${MOST_WIDE} dots here.`)
        : sameGroup(state, { width: action.width });
    case 'paint':
      return paint(state, action.dot, action.colour);
    case 'blank':
      return fill(
        state,
        Array.from({ length: bytesFor(state.width * action.rows, state.ink) }, () => 255),
      );
    case 'draw':
      return draw(state, action.from, action.values);
    case 'shape': {
      const samples = wave(action.shape, Math.round(state.rate * WAVE_SECONDS), WAVE_CYCLES);
      return fill(state, stored(samples, state.depth));
    }
    case 'store':
      return store(state, action.rate, action.depth);
    case 'pack':
      return state.bytes.length === 0
        ? refuse(state, 'The tray is empty: there is nothing to pack.')
        : fill(
            state,
            packed(state.bytes),
            `Packed: ${count(state.bytes.length, 'byte')} before, ${packed(state.bytes).length} now.`,
          );
    case 'unpack':
      return unpack(state);
    case 'open':
      return told({ ...state, lens: 'files', file: action.file, ending: '' });
    case 'found':
      return { ...state, lens: 'files', file: 'own', ending: '', says: action.says };
    case 'rename':
      return state.file === ''
        ? refuse(state, 'No file is open.')
        : told(
            { ...state, ending: action.ending },
            action.ending === ''
              ? 'The file has its first name again. Not one byte has changed.'
              : `Its name ends in .${action.ending} now. Not one byte has changed.`,
          );
    case 'guess':
      return guess(state, action.file, action.is);
  }
}
export function actions(state: State): readonly Action[] {
  const { at, bytes, ink } = state;
  const all: Action[] = [
    ...lenses.map((lens): Action => ({ kind: 'lens', lens })),
    ...inks.map((one): Action => ({ kind: 'ink', ink: one })),
    ...shapes.map((shape): Action => ({ kind: 'shape', shape })),
    { kind: 'type', text: 'Dydd da, Siân! Ŵyl €5 🐙' },
    { kind: 'type', text: textOf(bytes) === undefined ? 'hit!' : '' },
    { kind: 'numbers', text: '72 105, 195' },
    { kind: 'blank', rows: 4 },
    { kind: 'width', width: 5 },
    { kind: 'group', group: 2 },
    { kind: 'store', rate: 4000, depth: 4 },
    { kind: 'store', rate: 1000, depth: 8 },
    { kind: 'open', file: 'cat' },
    { kind: 'open', file: 'lost-2' },
    { kind: 'guess', file: 'lost-2', is: 'wav' },
  ];
  if (bytes.length > 0)
    all.push(
      { kind: 'look', at: bytes.length - 1 },
      { kind: 'flip', at, bit: 5 },
      { kind: 'set', at, value: 200 },
      { kind: 'remove', at },
      { kind: 'draw', from: 0, values: [0] },
    );
  if (bytes.length > 0 && packed(bytes).length <= MOST_BYTES) all.push({ kind: 'pack' });
  if (bytes.length < MOST_BYTES) all.push({ kind: 'insert', at });
  if (typeof unpacked(bytes) !== 'string') all.push({ kind: 'unpack' });
  if (dotsOf(bytes, ink).length > 0) all.push({ kind: 'paint', dot: 0, colour: [255, 0, 0] });
  if (state.file !== '') all.push({ kind: 'rename', ending: 'txt' });
  return all;
}

export function describe({ says, problem }: State): string {
  return problem ? `${problem.says} ${problem.hint ?? ''}`.trim() : says;
}
