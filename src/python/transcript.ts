// What stands in the output: pieces of text, the newest at the end. Pure.

export type PieceKind = 'out' | 'err' | 'typed' | 'note';
export interface Piece {
  readonly id: number;
  readonly kind: PieceKind;
  readonly text: string;
}
export interface Transcript {
  readonly pieces: readonly Piece[];
  /** Lines that were left out at the top, so that the page stays quick. */
  readonly dropped: number;
  readonly next: number;
}
export const EMPTY: Transcript = { pieces: [], dropped: 0, next: 1 };

/** Lines that are kept. */
export const KEPT_LINES = 1000;
/** A piece grows to this many characters before a new one begins: a reader is told of new pieces. */
const PIECE_LENGTH = 2000;
/** Without one line break a program could print for ever. */
const LONGEST_LINE = 20_000;

export const countLines = (text: string): number => text.split('\n').length - 1;

/** The transcript with `text` at its end. */
export function append(before: Transcript, kind: PieceKind, text: string, kept = KEPT_LINES): Transcript {
  if (text === '') return before;
  const last = before.pieces.at(-1);
  const joins =
    last?.kind === kind && !last.text.endsWith('\n') && last.text.length + text.length < PIECE_LENGTH;
  const pieces = joins
    ? [...before.pieces.slice(0, -1), { ...last, text: last.text + text }]
    : [...before.pieces, { id: before.next, kind, text }];
  return shorten({ pieces, dropped: before.dropped, next: before.next + (joins ? 0 : 1) }, kept);
}

/** Leaves out whole lines at the top until no more than `kept` are there. */
function shorten(transcript: Transcript, kept: number): Transcript {
  let extra = transcript.pieces.reduce((sum, { text }) => sum + countLines(text), 0) - kept;
  if (extra <= 0 && transcript.pieces.length <= 2 * kept) return cutLongLine(transcript);
  const pieces = [...transcript.pieces];
  let { dropped } = transcript;
  while (pieces.length > 1 && (extra > 0 || pieces.length > 2 * kept)) {
    const [first] = pieces;
    if (!first) break;
    const lines = countLines(first.text);
    if (lines > extra && pieces.length <= 2 * kept) break;
    pieces.shift();
    extra -= lines;
    dropped += lines;
  }
  const [first] = pieces;
  if (first && extra > 0) {
    const lines = first.text.split('\n');
    pieces[0] = { ...first, text: lines.slice(extra).join('\n') };
    dropped += extra;
  }
  return cutLongLine({ ...transcript, pieces, dropped });
}

function cutLongLine(transcript: Transcript): Transcript {
  const last = transcript.pieces.at(-1);
  if (!last || last.text.length <= LONGEST_LINE || countLines(last.text) > LONGEST_LINE / 100)
    return transcript;
  return {
    ...transcript,
    pieces: [...transcript.pieces.slice(0, -1), { ...last, text: `…${last.text.slice(-LONGEST_LINE)}` }],
  };
}

/** The unfinished last line: the prompt of `input()`. */
export function lastLine({ pieces }: Transcript): string {
  let line = '';
  for (const { text } of pieces.toReversed()) {
    const at = text.lastIndexOf('\n');
    line = text.slice(at + 1) + line;
    if (at >= 0) break;
  }
  return line.trim();
}
