// Plain text: UTF-8 (with or without a mark in front), or UTF-16 with its mark. Found when nothing else fits and there is no
// control character in it that texts do not have.
import { charactersOf } from '../utf8.ts';
import { type Reading, takeUpTo } from './reading.ts';
import { type Draft, note } from './report.ts';

/** So much of a text is looked at. */
const SAMPLE = 65_536;
/** Tab, new line, vertical tab, form feed, return and escape are found in texts. */
const isForeign = (byte: number): boolean => byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27;

/** Whether these first bytes of a file can be text; a character that is cut in two at their end does not matter. */
export function looksLikeText(bytes: Uint8Array, isAll: boolean): boolean {
  if (markOf(bytes) !== undefined) return true;
  if (bytes.length === 0 || bytes.some(isForeign)) return false;
  const lost = charactersOf(bytes).filter(({ point }) => point === undefined);
  return lost.every(({ at }) => !isAll && at >= bytes.length - 3);
}
function markOf(bytes: Uint8Array): { readonly length: number; readonly name: string } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { length: 3, name: 'UTF-8' };
  if (a === 0xff && b === 0xfe) return { length: 2, name: 'UTF-16, lowest byte first' };
  return a === 0xfe && b === 0xff ? { length: 2, name: 'UTF-16, highest byte first' } : undefined;
}

export function* plainText(draft: Draft, size: number): Reading<void> {
  const bytes = yield* takeUpTo(0, SAMPLE);
  const mark = markOf(bytes);
  draft.title = `Plain text, ${mark?.name ?? (bytes.some((byte) => byte > 127) ? 'UTF-8' : 'one byte for each character')}`;
  const from = mark?.length ?? 0;
  if (mark) note(draft, 0, from, 'mark', 'byte order mark', `Says: this is ${mark.name}.`);
  if (size > from)
    note(
      draft,
      from,
      size - from,
      'load',
      'the text',
      'No head at all: the first byte is the first character.',
    );
  const lines = bytes.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
  const at = bytes.indexOf(10);
  if (at >= 0)
    note(
      draft,
      bytes[at - 1] === 13 ? at - 1 : at,
      bytes[at - 1] === 13 ? 2 : 1,
      'measure',
      'first new line',
      `A line ends with ${bytes[at - 1] === 13 ? '13 10, as on Windows' : '10'}. ${bytes.length < size ? 'In the first part' : 'In all'} there are ${lines}.`,
    );
}
