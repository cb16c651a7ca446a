import { thousands } from '../../lib/thousands.ts';
import { type Reading, readingOf } from './case.ts';
import styles from './Pictures.module.css';
import type { LayoutName } from './shelf-plan.ts';
import type { State } from './state.ts';
import { bitsOf, inUnit } from './units.ts';

export const diskSizes = { wide: { x: 760, y: 408 }, narrow: { x: 360, y: 560 } };

interface DesktopProps {
  readonly state: State;
  readonly reading: Reading;
  readonly title: string;
  readonly by: number;
}
/** A screen with a window: what it says of the disk, and what the clues have shown. 340 by 196. */
function Desktop({ state, reading, title, by }: DesktopProps) {
  const bits = bitsOf(state.disk);
  const has = (clue: State['looked'][number]) => state.looked.includes(clue);
  return (
    <>
      <rect className={styles.frame} width="340" height="186" rx="10" />
      <rect className={styles.screen} x="12" y="12" width="316" height="162" rx="4" />
      <path className={styles.frame} d="M140 186h60l10 14h-80z" />
      <rect className={styles.window} x="28" y="26" width="284" height="136" rx="5" />
      <path className={styles.bar} d="M28 48V31q0 -5 5 -5h274q5 0 5 5v17z" />
      <text className={styles.onBar} x="38" y="42">
        {title}
      </text>
      <text className={styles.small} x="42" y="72">
        My disk
      </text>
      <text className={styles.reading} x="42" y="106">
        {`${reading.number} ${reading.unit}`}
      </text>
      {has('used') && (
        <text className={styles.small} x="298" y="72" textAnchor="end">
          0 bytes used
        </text>
      )}
      <text className={has('bytes') ? styles.code : styles.hidden} x="42" y="130">
        {has('bytes') ? `${thousands(bits / 8n)} bytes` : '? bytes'}
      </text>
      <text className={has('sums') ? styles.small : styles.hidden} x="42" y="152">
        {has('sums') ? `divides by ${thousands(by)}` : 'divides by ?'}
      </text>
    </>
  );
}

/** A bar of the whole disk between two rulers: marks of GB above, marks of GiB below. */
function Rulers({
  state,
  width,
  first,
  second,
}: {
  state: State;
  width: number;
  first: Reading;
  second: Reading;
}) {
  const bits = Number(bitsOf(state.disk));
  const marks = (reading: Reading) => {
    const units = bits / Number(reading.counted.bits);
    const step = 10 ** Math.floor(Math.log10(Math.max(units, 1))) / (units < 2 ? 10 : 1);
    const count = Math.min(40, Math.floor(units / step + 1e-9));
    return Array.from({ length: count }, (_, at) => ((at + 1) * step * width) / units);
  };
  return (
    <>
      <rect className={styles.fullDisk} y="20" width={width} height="16" />
      <path
        className={styles.line}
        d={`M0 20V4M0 36v16${marks(first)
          .map((x) => `M${x.toFixed(1)} 20v-12`)
          .join('')}${marks(second)
          .map((x) => `M${x.toFixed(1)} 36v12`)
          .join('')}`}
      />
      <text className={styles.small} x={width} y="4" textAnchor="end">
        {`${first.number} ${first.unit}`}
      </text>
      <text className={styles.small} x={width} y="66" textAnchor="end">
        {`${inUnit(bitsOf(state.disk), second.counted, 2).text} ${second.counted.name}`}
      </text>
    </>
  );
}

/** The same disk, joined to two desktops at once. */
export function DiskPicture({ state, layout }: { readonly state: State; readonly layout: LayoutName }) {
  const bits = bitsOf(state.disk);
  const first = readingOf(bits, 'thousands');
  const second = readingOf(bits, '1024s', state.gib);
  const isWide = layout === 'wide';
  const middle = isWide ? 380 : 180;
  const diskY = isWide ? 236 : 428;
  return (
    <>
      {isWide ? (
        <path className={styles.cable} d="M180 204v50q0 16 16 16h110M580 204v50q0 16 -16 16h-110" />
      ) : (
        <path className={styles.cable} d="M28 190v240q0 20 20 20h70M332 395v40q0 16 -16 16h-74" />
      )}
      <g transform={isWide ? 'translate(10 8)' : 'translate(10 4)'}>
        <Desktop state={state} reading={first} title="First desktop" by={1000} />
      </g>
      <g transform={isWide ? 'translate(410 8)' : 'translate(10 212)'}>
        <Desktop state={state} reading={second} title="Second desktop" by={1024} />
      </g>
      <g transform={`translate(${middle - 84} ${diskY})`}>
        <rect className={styles.disk} width="168" height="66" rx="8" />
        <circle className={styles.lamp} cx="152" cy="16" r="4" />
        <text className={styles.diskLabel} x="84" y="34" textAnchor="middle">
          {`${first.number} ${first.unit}`}
        </text>
        {state.looked.includes('box') && (
          <text className={styles.onDisk} x="84" y="54" textAnchor="middle">
            1 GB = 1 billion bytes
          </text>
        )}
      </g>
      {state.looked.includes('sums') && (
        <g transform={isWide ? 'translate(40 336)' : 'translate(20 490)'}>
          <Rulers state={state} width={isWide ? 680 : 320} first={first} second={second} />
        </g>
      )}
    </>
  );
}
