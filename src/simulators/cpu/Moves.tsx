import { useLayoutEffect, useMemo, useRef } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { Tile, travel, Wire } from '../../ui/index.ts';
import styles from './Cpu.module.css';
import { threeDigits } from '../../lib/lmc/instructions.ts';
import { type LayoutName, layouts, routeOf, stretchesOf } from './layout.ts';
import type { Move } from './state.ts';
import { samePlace, type Timing } from './timing.ts';

interface MovesProps {
  readonly moves: readonly Move[];
  readonly layout: LayoutName;
  readonly base: NumberBase;
  /** When each sets out. Without time the tiles stand where they arrived. */
  readonly timing: Timing;
  /** Whether the two bus registers are drawn and show what they hold. */
  readonly technical: boolean;
  readonly backwards: boolean;
  /** Changes with every step, so that the same moves twice are shown twice. */
  readonly step: number;
}
const text = (move: Move, base: NumberBase): string =>
  move.role === 'instruction' && base === 'decimal' ? threeDigits(move.value) : inBase(move.value, base);

/**
 * Whether the tile is seen only on its way: it goes on from there, or the place shows what it holds with a tile of its
 * own, which this one would cover.
 */
function isGone(moves: readonly Move[], index: number, backwards: boolean, technical: boolean): boolean {
  const move = moves[index];
  if (!move) return true;
  const place = backwards ? move.from : move.to;
  const others = backwards ? moves.slice(0, index) : moves.slice(index + 1);
  if (others.some((other) => samePlace(backwards ? other.to : other.from, place))) return true;
  if (place === 'mar' || place === 'mdr') return technical;
  return typeof place === 'string' && place !== 'alu';
}

/** The wires in use in this step; thinner inside the RAM, where they run between the boxes. */
export function LitWires({ moves, layout }: Pick<MovesProps, 'moves' | 'layout'>) {
  const plan = layouts[layout];
  return moves.map((move, index) => {
    const { start, way, end } = stretchesOf(plan, move);
    const role = move.role === 'address' ? 'address' : 'data';
    const door = { start: way[0], end: way.at(-1) };
    return (
      // oxlint-disable-next-line react/no-array-index-key -- a move is its place in the step
      <g key={index}>
        {start.length > 0 && (
          <Wire kind={role} points={door.start ? [...start, door.start] : start} active width={2} />
        )}
        {end.length > 0 && <Wire kind={role} points={door.end ? [door.end, ...end] : end} active width={2} />}
        {way.length > 1 && <Wire kind={role} points={way} active width={6} />}
      </g>
    );
  });
}

/** The tiles of this step: exactly the moves of the state, each on its way along the wires. */
export function Moves({ moves, layout, base, timing, technical, backwards, step }: MovesProps) {
  const tiles = useRef<(SVGGElement | null)[]>([]);
  const plan = layouts[layout];
  const routes = useMemo(() => moves.map((move) => routeOf(plan, move)), [moves, plan]);
  useLayoutEffect(() => {
    const { turns, last, each: duration } = timing;
    if (duration === 0) return;
    const journeys = moves.flatMap((_, index) => {
      const tile = tiles.current[index];
      const route = routes[index];
      if (!tile || !route || route.length < 2) return [];
      const turn = turns[index] ?? 0;
      const delay = (backwards ? last - turn : turn) * duration;
      const journey = travel(tile, route, { duration, delay, backwards });
      // Until its turn comes it is not there yet; after it, some are shown by the place they came to.
      if (!isGone(moves, index, backwards, technical))
        return [journey, tile.animate([{ opacity: 0 }, { opacity: 0 }], { duration: delay })];
      const seen = tile.animate([{ opacity: 1 }, { opacity: 1 }], { duration, delay });
      return [journey, seen];
    });
    return () => {
      for (const journey of journeys) journey.cancel();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the same moves in the next step are shown again
  }, [moves, routes, timing, technical, backwards, step]);
  return moves.map((move, index) => {
    const route = routes[index] ?? [];
    const start = route[0];
    const end = (backwards ? start : route.at(-1)) ?? { x: 0, y: 0 };
    const address = move.role === 'address';
    const size = address
      ? { width: plan.tile.x * 0.72, height: plan.tile.y * 0.74 }
      : { width: plan.tile.x, height: plan.tile.y };
    return (
      <g key={`${step} ${index}`} data-move={`${move.role} ${move.value}`}>
        {start && !backwards && typeof move.from === 'object' && (
          <Tile
            kind={move.role}
            text=""
            x={start.x}
            y={start.y}
            width={Math.min(size.width, 40 * plan.ram.scale) - 4}
            height={size.height - 4}
            look="ghost"
          />
        )}
        <Tile
          ref={(tile) => {
            tiles.current[index] = tile;
          }}
          kind={move.role}
          text={text(move, base)}
          x={end.x}
          y={end.y}
          width={size.width}
          height={size.height}
          className={isGone(moves, index, backwards, technical) ? styles.landed : undefined}
        />
      </g>
    );
  });
}
