/** Replaces the whole text as if it had been typed, so that the browser's own undo takes it back. */
export function retype(area: HTMLTextAreaElement, text: string): boolean {
  area.focus();
  area.select();
  // Old, but the only way that keeps the undo list of a text field; every browser has it.
  return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** The line (from 1) of a place in a text. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

/** Puts the caret at the end of a line (from 1). */
export function goToLine(area: HTMLTextAreaElement, line: number): void {
  const end = area.value.split('\n').slice(0, line).join('\n').length;
  area.focus();
  area.setSelectionRange(end, end);
}
