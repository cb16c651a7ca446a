// The program in the editor, kept under `python/<document>` in the pupil's record.
import { useState } from 'react';
import { keepEntry, useEntry } from '../../progress/index.ts';

export interface Program {
  readonly text: string;
  /** What the pupil typed. */
  readonly edit: (text: string) => void;
  /** Another program comes in place of this one, which can be brought back. */
  readonly replace: (text: string, what: string) => void;
  /** What was replaced last, to be offered back; absent when there is nothing worth it. */
  readonly replaced?: { readonly text: string; readonly what: string } | undefined;
  readonly bringBack: () => void;
  readonly dismiss: () => void;
  /** Counts what did not come from typing: the editor takes the text over. */
  readonly version: number;
}

export function useProgram(document: string, starter: string): Program {
  const key = `python/${document}`;
  const kept = useEntry(key);
  const [typed, setTyped] = useState<string>();
  const [replaced, setReplaced] = useState<Program['replaced']>();
  const [version, setVersion] = useState(0);
  const text = typed ?? (typeof kept === 'string' ? kept : starter);
  function set(next: string): void {
    setTyped(next);
    keepEntry(key, next);
  }
  function swap(next: string): void {
    set(next);
    setVersion((count) => count + 1);
  }
  return {
    text,
    version,
    replaced,
    edit(next) {
      if (next !== text) set(next);
    },
    replace(next, what) {
      setReplaced(next === text || text.trim() === '' ? undefined : { text, what });
      swap(next);
    },
    bringBack() {
      if (replaced) swap(replaced.text);
      setReplaced(undefined);
    },
    dismiss: () => setReplaced(undefined),
  };
}
