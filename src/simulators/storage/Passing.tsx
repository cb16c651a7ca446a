import { useLayoutEffect, useRef } from 'react';
import { Tile, travel, Wire } from '../../ui/index.ts';
import { trackOf } from './disk.ts';
import styles from './Drives.module.css';
import { labelOf, type Plan, wireOf } from './layout.ts';
import type { State } from './state.ts';

interface PassingProps {
  readonly state: State;
  readonly plan: Plan;
  readonly pace: number;
  readonly backwards: boolean;
}
/** The RAM, and the block that comes from the head or goes to it. */
export function Passing({ state: { blocks, disk, motion, ticks }, plan, pace, backwards }: PassingProps) {
  const tile = useRef<SVGGElement>(null);
  const passes = motion?.kind === 'pass' ? motion : undefined;
  const track = trackOf(passes?.block ?? 0);
  const reads = passes?.op === 'read';
  const moves = passes !== undefined;
  useLayoutEffect(() => {
    if (!tile.current || !moves || pace === 0) return;
    const journey = travel(tile.current, wireOf(plan, track), {
      duration: pace,
      backwards: reads !== backwards,
    });
    return () => journey.cancel();
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- the next block goes the same way again
  }, [ticks, moves, reads, backwards, plan, track, pace]);
  const [from, bend, pivot] = wireOf(plan, disk.track);
  const { x, y } = plan.ram;
  return (
    <>
      {from && bend && pivot && <Wire kind="data" points={[from, bend, pivot]} width={6} active={moves} />}
      <rect className={styles.ram} x={x - 31} y={y - 22} width="62" height="44" rx="5" />
      <text className={styles.label} x={x} y={y + 40}>
        RAM
      </text>
      {passes && (
        <Tile
          ref={tile}
          kind="data"
          text={labelOf(blocks[passes.block])}
          x={reads ? x : (wireOf(plan, track).at(-1)?.x ?? x)}
          y={reads ? y : (wireOf(plan, track).at(-1)?.y ?? y)}
          width={40}
          height={26}
        />
      )}
    </>
  );
}
