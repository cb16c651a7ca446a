import { type RefObject, useEffect } from 'react';
import { insertLong, redoLong, undoLong } from './long-edits.ts';

/** What is about to happen to the field is done here when it is about a long text. Answers whether it was. */
function instead(area: HTMLTextAreaElement, { inputType, data }: InputEvent): boolean {
  switch (inputType) {
    case 'insertText':
    case 'insertFromPaste':
    case 'insertReplacementText':
      return data !== null && insertLong(area, data);
    case 'deleteByCut':
    case 'deleteContentBackward':
    case 'deleteContentForward':
      return insertLong(area, '');
    case 'historyUndo':
      return undoLong(area);
    case 'historyRedo':
      return redoLong(area);
    default:
      return false;
  }
}

/** Pasting, cutting and undoing stay quick however long the text of the field is. */
export function useLongEdits(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    // React's own onBeforeInput does not tell what kind of input it is.
    const before = (event: InputEvent) => {
      if (event.cancelable && instead(area, event)) event.preventDefault();
    };
    // The browser asks nobody when its own list has nothing to take back.
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (isRedo ? redoLong(area) : key === 'z' && undoLong(area)) event.preventDefault();
    };
    area.addEventListener('beforeinput', before);
    area.addEventListener('keydown', keys);
    return () => {
      area.removeEventListener('beforeinput', before);
      area.removeEventListener('keydown', keys);
    };
  }, [field]);
}
