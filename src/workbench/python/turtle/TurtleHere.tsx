import { lazy, Suspense, useEffect, useState } from 'react';
import type { PythonSession } from '../../../python/index.ts';
import { watchTurtles } from './feed.ts';
import styles from './TurtleHere.module.css';

const TurtlePicture = lazy(() => import('./TurtlePicture.tsx').then((it) => ({ default: it.TurtlePicture })));

interface TurtleHereProps {
  readonly python: PythonSession;
  readonly running: boolean;
  /** The steps of the program stand on the page: the picture is shown with them, and not here. */
  readonly withSteps: boolean;
}
/** The place of a picture under a program of a lesson: nothing until a turtle begins to draw. */
export function TurtleHere({ python, running, withSteps }: TurtleHereProps) {
  const [draws, setDraws] = useState(false);
  useEffect(() => watchTurtles(python, () => setDraws(true)), [python]);
  if (!draws) return null;
  return (
    <section className={styles.here} aria-label="Picture" hidden={withSteps}>
      <Suspense fallback={<p className={styles.words}>One moment …</p>}>
        <TurtlePicture python={python} running={running} visible={!withSteps} />
      </Suspense>
    </section>
  );
}
