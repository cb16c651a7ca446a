import { useEffect, useState } from 'react';
import { answers as loaders } from 'virtual:lesson-chunks';
import type { Answer, Answers } from '../../curriculum/index.ts';

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

/** One question's answer, loaded only when it is wanted: at the first check, or to say again what was said. */
export function useAnswerOf(lesson: string, question: string, wanted: boolean): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let stale = false;
    if (wanted)
      loadAnswers(lesson).then(
        (answers) => {
          if (!stale) setAnswer(answers[question]);
        },
        () => {
          // offline and not yet kept: the next check says so
        },
      );
    return () => {
      stale = true;
    };
  }, [lesson, question, wanted]);
  return answer;
}
