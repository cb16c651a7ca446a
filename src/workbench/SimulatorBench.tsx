import { memo, Suspense, useEffect, useId, useRef, useState } from 'react';
import { assert } from '../lib/assert.ts';
import { simulatorById } from '../simulators/registry.ts';
import { type BenchProps, createBenchProps } from './bench-props.ts';
import { keepEarlyPress } from './early-press.ts';
import { lazySimulator } from './lazy-simulator.ts';
import styles from './SimulatorBench.module.css';

export interface SimulatorBenchProps {
  readonly id: string;
  /** Where it opens: the part after `#` of a simulator's link. What the pupil makes of it is kept apart. */
  readonly hash?: string;
  /** The challenges to offer, by id; all of them when absent, none when empty. */
  readonly challenges?: readonly string[];
  /** In a lesson, where room is short. */
  readonly compact?: boolean;
  /** The simulator's own page: it opens what the address says after `#`. */
  readonly isPage?: boolean;
}

/**
 * A simulator anywhere on the site. Its first picture is in the prerendered HTML; its code comes when it is near the
 * window or somebody touches the page. Until then nothing may update inside the boundary (React would throw the HTML
 * away), so what changes goes through a store that is the same for ever.
 */
export function SimulatorBench({
  id,
  hash,
  challenges,
  compact = false,
  isPage = false,
}: SimulatorBenchProps) {
  const place = useId();
  const placed = useRef<HTMLDivElement>(null);
  useEffect(() => (placed.current ? keepEarlyPress(placed.current) : undefined), []);
  const [props] = useState(() => createBenchProps({ id, hash, challenges, compact, isPage }));
  const offered = challenges?.join(' ');
  useEffect(
    () => props.set({ id, hash, challenges: offered?.split(' ').filter(Boolean), compact, isPage }),
    [props, id, hash, offered, compact, isPage],
  );
  return (
    <div ref={placed} id={place} className={styles.place} data-simulator={id}>
      <Inside id={id} place={isPage ? undefined : place} props={props} />
    </div>
  );
}

interface InsideProps {
  readonly id: string;
  readonly place: string | undefined;
  readonly props: BenchProps;
}
const Inside = memo(function Inside({ id, place, props }: InsideProps) {
  const entry = simulatorById(id);
  assert(entry, `there is a simulator '${id}'`);
  const [Simulator] = useState(() => lazySimulator(entry, place));
  return (
    <Suspense fallback={<p className={styles.coming}>The simulator is being set up …</p>}>
      <Simulator props={props} />
    </Suspense>
  );
});
