import { useEffect, useState } from 'react';
import type { Answer } from '../../curriculum/index.ts';
import { useLesson } from '../lesson-context.ts';

/** One question's answer, fetched only when it is wanted: after a check, or to say again what was said. */
export function useAnswer(question: string, wanted: boolean): Answer | undefined {
  const { answers } = useLesson();
  const [answer, setAnswer] = useState<Answer>();
  const missing = wanted && answer === undefined;
  useEffect(() => {
    if (!missing) return;
    let stale = false;
    answers().then(
      (all) => {
        if (!stale) setAnswer(all[question]);
      },
      () => {
        // offline and not yet kept: the next check says so
      },
    );
    return () => {
      stale = true;
    };
  }, [answers, missing, question]);
  return answer;
}
