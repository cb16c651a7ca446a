// A set-up out of the words of a link. What is wrong is said and left out.
import { SUM_BITS } from './add.ts';
import { boards, fitting, rowCount } from './boards.ts';
import { GAME_BITS } from './game.ts';
import { isCode, MOST_LETTERS } from './message.ts';
import { isBits, isPattern } from './numbers.ts';
import { boardIds, type Part, type Setup } from './state.ts';
import { freshBoard } from './wire.ts';

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);
const whole = (text: string): number => (/^\d{1,10}$/u.test(text.trim()) ? Number(text) : Number.NaN);
const isSet = (value: string | null): boolean => value !== null && !/^(?:0|false|no)$/iu.test(value);

type Words = URLSearchParams;
/** A width that is among those there are; the usual one when nothing is said. */
function widthIn(words: Words, usual: number, fits: (bits: number) => boolean, wrong: string[]): number {
  const text = words.get('bits');
  if (text === null) return usual;
  const bits = whole(text);
  if (fits(bits)) return bits;
  wrong.push(`There cannot be “${short(text)}” switches here.`);
  return usual;
}
function patternIn(text: string, bits: number, wrong: string[]): number {
  const value = whole(text);
  if (isPattern(value, bits)) return value;
  wrong.push(`“${short(text)}” is not a number that ${bits} switches can show.`);
  return 0;
}

function countFrom(words: Words, wrong: string[]): Setup {
  const bits = widthIn(words, 8, isBits, wrong);
  const value = patternIn(words.get('n') ?? '0', bits, wrong);
  return { mode: 'count', bits, value, signed: isSet(words.get('minus')) };
}
function addFrom(words: Words, text: string, wrong: string[]): Setup {
  const bits = widthIn(words, 8, (one) => SUM_BITS.some((width) => width === one), wrong);
  const [first = '', second = '', ...rest] = text.split(',');
  if (rest.length > 0) wrong.push('A sum has two numbers.');
  return {
    mode: 'add',
    bits,
    a: patternIn(first, bits, wrong),
    b: patternIn(second, bits, wrong),
    signed: isSet(words.get('minus')),
  };
}
function wireFrom(words: Words, text: string, wrong: string[]): Setup | undefined {
  const id = boardIds.find((one) => one === text);
  if (!id) {
    wrong.push(`There is no circuit “${short(text)}”. There are ${boardIds.join(', ')}.`);
    return undefined;
  }
  const board = boards[id];
  const named = (words.get('parts') ?? '').split(',').map((part) => (part === '-' ? '' : part));
  const parts = board.sockets.map((_, socket): Part => {
    const name = named[socket] ?? '';
    const part = fitting(board, socket).find((one) => one === name);
    if (part === undefined) wrong.push(`“${short(name)}” does not fit into socket ${socket + 1}.`);
    return part ?? '';
  });
  const row = (word: string): number | undefined => {
    const value = whole(word);
    if (isPattern(value, board.inputs.length)) return value;
    wrong.push(`“${short(word)}” is not one of its ${rowCount(board)} rows.`);
    return undefined;
  };
  const tried = (words.get('tried') ?? '').split(',').filter((word) => word !== '');
  const rows = new Set(tried.slice(0, 8).map(row));
  return {
    ...freshBoard(id),
    mode: 'wire',
    parts,
    inputs: row(words.get('in') ?? '0') ?? 0,
    tried: [...rows].filter((one) => one !== undefined),
  };
}
function messageFrom(words: Words, text: string, wrong: string[]): Setup {
  const codes = text
    .split(',')
    .filter((word) => word !== '')
    .map((word) => (/^[01]{5}$/u.test(word) ? Number.parseInt(word, 2) : -1));
  const isRight = codes.every(isCode) && codes.length <= MOST_LETTERS;
  if (!isRight) wrong.push(`A tape is up to ${MOST_LETTERS} letters, each five digits of 0 and 1.`);
  return { mode: 'message', codes: isRight ? codes : [], covered: isSet(words.get('cover')) };
}
function gameFrom(words: Words, text: string, wrong: string[]): Setup {
  const kind = text === 'read' ? 'read' : 'make';
  if (text !== kind) wrong.push(`There is no game “${short(text)}”: there are make and read.`);
  const bits = widthIn(words, 4, (one) => GAME_BITS.some((width) => width === one), wrong);
  const seedText = words.get('seed') ?? '1';
  const seed = whole(seedText);
  if (Number.isNaN(seed)) wrong.push(`“${short(seedText)}” is not a seed.`);
  return {
    mode: 'game',
    kind,
    bits,
    seed: Number.isNaN(seed) ? 1 : seed,
    timed: isSet(words.get('clock')),
  };
}

/** The set-up that the words ask for; undefined when its kind is not known. */
export function setupFrom(words: Words, wrong: string[]): Setup | undefined {
  const [add, wire, tape, game] = ['add', 'wire', 'tape', 'game'].map((name) => words.get(name));
  if (typeof add === 'string') return addFrom(words, add, wrong);
  if (typeof wire === 'string') return wireFrom(words, wire, wrong);
  if (typeof tape === 'string') return messageFrom(words, tape, wrong);
  if (typeof game === 'string') return gameFrom(words, game, wrong);
  return countFrom(words, wrong);
}
