import { useState } from 'react';
import { keepEntry, useEntry } from '../../../progress/index.ts';

export interface KeptText {
  readonly text: string;
  readonly edit: (text: string) => void;
  /** Puts another text in its place; `bringBack` undoes that until the next change. */
  readonly swap: (text: string) => void;
  readonly bringBack: (() => void) | undefined;
  /** Counts what did not come from typing. */
  readonly version: number;
}

/** A program kept under a key of the pupil's record, from its first letter on. */
export function useKeptText(key: string, starter: string): KeptText {
  const kept = useEntry(key);
  const [typed, setTyped] = useState<string>();
  const [before, setBefore] = useState<string>();
  const [version, setVersion] = useState(0);
  const text = typed ?? (typeof kept === 'string' ? kept : starter);
  function set(next: string): void {
    setTyped(next);
    keepEntry(key, next);
  }
  function put(next: string): void {
    set(next);
    setVersion((count) => count + 1);
  }
  return {
    text,
    version,
    edit(next) {
      if (next === text) return;
      setBefore(undefined);
      set(next);
    },
    swap(next) {
      setBefore(next === text ? undefined : text);
      put(next);
    },
    bringBack:
      before === undefined
        ? undefined
        : () => {
            setBefore(undefined);
            put(before);
          },
  };
}
