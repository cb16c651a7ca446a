import { lazy, Suspense } from 'react';
import { Link } from '../navigation/index.ts';
import { simulatorById } from '../simulators/registry.ts';
import type { SimulatorBenchProps } from '../workbench/index.ts';

const LessonBench = lazy(async () => ({ default: (await import('./LessonBench.tsx')).LessonBench }));

/** A simulator's bench, loaded when it is drawn for the first time. */
export function LazyBench(props: SimulatorBenchProps) {
  const { id, hash = '' } = props;
  if (!simulatorById(id))
    return (
      <p>
        <Link href={`/play/${id}/${hash ? `#${hash}` : ''}`}>Open the simulator on its own page</Link>
      </p>
    );
  return (
    <Suspense fallback={<p>The machine is being set up …</p>}>
      <LessonBench {...props} />
    </Suspense>
  );
}
