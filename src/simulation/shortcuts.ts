// Keys for the control bar. They work while the focus is inside the bench, and never take a key from somebody who
// types, chooses in a list or moves a slider.
import type { KeyboardEvent } from 'react';

const TYPES_HERE =
  'input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"]), textarea, select';

/** Whether a key press belongs to the element it happened in. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPES_HERE));
}

/** A handler of key presses: letters in lower case → what they do. A view that used the key itself goes first. */
export function shortcut(
  keys: Readonly<Record<string, () => void>>,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const action = keys[event.key.toLowerCase()];
    if (!action || isTyping(event.target)) return;
    event.preventDefault();
    action();
  };
}
