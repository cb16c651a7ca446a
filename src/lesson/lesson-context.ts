import { createContext, use } from 'react';
import type { Answers, LessonModule } from '../curriculum/index.ts';
import { assert } from '../lib/assert.ts';

/** Where in which lesson the pupil is. */
export interface LessonPlace {
  readonly id: string;
  readonly module: Pick<LessonModule, 'front' | 'steps' | 'drawn'>;
  /** The step shown; undefined while prerendering and hydrating, when the style sheet decides. */
  readonly current: string | undefined;
  /** The lesson's answers, from their own chunk: asked for at the first check. */
  readonly answers: () => Promise<Answers>;
  /** Shows a step and moves the focus to its heading. */
  readonly go: (step: string) => void;
  /** Opens a simulator over the page in a state: ('cpu', 'program=…'). */
  readonly show: (simulator: string, hash: string) => void;
}
export const LessonContext = createContext<LessonPlace | undefined>(undefined);
/** The step that a component stands in. */
export const StepContext = createContext('');

export function useLesson(): LessonPlace {
  const lesson = use(LessonContext);
  assert(lesson, 'the vocabulary of a lesson is drawn inside a LessonPage');
  return lesson;
}
