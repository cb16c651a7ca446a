// What the modules compiled from lesson and teacher texts export.
import type { ComponentType } from 'react';
import type { LessonFront, StepEntry } from './entry.ts';
import type { AnsweredExercise } from './exercise.ts';
import type { AnsweredQuestion, Question } from './question.ts';

/** Component name → component: the vocabulary as a page draws it. */
export type Components = Readonly<Record<string, ComponentType<never> | string>>;

export interface TextModule {
  readonly default: ComponentType<{ readonly components?: Components }>;
}
export interface LessonModule extends TextModule {
  readonly front: LessonFront;
  readonly steps: readonly StepEntry[];
  /** Questions of earlier lessons for the Remember? starter; none when there are no earlier lessons. */
  readonly drawn: readonly Question[];
}
/** A lesson's answers and codes written out, for teachers. */
export interface Sheet {
  readonly questions: readonly AnsweredQuestion[];
  readonly exercises: readonly AnsweredExercise[];
  readonly codes: {
    readonly core: readonly { readonly code: string; readonly says: string }[];
    readonly enrichment: readonly { readonly code: string; readonly says: string }[];
  };
  readonly aims: readonly string[];
  readonly minutes: number;
}
