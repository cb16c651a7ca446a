import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { NumberBase } from '../../lib/in-base.ts';
import { inBase } from '../../lib/in-base.ts';
import { Tile, travel, Wire } from '../../ui/index.ts';
import { JOB_WORDS } from './jobs.ts';
import { Kit } from './Kit.tsx';
import { Lanes } from './Lanes.tsx';
import { type Layout, type LayoutName, layoutOf, wireTo } from './layout.ts';
import { standingsOf, type State, timeOf } from './model.ts';
import { Patterns } from './Patterns.tsx';
import { axisAt, placesOf, raceOf } from './race.ts';
import styles from './Track.module.css';
import { rounded, timeInWords } from './words.ts';

interface TrackProps {
  readonly state: State;
  readonly before: State | undefined;
  readonly backwards: boolean;
  readonly layout: LayoutName;
  readonly numbers: NumberBase;
  readonly pace: number;
  readonly playing: boolean;
}
/** With more lanes than this each tick is a cut: drawing all of them again for every frame of a glide costs too much. */
const MOST_GLIDING = 12;
const PLACES = ['', '1st', '2nd', '3rd', '4th'];

/** The race: machines one below the other, a lane for each core, time running to the right. */
export function Track({ state, before, backwards, layout: name, numbers, pace, playing }: TrackProps) {
  const base = useId();
  const { setup, ticks } = state;
  const race = raceOf(setup);
  const layout = useMemo(
    () =>
      layoutOf(
        name,
        setup.machines.map(({ cores }) => cores),
      ),
    [name, setup.machines],
  );
  const { plan, blocks, axisY, height } = layout;
  const time = timeOf(state);
  const end = axisAt(race, time);
  const standings = standingsOf(state);
  const places = placesOf(race);
  const someoneIsDone = standings.some(({ isDone }) => isDone);
  const total = race.job.items.length;
  const { one } = JOB_WORDS[setup.job];
  const lanes = setup.machines.reduce((sum, { cores }) => sum + cores, 0);
  /** Milliseconds of the way to now; undefined lets it glide from tick to tick. */
  const glide = lanes > MOST_GLIDING ? 0 : playing ? undefined : pace;
  return (
    <svg
      data-picture=""
      className={styles.track}
      viewBox={`0 0 ${plan.width} ${height}`}
      role="img"
      aria-label={`A race: ${JOB_WORDS[setup.job].title.toLowerCase()}. The sentence below says how it stands.`}
    >
      <Patterns base={base} />
      {setup.machines.map((machine, index) => {
        const block = blocks[index];
        const run = race.runs[index];
        const standing = standings[index];
        if (!block || !run || !standing) return null;
        const isLate = someoneIsDone && standing.done * 10 < total && !standing.isDone;
        const plate = standing.isDone ? timeInWords(run.finish) : '';
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a machine is its place in the race
          <g key={index}>
            <Kit
              machine={machine}
              index={index}
              job={race.job}
              standing={standing}
              block={block}
              plan={plan}
              ticks={standing.isDone ? 0 : ticks}
            />
            {standing.cores.map(({ doing }, core) => (
              <Wire
                // oxlint-disable-next-line react/no-array-index-key -- a wire leads to its core
                key={core}
                kind="data"
                width={block.lane < 20 ? 2 : 4}
                points={wireTo(layout, block, core)}
                active={doing === 'work' || doing === 'disk' || doing === 'ram'}
              />
            ))}
            <Pile layout={layout} index={index} left={standing.left} total={total} numbers={numbers} />
            <Lanes
              run={run}
              standing={standing}
              block={block}
              plan={plan}
              base={base}
              numbers={numbers}
              time={time}
              end={end}
              pace={glide}
              late={
                isLate
                  ? `${standing.done === 0 ? 'still ' : ''}at ${one} ${rounded(standing.done + 1, 6)} of ${rounded(total, 6)}`
                  : undefined
              }
            />
            {standing.isDone && (
              <g
                transform={
                  plan.isBeside
                    ? `translate(${plan.lanesX + plan.lanesWidth + 12} ${block.lanesY + block.lanesHeight / 2})`
                    : `translate(${plan.width - 2} ${block.y + 20})`
                }
                className={plan.isBeside ? styles.plate : styles.plateEnd}
              >
                <text className={styles.place} y="-4">
                  {PLACES[places[index] ?? 0]}
                </text>
                <text className={styles.time} y="16">
                  {plate}
                </text>
              </g>
            )}
          </g>
        );
      })}
      <Deliveries
        state={state}
        before={before}
        layout={layout}
        numbers={numbers}
        pace={playing ? 0 : pace}
        backwards={backwards}
      />
      <Axis layout={layout} y={axisY} time={time} end={end} pace={glide} />
    </svg>
  );
}

