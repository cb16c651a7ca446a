import { useId } from 'react';
import { thousands } from '../../lib/thousands.ts';
import styles from './Pictures.module.css';
import type { LayoutName } from './shelf-plan.ts';
import type { State } from './state.ts';
import { ThingPicture } from './ThingPicture.tsx';
import { free, shares, things } from './things.ts';
import { asTyped, bitsOf, shortly } from './units.ts';

export const packSizes = { wide: { x: 760, y: 400 }, narrow: { x: 360, y: 420 } };
const ROWS = 10;

/** From one share of the disk to another, row by row: an outline in a field of rows. */
function run(from: number, to: number, width: number, height: number): string {
  const row = height / ROWS;
  let d = '';
  for (let at = Math.floor(from * ROWS); at < ROWS && at / ROWS < to; at += 1) {
    const [left, right] = [Math.max(0, from * ROWS - at), Math.min(1, to * ROWS - at)];
    if (right > left)
      d += `M${(left * width).toFixed(1)} ${(at * row + 3).toFixed(1)}h${((right - left) * width).toFixed(1)}v${(row - 6).toFixed(1)}h${(-(right - left) * width).toFixed(1)}z`;
  }
  return d;
}

/** The inside of the disk as ten rows, filled thing by thing; above it how many there are of each. */
export function PackPicture({ state, layout }: { readonly state: State; readonly layout: LayoutName }) {
  const id = useId();
  const isWide = layout === 'wide';
  const height = isWide ? 232 : 200;
  const disk = bitsOf(state.disk);
  const left = free(state);
  const step = isWide ? 182 : 172;
  return (
    <>
      <defs>
        {things.map((thing, at) => (
          <pattern key={thing.id} id={`${id}${thing.id}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect className={styles.patternGround} width="8" height="8" />
            <path
              className={styles.patternMark}
              d={['M0 0h8v8h-8z', 'M2 2h4v4h-4z', 'M0 3h8v2.4h-8z', 'M3 0h2.4v8h-2.4z'][at] ?? ''}
            />
          </pattern>
        ))}
      </defs>
      {things.map((thing, at) => {
        const x = isWide ? 22 + at * step : 8 + (at % 2) * step;
        const y = isWide ? 12 : 8 + Math.floor(at / 2) * 66;
        const count = state.packed[thing.id];
        return (
          <g
            key={thing.id}
            transform={`translate(${x} ${y})`}
            className={count > 0 ? undefined : styles.resting}
          >
            <g transform="translate(26 28)">
              <ThingPicture id={thing.id} />
            </g>
            <text className={styles.big} x="58" y="26">
              {thousands(count)}
            </text>
            <text className={styles.small} x="58" y="45">
              {count === 1 ? thing.one : thing.many}
            </text>
            <rect
              fill={`url(#${id}${thing.id})`}
              className={styles.swatch}
              x="4"
              y="56"
              width="44"
              height="8"
            />
          </g>
        );
      })}
      <g transform={isWide ? 'translate(20 92)' : 'translate(10 148)'}>
        <rect className={styles.disk} width={isWide ? 720 : 340} height={height + 62} rx="14" />
        <text className={styles.diskLabel} x="20" y="32">
          {asTyped(disk)}
        </text>
        <text className={styles.onDisk} x={isWide ? 700 : 320} y="32" textAnchor="end">
          {left > 0n ? `free: ${shortly(left)}` : 'full'}
        </text>
        <g transform="translate(10 48)">
          <path className={styles.room} d={run(0, 1, isWide ? 700 : 320, height)} />
          {shares(state).map(({ id: thing, from, to }) => (
            <path
              key={thing}
              className={styles.share}
              fill={`url(#${id}${thing})`}
              d={run(from, to, isWide ? 700 : 320, height)}
            />
          ))}
        </g>
      </g>
    </>
  );
}
