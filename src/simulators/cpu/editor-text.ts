import { insertLong } from './long-edits.ts';

/** Replaces the whole text as if it had been typed, so that undo takes it back. */
export function retype(area: HTMLTextAreaElement, text: string): boolean {
  area.focus();
  area.select();
  if (insertLong(area, text)) return true;
  // Old, but the only way that keeps the undo list of a text field; every browser has it.
  return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** The line (from 1) of a place in a text. */
export function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Puts the caret at the end of a line (from 1). */
export function goToLine(area: HTMLTextAreaElement, line: number): void {
  const end = area.value.split('\n').slice(0, line).join('\n').length;
  area.focus();
  area.setSelectionRange(end, end);
}
