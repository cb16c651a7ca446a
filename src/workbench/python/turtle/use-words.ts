import { useEffect, useState } from 'react';
import { describe } from './describe.ts';
import type { TurtleDesk } from './desk.ts';
import { boundsOf } from './sheets.ts';

/** Milliseconds between two looks at a picture that changes. */
const PATIENCE = 600;

/** The picture in words, some time after it has changed; where it lies is looked for as well. */
export function useWords(desk: TurtleDesk, visible: boolean): string {
  const [words, set] = useState('');
  useEffect(() => {
    if (!visible) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function look(): void {
      timer = undefined;
      const sheets = [...desk.sheets.sheets.values()];
      for (const sheet of sheets) sheet.bounds = boundsOf(sheet);
      set(sheets.map(describe).join(' '));
    }
    const stop = desk.onDrawing(() => {
      timer ??= setTimeout(look, PATIENCE);
    });
    look();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [desk, visible]);
  return words;
}
