import type { Edit } from './pairs.ts';

/** Does an edit as if it were typed: `execCommand` is the one way that the field's own undo understands. */
export function edit(field: HTMLTextAreaElement, { from, to, insert, select }: Edit): void {
  if (from !== to || insert !== '') {
    field.setSelectionRange(from, to);
    const done =
      // oxlint-disable-next-line typescript/no-deprecated -- nothing else keeps the undo history of a text field
      insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert);
    if (!done) {
      field.setRangeText(insert, from, to, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }
  field.setSelectionRange(...select);
}
