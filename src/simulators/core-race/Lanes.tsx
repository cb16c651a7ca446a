import { memo, useMemo } from 'react';
import { Tile } from '../../ui/index.ts';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { lanePaths } from './lane-paths.ts';
import type { Block, Plan } from './layout.ts';
import type { Standing } from './model.ts';
import { fillOf } from './Patterns.tsx';
import type { Run } from './schedule.ts';
import styles from './Track.module.css';
import { WAIT_WORDS } from './words.ts';

interface PastProps {
  readonly run: Run;
  readonly end: number;
  readonly width: number;
  readonly lane: number;
  readonly base: string;
}
/** All that every core does until the axis ends: a few paths, drawn once, and uncovered as time goes by. */
const Past = memo(function Past({ run, end, width, lane, base }: PastProps) {
  const drawn = useMemo(
    () => run.lanes.map((each) => lanePaths(each, end, width, lane)),
    [run, end, width, lane],
  );
  return drawn.map(({ paths, words }, core) => (
    // oxlint-disable-next-line react/no-array-index-key -- a lane is its core
    <g key={core} transform={`translate(0 ${core * lane})`}>
      {paths.map(([doing, d]) =>
        doing === 'work' || doing === 'over' ? (
          <path key={doing} className={styles.work} d={d} />
        ) : (
          <path key={doing} className={styles.wait} d={d} fill={fillOf(base, doing)} />
        ),
      )}
      {words.map(({ x, wait }) => (
        <text key={x} className={styles.word} x={x} y={lane / 2}>
          {WAIT_WORDS[wait].short}
        </text>
      ))}
    </g>
  ));
});

/** What 'still at photo 1 of 1,000' and the tile before it need, in units of the drawing. */
const ROOM_FOR_LATE = 250;

interface LanesProps {
  readonly run: Run;
  readonly standing: Standing;
  readonly block: Block;
  readonly plan: Plan;
  readonly base: string;
  readonly numbers: NumberBase;
  /** Microseconds: now, and at the right end. */
  readonly time: number;
  readonly end: number;
  /** Milliseconds for the curtain's way, 0 for a cut; undefined for its own pace. */
  readonly pace: number | undefined;
  /** What is said of a machine that is far behind. */
  readonly late: string | undefined;
}

/** A machine's lanes: its past, the curtain that hides what is to come, and at its edge what each core does now. */
export function Lanes(props: LanesProps) {
  const { run, standing, block, plan, base, numbers, time, end, pace, late } = props;
  const { lanesWidth: width, lanesX } = plan;
  const { lane, lanesY, lanesHeight } = block;
  const at = (Math.min(time, run.finish) / end) * width;
  const isLeft = at > (late === undefined ? width * 0.7 : width - ROOM_FOR_LATE);
  const hasHeads = lane >= 20 && (late === undefined || run.lanes.length === 1);
  const said = late ?? summary(standing, lane);
  const isRunning = time > 0 && !standing.isDone;
  const duration = pace === undefined ? undefined : `${pace}ms`;
  return (
    <g>
      <svg x={lanesX} y={lanesY} width={width} height={lanesHeight} className={styles.panel}>
        <rect className={styles.road} width={width} height={lanesHeight} />
        <Past run={run} end={end} width={width} lane={lane} base={base} />
        <g
          key={end}
          className={styles.curtain}
          style={{ transform: `translateX(${at}px)`, transitionDuration: duration }}
        >
          <rect className={styles.road} width={width} height={lanesHeight} />
          {isRunning && <path className={styles.now} d={`M0 0v${lanesHeight}`} />}
          {isRunning &&
            hasHeads &&
            standing.cores.map(({ doing, item }, core) =>
              doing === undefined || doing === 'over' ? null : (
                <Head
                  // oxlint-disable-next-line react/no-array-index-key -- a lane is its core
                  key={core}
                  text={item < 0 ? '' : inBase(item + 1, numbers)}
                  isWorking={doing === 'work'}
                  word={doing === 'work' || late !== undefined ? '' : WAIT_WORDS[doing].short}
                  y={(core + 0.5) * lane}
                  height={Math.min(26, lane - 4)}
                  isLeft={isLeft}
                />
              ),
            )}
          {isRunning && said !== '' && (
            <text
              className={styles.head}
              x={(isLeft ? -1 : 1) * (hasHeads ? 60 : 8)}
              y={lanesHeight / 2}
              textAnchor={isLeft ? 'end' : 'start'}
            >
              {said}
            </text>
          )}
        </g>
      </svg>
      <path
        className={styles.fences}
        d={run.lanes.map((_, core) => `M${lanesX} ${lanesY + core * lane}h${width}`).join('')}
      />
      <rect className={styles.frame} x={lanesX} y={lanesY} width={width} height={lanesHeight} />
      {standing.isDone && <Flag x={lanesX + at} y={lanesY} height={lanesHeight} />}
    </g>
  );
}

/** Of lanes too low for a word each: how many cores wait, and what for. */
function summary(standing: Standing, lane: number): string {
  if (lane >= 20) return '';
  const waiting = standing.cores.flatMap(({ doing }) =>
    doing === undefined || doing === 'work' || doing === 'over' ? [] : [doing],
  );
  const [first] = waiting;
  return first === undefined ? '' : `${waiting.length} wait: ${WAIT_WORDS[first].short}`;
}

interface HeadProps {
  readonly text: string;
  readonly isWorking: boolean;
  /** What it waits for; empty when that is said elsewhere. */
  readonly word: string;
  readonly y: number;
  readonly height: number;
  readonly isLeft: boolean;
}
/** The piece a core has, at the edge of time; and the word for what it waits for. */
function Head({ text, isWorking, word, y, height, isLeft }: HeadProps) {
  const width = Math.max(30, 11 * text.length + 10);
  const side = isLeft ? -1 : 1;
  return (
    <g transform={`translate(0 ${y})`}>
      {text !== '' && (
        <Tile
          kind="data"
          text={text}
          x={(side * width) / 2 + side * 3}
          width={width}
          height={height}
          look={isWorking ? 'solid' : 'resting'}
        />
      )}
      {word !== '' && (
        <text
          className={styles.head}
          x={side * (text === '' ? 8 : width + 10)}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {word}
        </text>
      )}
    </g>
  );
}

/** The finish: a chequered line across the lanes. */
function Flag({ x, y, height }: { readonly x: number; readonly y: number; readonly height: number }) {
  const rows = Math.ceil(height / 5);
  const dark = Array.from({ length: rows }, (_, row) => {
    const high = Math.min(5, height - row * 5);
    return `M${x - (row % 2 === 0 ? 5 : 0)} ${y + row * 5}h5v${high}h-5z`;
  }).join('');
  return (
    <g>
      <rect className={styles.flagLight} x={x - 5} y={y} width="10" height={height} />
      <path className={styles.flagDark} d={dark} />
    </g>
  );
}
