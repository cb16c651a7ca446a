// What the pupil's page knows of an exercise at once, and what its own chunk brings when it is asked for.

/** A program shown in a lesson: programs/<name>.py. */
export interface ShownProgram {
  readonly name: string;
  readonly text: string;
  /** The question above it in its step: Run is there once it has been answered. */
  readonly after?: string;
}
export interface ShownExercise {
  readonly id: string;
  readonly title: string;
  /** Its place among the lesson's exercises, from 1. */
  readonly number: number;
  readonly starter: string;
  /** How many hints there are. */
  readonly hints: number;
  /** It begins as these lines, to be put in order. */
  readonly lines?: readonly PuzzleLine[];
}
/** A line of a program as a part of a puzzle. Its key is made from its text and from how often that came before. */
export interface PuzzleLine {
  readonly key: string;
  readonly text: string;
}
/** Exercise id → its hints, checks and answer: `virtual:exercises/<lesson id>`. */
export type Exercises = Readonly<Record<string, ExerciseParts | undefined>>;
export interface ExerciseParts {
  /** From a nudge to nearly all; words with the marks that RichText draws. */
  readonly hints: readonly string[];
  /** The text of check.py. */
  readonly check: string;
  /** The model answer. */
  readonly solution: string;
  /** The lines of its puzzle, in a fixed shuffled order. */
  readonly lines: readonly PuzzleLine[];
}
/** An exercise written out, for the teacher and the answer sheet. */
export interface AnsweredExercise {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly hints: readonly string[];
  readonly solution: string;
  /** The mistakes that were foreseen: a wrong try, and what it is told. */
  readonly mistakes: readonly {
    readonly program: string;
    readonly says: string;
    readonly tryThis: string;
  }[];
}
