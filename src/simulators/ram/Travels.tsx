import { useLayoutEffect, useRef } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { Tile, travel } from '../../ui/index.ts';
import { fileOf } from './files.ts';
import { wayFromShelf, wayToCpu } from './layout.ts';
import type { State } from './state.ts';
import styles from './Cells.module.css';

interface TravelsProps {
  /** The later of the two states that the step joins. */
  readonly state: State | undefined;
  readonly backwards: boolean;
  readonly pace: number;
  readonly base: NumberBase;
}
/** What moved in this step: a number between a cell and the CPU, or a copy of a program from the shelf or to it. */
export function Travels({ state, backwards, pace, base }: TravelsProps) {
  const group = useRef<SVGGElement>(null);
  const trip = state?.trip;
  const copied = state?.copied;
  useLayoutEffect(() => {
    const tile = group.current?.firstElementChild;
    if (!(tile instanceof SVGElement) || pace === 0) return;
    const way = copied ? wayFromShelf(copied.at) : trip?.cell === undefined ? undefined : wayToCpu(trip.cell);
    if (!way) return;
    const leaves = copied ? copied.to === 'shelf' : trip?.writes === true;
    const journey = travel(tile, leaves ? way.toReversed() : way, { duration: pace, backwards });
    return () => journey.cancel();
    // oxlint-disable-next-line react/exhaustive-deps -- the journey belongs to this step
  }, [state]);
  if (pace === 0) return null;
  return (
    <g ref={group} className={styles.travels}>
      {copied ? (
        <Tile
          kind="instruction"
          text={fileOf(copied.file).title}
          width={96}
          height={28}
          className={styles.traveller}
        />
      ) : (
        trip?.value !== undefined && (
          <Tile
            kind="data"
            text={inBase(trip.value, base)}
            width={42}
            height={24}
            className={styles.traveller}
          />
        )
      )}
    </g>
  );
}
