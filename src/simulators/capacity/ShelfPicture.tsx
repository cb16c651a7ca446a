import { memo, useLayoutEffect, useRef } from 'react';
import type { Polyline } from '../../lib/polyline.ts';
import { thousands } from '../../lib/thousands.ts';
import type { ViewProps } from '../../simulation/contract.ts';
import { Arriving, Tile, travel } from '../../ui/index.ts';
import { Ladder } from './Ladder.tsx';
import { poured } from './model.ts';
import styles from './Pictures.module.css';
import { crates, type LayoutName, lyingOn, type Plan, plans } from './shelf-plan.ts';
import type { Action, Setup, State } from './state.ts';
import { BOARD_NAMES, bitsOf, boardsOf, decimalUnits, shortly, type System } from './units.ts';

const SYSTEMS: readonly System[] = ['thousands', '1024s'];
const TITLES: { readonly [Name in System]: string } = {
  thousands: 'Boxes of 1,000',
  '1024s': 'Boxes of 1,024',
};

interface BoardProps {
  readonly plan: Plan;
  readonly layout: LayoutName;
  readonly system: System;
  readonly at: number;
  readonly count: number;
  /** Bits that are no whole byte, on the lowest board. */
  readonly bits: number;
  /** A box has just been packed onto it. */
  readonly changed: boolean;
}
/** One board with its plate: what lies on it, and the crates that are still empty. */
const Board = memo(function Board({ plan, layout, system, at, count, bits, changed }: BoardProps) {
  const { boxes, lines } = lyingOn(plan, system, count);
  const empty = crates(plan, system)
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');
  const name = BOARD_NAMES[system][at] ?? '';
  const isWide = layout === 'wide';
  const floor = plan.pitch - 6;
  return (
    <g
      transform={`translate(0 ${plan.top + at * plan.pitch})`}
      className={count > 0 ? undefined : styles.rests}
    >
      <path className={styles.emptyCrates} d={empty} />
      {boxes !== '' && <path className={styles.boxes} d={boxes} />}
      {lines !== '' && <path className={styles.between} d={lines} />}
      {changed && (
        <rect
          className={styles.ring}
          x={plan.first.x - 3}
          y={plan.first.y - 3}
          width={plan.crate.x + 6}
          height={plan.crate.y + 6}
          rx="4"
        />
      )}
      <rect className={styles.plank} x="0" y={floor} width={plan.shelfWidth} height="6" />
      <text
        className={styles.unit}
        x={isWide ? 36 : 8}
        y={isWide ? 28 : 20}
        textAnchor={isWide ? 'middle' : 'start'}
      >
        {name}
      </text>
      <text
        className={styles.count}
        x={isWide ? 36 : plan.shelfWidth - 8}
        y={isWide ? 48 : 20}
        textAnchor={isWide ? 'middle' : 'end'}
      >
        {thousands(count)}
        {bits > 0 ? ` + ${bits} bit` : ''}
      </text>
    </g>
  );
});

/** What was poured in this step, on its way to both shelves; and each box that was packed, on its way up. */
function journeysOf(plan: Plan, layout: LayoutName, before: State, state: State) {
  const rung = 4 - (decimalUnits.findLastIndex(({ bits }) => bitsOf(state.scoop) >= bits) + 1);
  const middle = plan.size.x / 2;
  const yOf = (at: number) => plan.top + at * plan.pitch + plan.pitch / 2;
  const ways: { key: string; text: string; way: Polyline; later: boolean }[] = [];
  for (const system of SYSTEMS) {
    const left = plan.shelf[system];
    const inside = left + plan.first.x + plan.crate.x / 2;
    const edge = system === 'thousands' ? left + plan.shelfWidth - 30 : left + 30;
    if (layout === 'wide')
      ways.push({
        key: `${system} pour`,
        text: shortly(bitsOf(state.scoop)),
        way: [
          { x: middle, y: yOf(rung) },
          { x: system === 'thousands' ? edge : inside, y: yOf(rung) },
        ],
        later: false,
      });
    const [was, is] = [boardsOf(poured(before), system), boardsOf(poured(state), system)];
    for (const [at, count] of is.boxes.entries()) {
      // A board below was emptied by it: that is packing, not pouring.
      const packed =
        at < rung && count > (was.boxes[at] ?? 0) && (was.boxes[at + 1] ?? 0) > (is.boxes[at + 1] ?? 0);
      if (packed)
        ways.push({
          key: `${system} ${at}`,
          text: `1 ${BOARD_NAMES[system][at] ?? ''}`,
          way: [
            { x: inside, y: yOf(at + 1) },
            { x: inside, y: yOf(at) },
          ],
          later: true,
        });
    }
  }
  return ways;
}

