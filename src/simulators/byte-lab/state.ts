// What is on the bench: one tray of bytes, the way they are read, and which file is open.
import type { SimState } from '../../simulation/contract.ts';

/** How the bytes are read; `files` looks into whole files instead of the tray. */
export const lenses = ['text', 'numbers', 'picture', 'sound', 'program', 'pack', 'files'] as const;
export type Lens = (typeof lenses)[number];

/** How many bytes make one number, lowest byte first, as in BMP, WAV and ZIP files. */
export const groups = [1, 2, 4] as const;
export type Group = (typeof groups)[number];
/** Bits for one dot of a picture: 1 is black or white · 8 is a grey · 24 is red, green and blue. */
export const inks = [1, 8, 24] as const;
export type Ink = (typeof inks)[number];
/** Samples in a second. */
export const rates = [8000, 4000, 2000, 1000] as const;
export type Rate = (typeof rates)[number];
/** Bits for one sample of a sound. */
export const depths = [8, 4, 2, 1] as const;
export type Depth = (typeof depths)[number];
export const shapes = ['smooth', 'square', 'saw', 'silence'] as const;
export type Shape = (typeof shapes)[number];

/** The tray is so long, and no longer. */
export const MOST_BYTES = 256;
/** Dots in a row of a picture. */
export const MOST_WIDE = 24;

/** The kinds of file whose insides are explained. */
export const kinds = ['png', 'jpeg', 'gif', 'bmp', 'wav', 'mp3', 'zip', 'pdf', 'mp4', 'text'] as const;
export type Kind = (typeof kinds)[number];
/** The files without a label. */
export const lostFiles = ['lost-1', 'lost-2', 'lost-3', 'lost-4', 'lost-5'] as const;
export type LostFile = (typeof lostFiles)[number];
/**
 * Files on the shelf. `picture`, `sound` and `tray` are made of what is in the tray; `own` is the pupil's own file, whose
 * bytes are never in the state: not in the history, not in a link, not in kept work.
 */
export const files = [
  'picture',
  'sound',
  'tray',
  'cat',
  'note',
  'beep',
  'photo',
  'homework',
  'empty',
  'cut-off',
  ...lostFiles,
  'own',
] as const;
export type FileName = (typeof files)[number];
/** The ends of names that a file can be given. */
export const endings = ['png', 'jpg', 'txt', 'mp3', 'wav', 'docx'] as const;
export type Ending = (typeof endings)[number];

export interface Setup {
  readonly lens: Lens;
  /** The tray, two hex digits a byte. */
  readonly bytes: string;
  readonly group: Group;
  readonly ink: Ink;
  /** Dots in a row. */
  readonly width: number;
  readonly rate: Rate;
  readonly depth: Depth;
  /** The open file; '' is none. */
  readonly file: FileName | '';
  /** What its name ends in now; '' is as it was. */
  readonly ending: Ending | '';
  /** What the pupil says the lost files are: `lost-1:png,lost-2:wav`. */
  readonly guesses: string;
}
export interface State extends SimState, Omit<Setup, 'bytes' | 'guesses'> {
  readonly bytes: readonly number[];
  /** The byte that is looked at, from 0. */
  readonly at: number;
  readonly guesses: { readonly [file in LostFile]?: Kind };
  /** What just happened, in a sentence. */
  readonly says: string;
}
export type Action =
  | { readonly kind: 'lens'; readonly lens: Lens }
  | { readonly kind: 'look'; readonly at: number }
  /** All of the tray from a text, as UTF-8. */
  | { readonly kind: 'type'; readonly text: string }
  /** All of the tray from numbers with spaces or commas between them. */
  | { readonly kind: 'numbers'; readonly text: string }
  /** One byte. */
  | { readonly kind: 'set'; readonly at: number; readonly value: number }
  /** Turns one bit over; bit 0 is worth 1. */
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  /** A new byte, 0, before this place. */
  | { readonly kind: 'insert'; readonly at: number }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'ink'; readonly ink: Ink }
  | { readonly kind: 'width'; readonly width: number }
  /** Gives one dot a colour: red, green and blue, 0–255 each. */
  | { readonly kind: 'paint'; readonly dot: number; readonly colour: Colour }
  /** A white picture of so many rows. */
  | { readonly kind: 'blank'; readonly rows: number }
  /** Samples from this one on, 0–255 each. */
  | { readonly kind: 'draw'; readonly from: number; readonly values: readonly number[] }
  | { readonly kind: 'shape'; readonly shape: Shape }
  /** The sound stored again, with so many samples a second of so many bits. What is thrown away is gone. */
  | { readonly kind: 'store'; readonly rate: Rate; readonly depth: Depth }
  | { readonly kind: 'pack' }
  | { readonly kind: 'unpack' }
  | { readonly kind: 'open'; readonly file: FileName }
  /** A file of the pupil's own is on the bench: what it is, in a sentence, without its name and its bytes. */
  | { readonly kind: 'found'; readonly says: string }
  | { readonly kind: 'rename'; readonly ending: Ending | '' }
  | { readonly kind: 'guess'; readonly file: LostFile; readonly is: Kind };

export type Colour = readonly [red: number, green: number, blue: number];
