// What stands above the bytes: the same tray through other spectacles. One card for each group of bytes.
import { instructionOf } from './instruction.ts';
import { valueOf } from './number.ts';
import { runsOf } from './pack.ts';
import { dotsOf } from './picture.ts';
import { samplesOf } from './sound.ts';
import type { Colour, State } from './state.ts';
import { cardOf, charactersOf } from './utf8.ts';

export interface Card {
  readonly at: number;
  readonly length: number;
  /** What is drawn on it. `left` is what is over at the end: too few bytes for one more. */
  readonly look: 'letter' | 'word' | 'lost' | 'number' | 'dots' | 'levels' | 'instruction' | 'run' | 'left';
  readonly text: string;
  readonly colours?: readonly Colour[];
  /** 0–255, of each sample. */
  readonly levels?: readonly number[];
}
type Reader = (state: Pick<State, 'bytes' | 'group' | 'ink' | 'depth'>) => readonly Card[];

const grouped = (bytes: readonly number[], size: number): readonly Card[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => {
    const at = index * size;
    const own = bytes.slice(at, at + size);
    if (own.length < size) return { at, length: own.length, look: 'left', text: 'too few' };
    return { at, length: size, look: 'number', text: `${valueOf(own)}` };
  });
const letters: Reader = ({ bytes }) =>
  charactersOf(bytes).map(({ at, length, point }) => {
    if (point === undefined) return { at, length, look: 'lost', text: '?' };
    const { text, isWord } = cardOf(point);
    return { at, length, look: isWord ? 'word' : 'letter', text };
  });
const picture: Reader = ({ bytes, ink }) => {
  const cards = new Map<number, { at: number; length: number; look: 'dots'; text: ''; colours: Colour[] }>();
  for (const { at, length, colour } of dotsOf(bytes, ink)) {
    const card = cards.get(at);
    if (card) card.colours.push(colour);
    else cards.set(at, { at, length, look: 'dots', text: '', colours: [colour] });
  }
  const used = ink === 24 ? bytes.length - (bytes.length % 3) : bytes.length;
  const over = bytes.length - used;
  return [
    ...cards.values(),
    ...(over > 0 ? [{ at: used, length: over, look: 'left' as const, text: 'too few' }] : []),
  ];
};
const sound: Reader = ({ bytes, depth }) => {
  const each = 8 / depth;
  const samples = samplesOf(bytes, depth);
  return bytes.map((_, at) => ({
    at,
    length: 1,
    look: 'levels',
    text: '',
    levels: samples.slice(at * each, (at + 1) * each),
  }));
};

const readers: Readonly<Record<State['lens'], Reader>> = {
  text: letters,
  numbers: ({ bytes, group }) => grouped(bytes, group),
  picture,
  sound,
  program: ({ bytes }) =>
    bytes.map((byte, at) => ({ at, length: 1, look: 'instruction', text: instructionOf(byte).code })),
  pack: ({ bytes }) =>
    runsOf(bytes).map(({ at, length }) => ({ at, length, look: 'run', text: `${length} ×` })),
  files: () => [],
};
/** The cards of all bytes, in order and without a gap. */
export const cardsOf = (state: Parameters<Reader>[0] & Pick<State, 'lens'>): readonly Card[] =>
  readers[state.lens](state);
