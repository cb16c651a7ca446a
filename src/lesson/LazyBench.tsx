import { Link } from '../navigation/index.ts';

export interface BenchProps {
  readonly id: string;
  readonly hash?: string;
  readonly challenges?: readonly string[];
  readonly compact?: boolean;
}
/** Stands in for the workbench's SimulatorBench until it is there. */
export function LazyBench({ id, hash = '' }: BenchProps) {
  return (
    <p>
      <Link href={`/play/${id}/${hash ? `#${hash}` : ''}`}>Open the simulator on its own page</Link>
    </p>
  );
}
