import { SimulatorBench, type SimulatorBenchProps } from '../workbench/index.ts';

/** The bench as a chunk of its own: a lesson's first view is text. */
export function LessonBench(props: SimulatorBenchProps) {
  return <SimulatorBench {...props} />;
}
