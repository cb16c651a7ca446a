// When a text is read as it is typed: after the last key, and when Python has time for it. No React, no clock of its own.
import type { Problem } from './protocol.ts';

/** A pause in typing, in milliseconds, after which the text is read. */
export const PAUSE = 400;
/** Nobody types so many characters; reading them would hold up the next run. */
export const LONGEST = 50_000;

interface LinterHost {
  /** Calls back after so many milliseconds; answers how to call it off. */
  readonly later: (milliseconds: number, what: () => void) => () => void;
  /** Lets Python read the text; the id of its answer, or undefined when Python has no time, or is not there. */
  readonly ask: (text: string, file: string) => number | undefined;
  /** What is wrong with the text in front; undefined when nothing is known to be. */
  readonly tell: (problem: Problem | undefined, text: string, file: string) => void;
}
export interface Linter {
  /** The text in front. It is read after a pause, and until then nothing is known of it. */
  readonly see: (text: string, file: string) => void;
  /** Python may have time now. */
  readonly free: () => void;
  /** Python's answer; one to an older text is let go. */
  readonly hear: (id: number, problem: Problem | undefined) => void;
  /** Nothing is waited for any more, and the next text is new. */
  readonly end: () => void;
}

export function createLinter({ later, ask, tell }: LinterHost): Linter {
  let seen: { readonly text: string; readonly file: string } | undefined;
  /** The pause is over, and the text has not been read. */
  let due = false;
  let asked: number | undefined;
  let cancel: (() => void) | undefined;

  function forget(): void {
    cancel?.();
    cancel = asked = undefined;
    due = false;
  }
  function read(): void {
    if (!due || !seen) return;
    asked = ask(seen.text, seen.file);
    due = asked === undefined;
  }
  return {
    see(text, file) {
      if (seen?.text === text && seen.file === file) return;
      forget();
      seen = { text, file };
      tell(undefined, text, file);
      if (!file.endsWith('.py') || text.length > LONGEST) return;
      cancel = later(PAUSE, () => {
        due = true;
        read();
      });
    },
    free: read,
    hear(id, problem) {
      if (id !== asked || !seen) return;
      asked = undefined;
      tell(problem, seen.text, seen.file);
    },
    end() {
      forget();
      seen = undefined;
    },
  };
}
