import type { Ref } from 'react';

/** A place in the text that is marked, with the sentence that says why. */
export interface Marker {
  /** From 1. */
  readonly line: number;
  /** First and one past the last column, from 0; the whole line without it. */
  readonly columns?: readonly [from: number, to: number] | undefined;
  readonly says: string;
  /** Found while typing: a quiet mark, which moves nothing and is not announced. */
  readonly quiet?: boolean;
}
export interface EditorHandle {
  /** Puts the caret at the beginning of a line (from 1) and the focus into the editor. */
  goToLine(line: number): void;
  focus(): void;
}
export interface EditorProps {
  /** The name of the file: each has an undo history and a caret of its own. */
  readonly file?: string;
  readonly value: string;
  /** Texts this file had before, oldest first: undo goes back through them, also after a reload. */
  readonly earlier?: readonly string[];
  /** Grows when `value` was replaced from outside and not by typing. */
  readonly version: number;
  readonly onChange: (text: string) => void;
  /** The accessible name. */
  readonly label: string;
  /** Id of the element that says how to leave the editor by keyboard. */
  readonly describedBy: string;
  readonly markers: readonly Marker[];
  /** A line (from 1) that is ringed because something else points at it; kept in sight. */
  readonly current?: number | undefined;
  /** Ctrl+Enter. */
  readonly onRun: () => void;
  readonly ref?: Ref<EditorHandle>;
}
