import { useLayoutEffect, useRef } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { Tile, travel } from '../../ui/index.ts';
import type { Layout } from './layout.ts';
import styles from './Scene.module.css';
import type { Trip } from './trips.ts';

interface TripsProps {
  readonly trips: readonly Trip[];
  readonly layout: Layout;
  readonly base: NumberBase;
  /** Milliseconds of the way; 0: nothing travels. */
  readonly pace: number;
  readonly backwards: boolean;
}
/** Copies on their way along the wires, or carried along the path. */
export function Trips({ trips, layout, base, pace, backwards }: TripsProps) {
  const tiles = useRef<(SVGGElement | null)[]>([]);
  useLayoutEffect(() => {
    if (pace === 0) return;
    const running = trips.flatMap(({ place, back }, at) => {
      const tile = tiles.current[at];
      if (!tile) return [];
      return [
        travel(tile, layout.ways[place], { duration: pace, backwards: back !== backwards }),
        tile.animate([{ opacity: 1 }, { opacity: 1 }], { duration: pace }),
      ];
    });
    return () => {
      for (const one of running) one.cancel();
    };
  }, [trips, layout, pace, backwards]);
  return trips.map(({ place, label }, at) => (
    <Tile
      key={place}
      ref={(tile) => {
        tiles.current[at] = tile;
      }}
      className={styles.travelling}
      kind="data"
      text={inBase(label, base)}
      width={60}
      height={28}
    />
  ));
}
