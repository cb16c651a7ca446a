import { type ReactNode, useEffect, useState } from 'react';
import { recalls } from 'virtual:lesson-chunks';
import { draw, type Question } from '../curriculum/index.ts';
import { usePlace } from '../navigation/index.ts';
import { useLesson } from './lesson-context.ts';
import { AskedQuestion } from './questions/AskedQuestion.tsx';

/**
 * The starter: four questions from earlier lessons, drawn by the build. A link with `?seed=7B` draws others, the same
 * for everybody who has it. The first lessons have questions of their own instead.
 */
export function Remember({ children }: { readonly children?: ReactNode }) {
  const { id, module } = useLesson();
  const { search } = usePlace();
  const [drawn, setDrawn] = useState<readonly Question[]>(module.drawn);
  useEffect(() => {
    const seed = new URLSearchParams(search).get('seed');
    if (!seed) return;
    let stale = false;
    void recalls[id]?.().then(({ sources }) => {
      if (!stale) setDrawn(draw(sources, seed));
    });
    return () => {
      stale = true;
    };
  }, [id, search]);
  if (drawn.length === 0) return <>{children}</>;
  return (
    <>
      {drawn.map((question) => (
        <AskedQuestion key={question.id} question={question} />
      ))}
    </>
  );
}
