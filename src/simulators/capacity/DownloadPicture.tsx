import { arrived, speedInWords, timeFor, timePassed } from './download.ts';
import styles from './Pictures.module.css';
import type { LayoutName } from './shelf-plan.ts';
import type { State } from './state.ts';
import { asTyped, bitsOf, decimalUnits, inUnit } from './units.ts';
import { lineName } from './words.ts';

/** One lane's height; the head above them. */
const LANE = { wide: 150, narrow: 172 };
const HEAD = 48;
export const downloadSizes = (lines: number) => ({
  wide: { x: 760, y: HEAD + LANE.wide * lines },
  narrow: { x: 360, y: HEAD + LANE.narrow * lines },
});

/** How thick a line is drawn: thicker by a step for each tenfold speed. */
const thickness = (line: string): number => Math.min(44, Math.max(14, (line.length - 4) * 6));

interface LaneProps {
  readonly state: State;
  readonly at: number;
  readonly layout: LayoutName;
  readonly pace: number;
}
/** A line: bits come along it, eight by eight they become bytes, and fill the crate of the file. */
function Lane({ state, at, layout, pace }: LaneProps) {
  const line = state.lines[at] ?? '0';
  const { bits, percent, done } = arrived(state, at, state.passed);
  const isFlowing = state.passed > 0 && !done;
  const isWide = layout === 'wide';
  const pipe = isWide ? { x: 50, y: 74, length: 330 } : { x: 34, y: 62, length: 150 };
  const thick = thickness(line);
  const funnel = pipe.x + pipe.length;
  const crate = isWide ? { x: 500, y: 12, side: 126 } : { x: 238, y: 10, side: 112 };
  const [full, rest] = [Math.floor(percent / 10), percent % 10];
  const cell = crate.side / 10;
  const bottom = crate.y + crate.side;
  const filled =
    (full > 0 ? `M${crate.x} ${bottom - full * cell}h${crate.side}v${full * cell}h${-crate.side}z` : '') +
    (rest > 0 ? `M${crate.x} ${bottom - (full + 1) * cell}h${rest * cell}v${cell}h${-rest * cell}z` : '');
  const grid = Array.from(
    { length: 9 },
    (_, i) =>
      `M${crate.x} ${crate.y + (i + 1) * cell}h${crate.side}M${crate.x + (i + 1) * cell} ${crate.y}v${crate.side}`,
  ).join('');
  const count = Math.floor(pipe.length / 22);
  const shift = (state.passed * 11) % 22;
  return (
    <>
      <text className={styles.lane} x={isWide ? 16 : 6} y={pipe.y + 9}>
        {lineName(at)}
      </text>
      <text className={styles.small} x={pipe.x} y={pipe.y - 34}>
        {speedInWords(line)}
      </text>
      <rect className={styles.pipe} x={pipe.x} y={pipe.y - thick / 2} width={pipe.length} height={thick} />
      <g
        className={isFlowing ? styles.flow : styles.resting}
        style={{
          transform: `translateX(${isFlowing ? shift : 0}px)`,
          transitionDuration: shift === 0 ? '0ms' : `${pace}ms`,
        }}
      >
        {Array.from({ length: count - 1 }, (_, i) => (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- a bit is its place in the line
            key={i}
            className={(i * 7 + 3) % 5 < 2 ? styles.bitOne : styles.bitNought}
            x={pipe.x + 6 + i * 22}
            y={pipe.y - 5}
            width="10"
            height="10"
          />
        ))}
      </g>
      <path
        className={styles.funnel}
        d={`M${funnel} ${pipe.y - thick / 2 - 5}l${isWide ? 46 : 26} ${thick / 2 - 9}v28l${isWide ? -46 : -26} ${thick / 2 - 9}z`}
      />
      {isWide && <path className={styles.pipe} d={`M${funnel + 46} ${pipe.y - 10}h74v20h-74z`} />}
      <text className={styles.small} x={funnel + (isWide ? 20 : -40)} y={pipe.y + 44} textAnchor="middle">
        8 bits → 1 byte
      </text>
      <rect
        className={styles.crate}
        x={crate.x - 3}
        y={crate.y - 3}
        width={crate.side + 6}
        height={crate.side + 6}
        rx="4"
      />
      {filled !== '' && <path className={styles.boxes} d={filled} />}
      <path className={styles.between} d={grid} />
      <text className={styles.big} x={isWide ? 648 : 34} y={isWide ? 54 : 140} textAnchor="start">
        {done ? timeFor(state, at) : `${percent} %`}
      </text>
      <text className={styles.small} x={isWide ? 648 : 34} y={isWide ? 78 : 160} textAnchor="start">
        {done
          ? 'all is here'
          : `${inUnit(bits, decimalUnits[1] ?? { name: 'B', bits: 8n }, 1, true).text} MB`}
      </text>
    </>
  );
}

/** The file, the clock of the model, and a lane for each line. */
export function DownloadPicture({
  state,
  layout,
  pace,
}: {
  readonly state: State;
  readonly layout: LayoutName;
  readonly pace: number;
}) {
  const width = layout === 'wide' ? 760 : 360;
  return (
    <>
      <path className={styles.sheetOf} d="M14 6h18l8 8v26h-26z" />
      <text className={styles.title} x="50" y="32">
        {`A file of ${asTyped(bitsOf(state.file))}`}
      </text>
      <text className={styles.clock} x={width - 14} y="32" textAnchor="end">
        {state.passed === 0 ? '0 s' : timePassed(state, state.passed)}
      </text>
      {state.lines.map((_, at) => (
        <g key={lineName(at)} transform={`translate(0 ${HEAD + at * LANE[layout]})`}>
          <path className={styles.thin} d={`M10 0H${width - 10}`} />
          <Lane state={state} at={at} layout={layout} pace={pace} />
        </g>
      ))}
    </>
  );
}
