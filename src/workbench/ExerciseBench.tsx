import { lazy, Suspense } from 'react';
import type { ExerciseDeskProps } from './python/exercise/ExerciseDesk.tsx';
import type { ProgramDeskProps } from './python/exercise/ProgramDesk.tsx';

// Chunks of their own: a page with a simulator shares this door and must not carry Python's words.
const ExerciseDesk = lazy(() =>
  import('./python/exercise/ExerciseDesk.tsx').then((it) => ({ default: it.ExerciseDesk })),
);
const ProgramDesk = lazy(() =>
  import('./python/exercise/ProgramDesk.tsx').then((it) => ({ default: it.ProgramDesk })),
);

/** A task for a program of the pupil's own, with its checks, hints and answer. */
export function ExerciseBench(props: ExerciseDeskProps) {
  return (
    <Suspense fallback={<p>The editor is being set up …</p>}>
      <ExerciseDesk {...props} />
    </Suspense>
  );
}
/** A program of a lesson, run where it stands. */
export function ProgramBench(props: ProgramDeskProps) {
  return (
    <Suspense fallback={<p>The program is being set up …</p>}>
      <ProgramDesk {...props} />
    </Suspense>
  );
}