function Travels({
  ways,
  pace,
  backwards,
  moment,
}: {
  ways: ReturnType<typeof journeysOf>;
  pace: number;
  backwards: boolean;
  moment: number;
}) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const tiles = [...(group.current?.children ?? [])];
    const half = pace / 2;
    const moving = ways.flatMap(({ way, later }, at) => {
      const tile = tiles[at]?.firstElementChild;
      if (!(tile instanceof SVGElement)) return [];
      return [travel(tile, way, { duration: half, delay: later === backwards ? 0 : half, backwards })];
    });
    return () => {
      for (const one of moving) one.cancel();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the ways belong to this moment
  }, [moment]);
  return (
    <g ref={group} className={styles.travels} style={{ animationDuration: `${pace}ms` }} key={moment}>
      {ways.map(({ key, text, way, later }) => {
        const end = (backwards ? way[0] : way.at(-1)) ?? { x: 0, y: 0 };
        return (
          // A box that is packed is seen only when what was poured is there.
          <g
            key={key}
            className={later && !backwards ? styles.later : undefined}
            style={{ animationDuration: `${pace / 2}ms` }}
          >
            <Tile kind="data" text={text} x={end.x} y={end.y} width={text.length * 9 + 14} height={24} />
          </g>
        );
      })}
    </g>
  );
}

type ShelfPictureProps = ViewProps<Setup, State, Action> & { readonly layout: LayoutName };
/** Two shelves and the ladder between them. */
export function ShelfPicture({ state, before, by, backwards, pace, playing, layout }: ShelfPictureProps) {
  const plan = plans[layout];
  const bits = poured(state);
  const isPour = before !== undefined && by?.kind === 'tick' && before.room === state.room;
  const [earlier, later] = backwards ? [state, before] : [before, state];
  const ways = isPour && pace > 0 && earlier && later ? journeysOf(plan, layout, earlier, later) : [];
  const quiet = playing && pace === 0;
  return (
    <>
      {layout === 'wide' && <Ladder plan={plan} bits={bits} />}
      {SYSTEMS.map((system) => {
        const boards = boardsOf(bits, system);
        const were = isPour && !quiet && !backwards ? boardsOf(poured(before), system).boxes : undefined;
        return (
          <g key={system} transform={`translate(${plan.shelf[system]} 0)`}>
            <path className={styles.shelf} d={`M0 ${plan.size.y}V4H${plan.shelfWidth}V${plan.size.y}`} />
            <text className={styles.title} x={plan.shelfWidth / 2} y="22" textAnchor="middle">
              {TITLES[system]}
            </text>
            {boards.boxes.map((count, at) => {
              const was = were?.[at] ?? count;
              const board = { plan, layout, system, at, bits: at === 4 ? boards.bits : 0 };
              // The old board stands until the scoop is there; a packed box is there when it has come up.
              const packed = at < 4 && count > was && (were?.[at + 1] ?? 0) > (boards.boxes[at + 1] ?? 0);
              return (
                <Arriving
                  key={BOARD_NAMES[system][at]}
                  arrives={was === count ? 0 : packed ? pace : pace / 2}
                  step={state.ticks}
                  was={<Board {...board} count={was} changed={false} />}
                >
                  <Board {...board} count={count} changed={at < 4 && count > was && count <= 10} />
                </Arriving>
              );
            })}
          </g>
        );
      })}
      {ways.length > 0 && (
        <Travels ways={ways} pace={pace} backwards={backwards} moment={later?.ticks ?? 0} />
      )}
    </>
  );
}
