import { lazy, Suspense, useMemo } from 'react';
import type { PythonSession, Session } from '../../../python/index.ts';
import { Boundary, Button } from '../../../ui/index.ts';
import styles from './Desk.module.css';
import { MAIN } from './LessonEditor.tsx';
import type { StepsState } from './use-steps.ts';

const StepsHere = lazy(() => import('./StepsHere.tsx').then((it) => ({ default: it.StepsHere })));

const broken = (again: () => void) => (
  <p>
    The steps could not be shown. <Button onClick={again}>Try again</Button>
  </p>
);

interface StepsUnderProps {
  readonly steps: StepsState;
  /** Of the program, for the name of the place. */
  readonly name: string;
  readonly session: Session;
  readonly python: PythonSession;
  /** The program as it stands now. */
  readonly text: string;
}
/** The steps of a program of a lesson, under it, once they are asked for. */
export function StepsUnder({ steps, name, session, python, text }: StepsUnderProps) {
  const files = useMemo(() => ({ [MAIN]: text }), [text]);
  if (!steps.isOpen) return null;
  return (
    <Boundary instead={broken}>
      <Suspense fallback={<p className={styles.old}>One moment …</p>}>
        <StepsHere
          name={name}
          session={session}
          python={python}
          files={files}
          main={MAIN}
          showLine={steps.setRing}
        />
      </Suspense>
    </Boundary>
  );
}
