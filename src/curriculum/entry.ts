/** What the whole site knows of a lesson without loading its text. */
export interface LessonEntry {
  /** Its path without numbers, for ever: 'machine/fetch-decode-execute'. */
  readonly id: string;
  readonly title: string;
  /** The big question. */
  readonly question: string;
  readonly unit: string;
  readonly minutes: number;
}

export interface UnitEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** A word of the glossary. */
export interface WordEntry {
  readonly id: string;
  readonly word: string;
  /** One line. */
  readonly means: string;
  readonly more?: string;
}

/** One step of a lesson, as its text declares it. */
export interface StepEntry {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  /** Ids of the questions in it (predictions included). */
  readonly questions: readonly string[];
  /** Ids of the exercises in it. */
  readonly exercises: readonly string[];
}
export type StepKind =
  | 'remember'
  | 'question'
  | 'predict'
  | 'play'
  | 'explain'
  | 'modify'
  | 'make'
  | 'check'
  | 'stretch'
  | 'wrap-up';

/** What comes along with a lesson's text. */
export interface LessonFront {
  readonly summary: string;
  readonly aims: readonly string[];
  readonly words: readonly WordEntry[];
  readonly wrapUp: string;
  readonly simulators: readonly { readonly id: string; readonly challenges: readonly string[] }[];
}
