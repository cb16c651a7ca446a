import { useLayoutEffect, useMemo, useRef } from 'react';
import { paint } from '../../cutaway/index.ts';
import { inBase } from '../../lib/in-base.ts';
import type { Point } from '../../lib/polyline.ts';
import type { Base } from '../../simulation/contract.ts';
import { Tile, travel, Wire } from '../../ui/index.ts';
import type { Hop, Load } from './hop.ts';
import { boxOf, keyPoint, middleOf, routeOf } from './layout.ts';
import styles from './Machine.module.css';
import { heldAt, hopsOf, lastHop, type State } from './model.ts';
import { shellOf } from './shells.ts';

const textOf = ({ value }: Load, base: Base): string =>
  typeof value === 'number' ? inBase(value, base) : value;
const HIGH = 46;
const wideOf = (text: string): number => Math.max(62, text.length * 17 + 26);

interface TrafficProps {
  readonly state: State;
  readonly before: State | undefined;
  readonly backwards: boolean;
  readonly base: Base;
  /** Milliseconds for the way, and before it, while the place changes; 0 cuts. */
  readonly duration: number;
  readonly delay: number;
}

/** The wires of a place; the one that was used last is inked. */
export function Wires({ state }: { readonly state: State }) {
  const hop = lastHop(state);
  return shellOf(state.shell)
    .ways.filter(({ at }) => at === state.at)
    .map(({ ends: [from, to] }) => {
      const points = routeOf(state.shell, state.at, from, to);
      const isUsed =
        hop?.at === state.at && [hop.from, hop.to].includes(from) && [hop.from, hop.to].includes(to);
      return (
        points && (
          <Wire
            key={`${from} ${to}`}
            kind={isUsed && hop.load?.kind === 'control' ? 'control' : 'data'}
            points={points}
            width={isUsed ? 10 : 6}
            active={isUsed}
          />
        )
      );
    });
}

/** Where the value of a part is drawn: where the wire that brought it ends. */
function spotOf(state: State, holder: string): Point | undefined {
  const [part = '', kept] = holder.split('/');
  const hop = hopsOf(state)
    .slice(0, state.hop)
    .findLast(({ at, to }) => at === state.at && to === part);
  const end = hop && routeOf(state.shell, state.at, hop.from, part)?.at(-1);
  const box = boxOf(state.shell, state.at, part);
  if (kept !== undefined) return box && { x: middleOf(box).x, y: box[1] + box[3] * 0.72 };
  return end ?? (box && middleOf(box));
}

/** The values at rest in their parts, and the one that travels. */
export function Traffic({ state, before, backwards, base, duration, delay }: TrafficProps) {
  const tile = useRef<SVGGElement>(null);
  const hop = hopMoved(state, before, backwards);
  const { shell, at } = state;
  const { letter } = state;
  const route = useMemo(() => {
    const way = hop && hop.at === at ? routeOf(shell, at, hop.from, hop.to) : undefined;
    return way && hop?.from === 'keyboard' && typeof hop.load?.value === 'number' && hop.load.value > 1
      ? [keyPoint(shell, letter), ...way]
      : way;
  }, [hop, shell, at, letter]);
  useLayoutEffect(() => {
    const svg = tile.current;
    if (!svg || !route || duration === 0) return;
    const journey = travel(svg, route, { duration, delay, backwards });
    const seen = svg.animate([{ opacity: 1 }, { opacity: 1 }], { duration: duration + delay });
    return () => {
      journey.cancel();
      seen.cancel();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the same hop a second time is shown again
  }, [route, duration, delay, backwards, state.ticks]);
  const held = [...heldAt(state, at)];
  return (
    <g className={styles.values}>
      {held.map(([part, load]) => {
        const spot = spotOf(state, part);
        if (!spot) return null;
        const text = textOf(load, base);
        const isNew = hop !== undefined && !backwards && hop.to === part && hop.at === at;
        return (
          <g
            key={`${part} ${isNew ? state.ticks : ''}`}
            data-holds={part}
            className={isNew && duration > 0 ? styles.arriving : undefined}
            style={isNew && duration > 0 ? { animationDelay: `${delay + duration}ms` } : undefined}
          >
            <Tile
              kind={load.kind}
              text={text}
              x={spot.x}
              y={spot.y}
              width={wideOf(text)}
              height={HIGH}
              changed={isNew}
            />
          </g>
        );
      })}
      {hop?.load && route && (
        <Tile
          key={`${state.ticks} ${backwards}`}
          ref={tile}
          kind={hop.load.kind}
          text={textOf(hop.load, base)}
          x={(backwards ? route[0] : route.at(-1))?.x ?? 0}
          y={(backwards ? route[0] : route.at(-1))?.y ?? 0}
          width={wideOf(textOf(hop.load, base))}
          height={HIGH}
          className={styles.passing}
        />
      )}
    </g>
  );
}

/** The hop between the two states, when they are one apart in the same journey. */
function hopMoved(state: State, before: State | undefined, backwards: boolean): Hop | undefined {
  if (!before) return undefined;
  const [earlier, later] = backwards ? [state, before] : [before, state];
  return later.ticks === earlier.ticks + 1 ? lastHop(later) : undefined;
}

function fingertip(state: State): Point | undefined {
  const first = hopsOf(state)[0];
  if (!first || first.at !== state.at) return undefined;
  const { shell, letter, event } = state;
  if (event === 'key') return keyPoint(shell, letter);
  if (shell === 'console') return { x: 272, y: 568 };
  if (shell === 'phone') return { x: 210, y: 300 };
  if (shell === 'car') return { x: 614, y: 296 };
  const box = boxOf(shell, state.at, first.to);
  return box && { ...middleOf(box), ...(shell === 'desktop' ? { y: box[1] + 10 } : {}) };
}

/** The hand that presses: above before it, down at the first hop, gone afterwards. */
export function Hand({ state, pace }: { readonly state: State; readonly pace: number }) {
  const tip = fingertip(state);
  if (!tip || state.hop > 1) return null;
  const isDown = state.hop === 1;
  return (
    <g transform={`translate(${tip.x} ${tip.y})`} aria-hidden="true">
      {isDown && <circle className={styles.pressed} r="26" />}
      <g
        className={styles.hand}
        style={{ transform: isDown ? 'none' : 'translate(14px, -34px)', transitionDuration: `${pace / 2}ms` }}
      >
        <path
          className={paint.paper}
          d="M-12 10q0-16 12-16t13 16v54l46 12q22 6 20 30l-4 42q-2 20-22 20H10q-14 0-24-14l-36-46q-8-14 6-20t22 4l10 12z"
        />
        <path className={paint.fine} d="M13 64v18M34 70v14M55 76v12" />
      </g>
    </g>
  );
}