interface PileProps {
  readonly layout: Layout;
  readonly index: number;
  readonly left: number;
  readonly total: number;
  readonly numbers: NumberBase;
}
/** What is still to be handed out: a pile that gets lower, with its number on top. */
function Pile({ layout, index, left, total, numbers }: PileProps) {
  const block = layout.blocks[index];
  if (!block) return null;
  const { plan } = layout;
  const text = inBase(left, numbers);
  const width = plan.isBeside ? 48 : 34;
  const high = left === 0 ? 0 : 1 + Math.floor((left / total) * 3.99);
  const y = block.lanesY + block.lanesHeight / 2;
  return (
    <g>
      {Array.from({ length: high }, (_, slab) => (
        <Tile
          key={slab}
          kind="data"
          text=""
          look="resting"
          x={plan.pileX}
          y={y + 4 * (high - slab)}
          width={width}
          height={24}
        />
      ))}
      <Tile
        kind="data"
        text={text}
        x={plan.pileX}
        y={y}
        width={width}
        height={24}
        look={left === 0 ? 'resting' : 'solid'}
      />
    </g>
  );
}

interface DeliveriesProps {
  readonly state: State;
  readonly before: State | undefined;
  readonly layout: Layout;
  readonly numbers: NumberBase;
  readonly pace: number;
  readonly backwards: boolean;
}
/** The pieces handed out in this step, on their way from the pile to their cores. */
function Deliveries({ state, before, layout, numbers, pace, backwards }: DeliveriesProps) {
  const group = useRef<SVGGElement>(null);
  const later = backwards ? before : state;
  const earlier = backwards ? state : before;
  const isShown = later !== undefined && earlier !== undefined && pace > 0 && later.setup === earlier.setup;
  const then = isShown ? standingsOf(earlier) : [];
  const trips = !isShown
    ? []
    : standingsOf(later).flatMap(({ cores }, index) =>
        cores.flatMap(({ item }, core) => {
          const block = layout.blocks[index];
          const isNew = item >= 0 && then[index]?.cores[core]?.item !== item;
          return isNew && block ? [{ key: `${index} ${core}`, item, way: wireTo(layout, block, core) }] : [];
        }),
      );
  useLayoutEffect(() => {
    const tiles = [...(group.current?.children ?? [])];
    const journeys = trips.flatMap(({ way }, at) => {
      const tile = tiles[at];
      return tile instanceof SVGElement ? [travel(tile, way, { duration: pace, backwards })] : [];
    });
    return () => {
      for (const journey of journeys) journey.cancel();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the trips belong to this step
  }, [state]);
  return (
    <g ref={group} className={styles.deliveries}>
      {trips.map(({ key, item, way }) => {
        const end = (backwards ? way[0] : way.at(-1)) ?? { x: 0, y: 0 };
        return (
          <Tile
            key={key}
            kind="data"
            text={inBase(item + 1, numbers)}
            x={end.x}
            y={end.y}
            width={40}
            height={22}
          />
        );
      })}
    </g>
  );
}

interface AxisProps {
  readonly layout: Layout;
  readonly y: number;
  readonly time: number;
  readonly end: number;
  readonly pace: number | undefined;
}
/** Time, from the start to where the lanes end; the clock's tile stands at now. */
function Axis({ layout, y, time, end, pace }: AxisProps) {
  const { plan } = layout;
  const { lanesX, lanesWidth } = plan;
  const marks = plan.isBeside ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1];
  const now = timeInWords(time);
  const at = Math.min(1, time / end) * lanesWidth;
  const width = Math.max(46, now.length * 9.5 + 14);
  return (
    <g transform={`translate(${lanesX} ${y})`}>
      <path
        className={styles.axis}
        d={`M0 2h${lanesWidth}${marks.map((mark) => `M${mark * lanesWidth} 2v6`).join('')}`}
      />
      {marks.map((mark) => (
        <text
          key={mark}
          className={styles.axisText}
          x={mark * lanesWidth}
          y="24"
          textAnchor={mark === 0 ? 'start' : mark === 1 ? 'end' : 'middle'}
        >
          {mark === 0 ? '0' : timeInWords(end * mark)}
        </text>
      ))}
      {time > 0 && (
        <g
          key={end}
          className={styles.curtain}
          style={{
            transform: `translateX(${Math.min(at, lanesWidth - width / 2)}px)`,
            transitionDuration: pace === undefined ? undefined : `${pace}ms`,
          }}
        >
          <Tile kind="control" text={now} y={19} width={width} height={26} />
        </g>
      )}
    </g>
  );
}
