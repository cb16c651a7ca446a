import { exercises as loaders } from 'virtual:lesson-chunks';
import type { ExerciseParts, Exercises } from '../../curriculum/index.ts';

const loaded = new Map<string, Promise<Exercises>>();

/** Hints, checks and answer of an exercise, from the lesson's own chunk; a failure is tried again the next time. */
export async function loadExercise(lesson: string, exercise: string): Promise<ExerciseParts> {
  let loading = loaded.get(lesson);
  if (!loading) {
    loading = (loaders[lesson]?.() ?? Promise.resolve({ exercises: {} })).then((it) => it.exercises);
    loaded.set(lesson, loading);
    loading.catch(() => loaded.delete(lesson));
  }
  const parts = (await loading)[exercise];
  if (!parts) throw new Error(`the exercise ${exercise} of ${lesson} has no parts`);
  return parts;
}
