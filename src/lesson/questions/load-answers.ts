import { answers as loaders } from 'virtual:lesson-chunks';
import type { Answers } from '../../curriculum/index.ts';

const loaded = new Map<string, Promise<Answers>>();

/** The answers of a lesson, from their own chunk; a failure is tried again the next time. */
export function loadAnswers(lesson: string): Promise<Answers> {
  const known = loaded.get(lesson);
  if (known) return known;
  const loading = (loaders[lesson]?.() ?? Promise.resolve({ answers: {} })).then(({ answers }) => answers);
  loaded.set(lesson, loading);
  loading.catch(() => loaded.delete(lesson));
  return loading;
}
