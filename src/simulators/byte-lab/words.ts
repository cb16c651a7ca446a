// What is said of the bytes: the sentence under the drawing, and what a screen reader hears of one byte.
import { instructionOf } from './instruction.ts';
import { cardsOf } from './meaning.ts';
import { packed } from './pack.ts';
import { colourName, dotsOf } from './picture.ts';
import { samplesOf } from './sound.ts';
import { type FileName, type Kind, type Lens, lostFiles, type State } from './state.ts';
import { cardOf, charactersOf, codePoint } from './utf8.ts';

export const lensWords: Readonly<Record<Lens, string>> = {
  text: 'Text',
  numbers: 'Numbers',
  picture: 'Picture',
  sound: 'Sound',
  program: 'Program',
  pack: 'Pack',
  files: 'Files',
};
export const kindWords: Readonly<Record<Kind, string>> = {
  png: 'PNG picture',
  jpeg: 'JPEG photo',
  gif: 'GIF picture',
  bmp: 'BMP picture',
  wav: 'WAV sound',
  mp3: 'MP3 music',
  zip: 'ZIP or DOCX',
  pdf: 'PDF document',
  mp4: 'MP4 film',
  text: 'plain text',
};
export const isLost = (file: FileName | ''): file is (typeof lostFiles)[number] =>
  lostFiles.some((one) => one === file);

export const count = (many: number, thing: string, things = `${thing}s`): string =>
  `${many} ${many === 1 ? thing : things}`;
const quoted = (text: string): string => (text === '“' || text === '”' ? text : `“${text}”`);

/** All of the tray, as it is read now. */
export function readSays(state: State): string {
  const { bytes, lens, group, width, ink, rate, depth } = state;
  const many = count(bytes.length, 'byte');
  if (lens === 'files') return fileSays(state);
  if (bytes.length === 0) return 'The tray is empty: no bytes at all.';
  if (lens === 'text') {
    const characters = charactersOf(bytes);
    const lost = characters.filter(({ point }) => point === undefined).length;
    const read = `Read as text, ${many} ${bytes.length === 1 ? 'is' : 'are'} ${count(characters.length - lost, 'character')}`;
    return lost === 0 ? `${read}.` : `${read}, and ${count(lost, 'byte')} that fit no character.`;
  }
  if (lens === 'numbers')
    return group === 1
      ? `${many}: each is a number from 0 to 255.`
      : `Read ${group} at a time, ${many} make ${count(Math.trunc(bytes.length / group), 'number')}.`;
  if (lens === 'picture') {
    const dots = dotsOf(bytes, ink).length;
    const each = { 1: 'eight dots a byte', 8: 'a byte for each dot', 24: 'three bytes for each dot' }[ink];
    return `Read as a picture, ${many} are ${count(dots, 'dot')}: ${each}, ${width} in a row.`;
  }
  if (lens === 'sound') {
    const samples = samplesOf(bytes, depth).length;
    return `Read as sound, ${many} are ${count(samples, 'sample')} of ${count(depth, 'bit')}. ${rate} of them are played in a second.`;
  }
  if (lens === 'program') {
    const stop = bytes.findIndex((byte) => byte < 100);
    return `Read as a program, ${many} are ${count(bytes.length, 'instruction')}. ${stop < 0 ? 'None of them says stop.' : `It stops at byte ${stop}.`}`;
  }
  return packSays(bytes);
}
function fileSays({ file, ending }: State): string {
  if (file === '') return 'These are whole files. Open one, and look at the bytes that it is made of.';
  if (isLost(file)) return `${file} is open. Its label is lost. What do its first bytes say?`;
  if (file === 'own') return 'A file of your own is open.';
  return `The file ${file} is open.${ending === '' ? '' : ` Its name ends in .${ending} now, and its bytes are as they were.`}`;
}
function packSays(bytes: readonly number[]): string {
  const after = packed(bytes).length;
  const what = `Packed, these ${bytes.length} bytes would be ${after}.`;
  if (after < bytes.length) return `${what} That saves ${bytes.length - after}.`;
  return after === bytes.length
    ? `${what} That saves nothing.`
    : `${what} That is ${after - bytes.length} more than before.`;
}

/** One byte, and what it is part of. */
export function byteSays(state: State, at: number): string {
  const byte = state.bytes[at];
  return byte === undefined ? `There is no byte ${at}.` : `Byte ${at} is ${byte}: ${partSays(state, at)}.`;
}
function partSays(state: State, at: number): string {
  const { bytes, lens, ink, depth } = state;
  const byte = bytes[at] ?? 0;
  const card = cardsOf(state).find((one) => at >= one.at && at < one.at + one.length);
  const turn = card && card.length > 1 ? `${place(at - card.at)} of the ${card.length} bytes of ` : '';
  if (card?.look === 'left') return 'one of too few bytes for one more';
  if (lens === 'text') return characterSays(bytes, at, turn);
  if (lens === 'numbers')
    return turn ? `${turn}the number ${card?.text ?? ''}` : `${byte.toString(2).padStart(8, '0')} in bits`;
  if (lens === 'picture' && ink === 24) {
    const part = ['red', 'green', 'blue'][at % 3] ?? '';
    const own = dotsOf(bytes.slice(at - (at % 3), at - (at % 3) + 3), 24)[0];
    return `how much ${part} is in dot ${Math.trunc(at / 3)}, which is ${own ? colourName(own.colour) : ''}`;
  }
  if (lens === 'picture')
    return ink === 8
      ? `how light dot ${at} is`
      : `eight dots, ${byte.toString(2).padStart(8, '0')}, where 1 is white`;
  if (lens === 'sound')
    return depth === 8 ? soundSays(byte) : `${8 / depth} samples of ${count(depth, 'bit')}`;
  if (lens === 'program') return `${instructionOf(byte).code}, ${instructionOf(byte).means}`;
  return card && card.length > 1 ? `one of ${card.length} that are the same` : 'alone, so it packs badly';
}
const place = (index: number): string =>
  ['first', 'second', 'third', 'fourth'][index] ?? `number ${index + 1}`;
function characterSays(bytes: readonly number[], at: number, turn: string): string {
  const own = charactersOf(bytes).find((one) => at >= one.at && at < one.at + one.length);
  if (own?.point === undefined) return 'it fits no character here';
  const { text, isWord } = cardOf(own.point);
  const name = isWord ? `the character “${text}”` : quoted(text);
  return `${turn}${name}${own.length > 1 ? `, ${codePoint(own.point)}` : ''}`;
}
function soundSays(byte: number): string {
  if (byte === 128) return 'the loudspeaker is at rest';
  return `the loudspeaker stands ${byte > 128 ? `${byte - 128} out` : `${128 - byte} in`}`;
}
