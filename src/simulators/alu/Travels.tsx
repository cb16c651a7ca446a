import { useLayoutEffect, useRef } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { Tile, travel } from '../../ui/index.ts';
import styles from './Alu.module.css';
import { asRead } from './arithmetic.ts';
import type { Journey } from './journeys.ts';
import { type LayoutName, layouts } from './layout.ts';

interface TravelsProps {
  readonly journeys: readonly Journey[];
  readonly layout: LayoutName;
  readonly base: NumberBase;
  readonly signed: boolean;
  /** Milliseconds of one turn; 0: nothing travels. */
  readonly each: number;
  readonly backwards: boolean;
}
/** The tiles on their way along the wires. When they have arrived the places show what they brought. */
export function Travels({ journeys, layout, base, signed, each, backwards }: TravelsProps) {
  const tiles = useRef<(SVGGElement | null)[]>([]);
  useLayoutEffect(() => {
    if (each === 0) return;
    const last = Math.max(0, ...journeys.map(({ turn }) => turn));
    const running = journeys.flatMap(({ wire, turn }, index) => {
      const tile = tiles.current[index];
      if (!tile) return [];
      const delay = (backwards ? last - turn : turn) * each;
      return [
        travel(tile, layouts[layout].wires[wire], { duration: each, delay, backwards }),
        tile.animate([{ opacity: 1 }, { opacity: 1 }], { duration: each, delay }),
      ];
    });
    return () => {
      for (const one of running) one.cancel();
    };
  }, [journeys, layout, each, backwards]);
  return journeys.map(({ wire, value, turn }, index) => (
    <Tile
      key={`${wire} ${turn}`}
      ref={(tile) => {
        tiles.current[index] = tile;
      }}
      className={styles.travelling}
      kind="data"
      text={inBase(asRead(value, signed), base)}
      width={base === 'binary' ? 76 : 44}
      height={26}
    />
  ));
}
