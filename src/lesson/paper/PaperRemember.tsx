import type { ReactNode } from 'react';
import { usePaper } from './paper-context.ts';
import { PaperTask } from './PaperTask.tsx';

export function PaperRemember({ children }: { readonly children?: ReactNode }) {
  const { drawn } = usePaper();
  if (drawn.length === 0) return <>{children}</>;
  return (
    <>
      {drawn.map((question) => (
        <PaperTask key={question.id} question={question} />
      ))}
    </>
  );
}
