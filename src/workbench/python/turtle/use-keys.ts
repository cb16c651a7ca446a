import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TurtleDesk } from './desk.ts';
import { tkKey } from './keys.ts';
import type { Sheet } from './sheets.ts';

interface KeyHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}
/** Passes keys on that the program waits for. Tab always moves on, and the browser's own combinations are its own. */
export function useKeys(desk: TurtleDesk, sheet: Sheet, onKeys: (has: boolean) => void): KeyHandlers {
  const pressed = useRef(new Set<string>());
  useEffect(() => () => onKeys(false), [onKeys]);
  const wanted = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
    key !== 'Tab' &&
    !ctrlKey &&
    !metaKey &&
    !altKey &&
    sheet.listens.some(
      ([kind, name]) => (kind === 'key' || kind === 'keyup') && (name === '' || name === tkKey(key)),
    );
  const up = (k: string) => {
    pressed.current.delete(k);
    desk.send({ t: 'keyup', w: sheet.canvas, k });
  };
  return {
    onKeyDown(event) {
      if (!wanted(event)) return;
      event.preventDefault();
      pressed.current.add(event.key);
      desk.send({ t: 'key', w: sheet.canvas, k: event.key, again: event.repeat });
    },
    onKeyUp(event) {
      if (!pressed.current.has(event.key)) return;
      event.preventDefault();
      up(event.key);
    },
    onFocus: () => onKeys(true),
    onBlur() {
      for (const key of pressed.current) up(key);
      onKeys(false);
    },
  };
}
