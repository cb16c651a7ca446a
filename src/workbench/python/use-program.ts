// The program in the editor, kept key by key under `python/<document>` in the pupil's record, its earlier texts under
// `earlier/<document>`. What is kept is the truth: what another tab of the browser writes comes in here.
import { useEffect, useRef, useState } from 'react';
import type { ChangedFile } from '../../python/index.ts';
import { keepEntry, readEntry, useEntry } from '../../progress/index.ts';
import { type Earlier, moved, readEarlier, remember } from './files/earlier.ts';
import {
  type Files,
  isPython,
  oneFile,
  type ProgramFiles,
  readProgram,
  renamed,
  sameProgram,
  textOf,
  withFile,
  without,
} from './files/model.ts';
import { takeWritten, type Written } from './files/written.ts';

export interface Program {
  readonly files: Files;
  /** The file that Run runs. */
  readonly main: string;
  /** The file in the editor, and its text. */
  readonly open: string;
  readonly text: string;
  /** Earlier texts of all files. */
  readonly earlier: Earlier;
  /** Counts what did not come from typing here: the editor takes the text over. */
  readonly version: number;
  /** What the pupil typed. */
  readonly edit: (text: string) => void;
  readonly show: (name: string) => void;
  readonly add: (name: string, text?: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (name: string) => void;
  readonly setMain: (name: string) => void;
  /** The text in the editor becomes this one; undo brings back what was. */
  readonly bring: (name: string, text: string) => void;
  /** Another program comes in place of this one, which can be brought back. */
  readonly replace: (next: ProgramFiles, what: string) => void;
  /** What a run has written into files; what cannot be kept is said. */
  readonly take: (changed: readonly ChangedFile[]) => Pick<Written, 'kept' | 'says'>;
  /** A moment to come back to: the program is run. */
  readonly markMoment: () => void;
  /** What was taken away last, to be offered back; absent when there is nothing worth it. */
  readonly replaced?: Replaced | undefined;
  readonly bringBack: () => void;
  readonly dismiss: () => void;
}
export interface Replaced {
  readonly says: string;
  readonly button: string;
  readonly back: (now: ProgramFiles) => ProgramFiles;
  /** The file to show then. */
  readonly open: string;
}

/** A pause this long, in milliseconds, begins a new step of the history. */
const PAUSE = 1500;

export function useProgram(document: string, starter: string): Program {
  const key = `python/${document}`;
  const earlierKey = `earlier/${document}`;
  const kept = useEntry(key);
  const earlier = readEarlier(useEntry(earlierKey));
  const [chosen, setChosen] = useState<string>();
  const [replaced, setReplaced] = useState<Replaced>();
  const [version, setVersion] = useState(0);
  const program = readProgram(kept) ?? oneFile(starter);
  const open = chosen !== undefined && textOf(program, chosen) !== undefined ? chosen : program.main;
  const text = textOf(program, open) ?? '';
  const typed = useRef({ name: open, text, at: -Infinity });

  /** As it is kept at this moment: a render may be older. */
  const now = (): ProgramFiles => readProgram(readEntry(key)) ?? oneFile(starter);
  useEffect(() => {
    // Kept, and not typed here: another tab, or a file from the page "My work". Read anew: a render may be older.
    const current = readProgram(readEntry(key) ?? kept) ?? oneFile(starter);
    const here = textOf(current, open) ?? '';
    const last = typed.current;
    if (last.name === open && last.text !== here) setVersion((count) => count + 1);
    typed.current = { name: open, text: here, at: last.name === open ? last.at : -Infinity };
  }, [kept, key, open, starter]);

  function keep(next: ProgramFiles): void {
    if (!sameProgram(next, now())) keepEntry(key, next);
  }
  function leave(name: string, left: string | undefined): void {
    const before = readEarlier(readEntry(earlierKey));
    const after = left === undefined ? before : remember(before, name, left, Date.now());
    if (after !== before) keepEntry(earlierKey, after);
    typed.current = { ...typed.current, at: -Infinity };
  }
  function swap(next: ProgramFiles, file?: string): void {
    const before = now();
    for (const [name, left] of Object.entries(before.files))
      if (textOf(next, name) !== left) leave(name, left);
    keep(next);
    setChosen(file);
    setVersion((count) => count + 1);
  }
  return {
    ...program,
    open,
    text,
    earlier,
    version,
    replaced,
    edit(next) {
      const before = now();
      const left = textOf(before, open);
      if (next === left) return;
      if (Date.now() - typed.current.at > PAUSE) leave(open, left);
      typed.current = { name: open, text: next, at: Date.now() };
      keep(withFile(before, open, next));
    },
    show: setChosen,
    add(name, content = '') {
      keep(withFile(now(), name, content));
      setChosen(name);
    },
    rename(from, to) {
      keep(renamed(now(), from, to));
      keepEntry(earlierKey, moved(readEarlier(readEntry(earlierKey)), from, to));
      if (open === from) setChosen(to);
    },
    remove(name) {
      const before = now();
      const gone = textOf(before, name) ?? '';
      leave(name, gone);
      keep(without(before, name));
      setReplaced({
        says: `${name} is deleted.`,
        button: 'Bring it back',
        back: (later) => ({
          ...withFile(later, name, gone),
          main: before.main === name ? name : later.main,
        }),
        open: name,
      });
    },
    setMain(name) {
      if (isPython(name)) keep({ ...now(), main: name });
    },
    bring(name, content) {
      swap(withFile(now(), name, content), name);
    },
    replace(next, what) {
      const before = now();
      if (sameProgram(next, before)) return;
      const nothing = Object.values(before.files).every((each) => each.trim() === '');
      const worth = !nothing && !sameProgram(before, oneFile(starter));
      setReplaced(
        worth
          ? {
              says: `${what} has taken the place of your program.`,
              button: 'Bring my program back',
              back: () => before,
              open,
            }
          : undefined,
      );
      swap(next);
    },
    take(changed) {
      const before = now();
      const { program: after, ...told } = takeWritten(before, changed);
      for (const [name, left] of Object.entries(before.files))
        if (textOf(after, name) !== left) leave(name, left);
      keep(after);
      return told;
    },
    markMoment: () => leave(open, textOf(now(), open)),
    bringBack() {
      if (replaced) swap(replaced.back(now()), replaced.open);
      setReplaced(undefined);
    },
    dismiss: () => setReplaced(undefined),
  };
}
