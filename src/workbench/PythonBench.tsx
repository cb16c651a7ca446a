import { lazy, Suspense } from 'react';
import type { PythonDeskProps } from './python/PythonDesk.tsx';

// Its own chunk: a page with a simulator shares this door and must not carry Python's words.
const PythonDesk = lazy(() => import('./python/PythonDesk.tsx').then((it) => ({ default: it.PythonDesk })));

export type PythonBenchProps = PythonDeskProps;

/** A Python program to write, run, stop and talk to. Its first picture is in the prerendered page. */
export function PythonBench(props: PythonBenchProps) {
  return (
    <Suspense fallback={<p>The Python editor is being set up …</p>}>
      <PythonDesk {...props} />
    </Suspense>
  );
}
