// Long texts put into a text field in one piece. Browsers take a long text in line by line, each with an event and a
// layout of everything: some hundred lines take seconds, some thousand hang the page. Setting the text is quick, but is
// not in the browser's undo list, so these edits are remembered here.

/** With so many lines a text is long. */
const LONG = 40;
/** Remembered edits of a field; each holds two texts. */
const MOST_EDITS = 20;

interface Edit {
  readonly before: string;
  readonly after: string;
}
const editsOf = new WeakMap<HTMLTextAreaElement, { readonly done: Edit[]; readonly undone: Edit[] }>();

const isLong = (text: string): boolean => text.split('\n', LONG).length >= LONG;

/** Sets the text as if it had been typed: the page hears of it. */
function put(area: HTMLTextAreaElement, text: string, start: number, end: number, inputType: string): void {
  area.setRangeText(text, start, end, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

/** Puts a text in place of what is selected. Answers false, and does nothing, when neither of them is long. */
export function insertLong(area: HTMLTextAreaElement, text: string): boolean {
  const { value, selectionStart, selectionEnd } = area;
  if (!isLong(text) && !isLong(value.slice(selectionStart, selectionEnd))) return false;
  put(area, text.replaceAll(/\r\n?/gu, '\n'), selectionStart, selectionEnd, 'insertFromPaste');
  const done = [...(editsOf.get(area)?.done ?? []), { before: value, after: area.value }];
  editsOf.set(area, { done: done.slice(-MOST_EDITS), undone: [] });
  return true;
}

/** Takes the last long edit back when it was the last thing done; otherwise it is the browser's turn: false. */
export function undoLong(area: HTMLTextAreaElement): boolean {
  const edits = editsOf.get(area);
  const last = edits?.done.at(-1);
  if (!edits || !last || area.value !== last.after) return false;
  editsOf.set(area, { done: edits.done.slice(0, -1), undone: [...edits.undone, last] });
  put(area, last.before, 0, area.value.length, 'historyUndo');
  return true;
}

/** Does again what `undoLong` took back, while nothing else was done. */
export function redoLong(area: HTMLTextAreaElement): boolean {
  const edits = editsOf.get(area);
  const last = edits?.undone.at(-1);
  if (!edits || !last || area.value !== last.before) return false;
  editsOf.set(area, { done: [...edits.done, last], undone: edits.undone.slice(0, -1) });
  put(area, last.after, 0, area.value.length, 'historyRedo');
  return true;
}
