// Quotes and brackets come in twos in the plain field, as they do in the large editor. Pure.

/** A text and what is selected in it, as offsets; a caret is an empty selection. */
export interface Field {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
/** What becomes of a key: this text takes the place of what stands from `from` to `to`; then this is selected. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly select: readonly [from: number, to: number];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '"': '"', "'": "'" };
const CLOSERS = new Set(Object.values(CLOSING));

/** What typing a character does besides being typed; undefined when it is only typed. */
export function typePaired({ text, from, to }: Field, typed: string): Edit | undefined {
  const after = text[to] ?? '';
  const closing = CLOSING[typed];
  if (from < to) {
    if (closing === undefined) return undefined;
    return { from, to, insert: typed + text.slice(from, to) + closing, select: [from + 1, to + 1] };
  }
  if (CLOSERS.has(typed) && after === typed) return { from, to, insert: '', select: [from + 1, from + 1] };
  if (closing === undefined) return undefined;
  // In front of a word the other one would be in the way; after one, a quotation mark is an apostrophe or an end.
  if (/[\p{L}\p{N}_"'([{]/u.test(after)) return undefined;
  if (closing === typed && (/[\p{L}\p{N}_"']/u.test(text[from - 1] ?? '') || isQuoted(text, from)))
    return undefined;
  return { from, to, insert: typed + closing, select: [from + 1, from + 1] };
}

/** Backspace between an empty pair takes both; undefined when it does what it always does. */
export function erasePaired({ text, from, to }: Field): Edit | undefined {
  const closing = from === to ? CLOSING[text[from - 1] ?? ''] : undefined;
  if (closing === undefined || text[from] !== closing) return undefined;
  return { from: from - 1, to: from + 1, insert: '', select: [from - 1, from - 1] };
}

/** Whether a place lies within a text or a comment that begins on its line. */
function isQuoted(text: string, at: number): boolean {
  let open = '';
  for (const sign of text.slice(text.lastIndexOf('\n', at - 1) + 1, at)) {
    if (open === '' && sign === '#') return true;
    if (open === '' && (sign === '"' || sign === "'")) open = sign;
    else if (sign === open) open = '';
  }
  return open !== '';
}
