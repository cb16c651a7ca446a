import { memo, useRef } from 'react';
import { trackOf, sectorOf, turnsOf } from './disk.ts';
import styles from './Drives.module.css';
import { ARM, armAngle, labelOf, PIVOT, RADIUS, sectorLabel, sectorPath, TRACK } from './layout.ts';
import type { BlockLook } from './look.ts';
import type { State } from './state.ts';
import { useSwing } from './use-swing.ts';

interface BlocksProps {
  readonly blocks: State['blocks'];
  readonly looks: readonly BlockLook[];
  /** The block under the head. */
  readonly active: number | undefined;
}
/** All blocks of the disk, as they lie round the hub. They stay as they are while the platter turns. */
const Sectors = memo(function Sectors({ blocks, looks, active }: BlocksProps) {
  return (
    <>
      {blocks.map((content, block) => {
        const [track, sector] = [trackOf(block), sectorOf(block)];
        const look = looks[block] ?? 'empty';
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a block is its place
          <g key={block} className={styles[look]}>
            <path d={sectorPath(track, sector)} />
            {content !== null && (
              <text transform={sectorLabel(track, sector)} dy="0.36em">
                {labelOf(content)}
              </text>
            )}
          </g>
        );
      })}
      {active !== undefined && (
        <path className={styles.ring} d={sectorPath(trackOf(active), sectorOf(active))} />
      )}
    </>
  );
});

interface PlatterProps {
  readonly state: State;
  readonly looks: readonly BlockLook[];
  readonly pace: number;
}
/** The platter, which turns, and the arm, which swings to a track. */
export function Platter({ state, looks, pace }: PlatterProps) {
  const { blocks, disk, rpm, motion, job } = state;
  const platter = useRef<SVGGElement>(null);
  const arm = useRef<SVGGElement>(null);
  const turned = -360 * turnsOf(disk, rpm);
  const swung = armAngle(disk.track);
  useSwing(platter, turned, pace);
  useSwing(arm, swung, pace);
  const active = motion?.kind === 'pass' ? motion.block : undefined;
  return (
    <>
      <circle className={styles.rim} r={RADIUS + 6} />
      <g ref={platter} transform={`rotate(${turned})`}>
        <Sectors blocks={blocks} looks={looks} active={active} />
        <circle className={styles.hub} r={RADIUS - TRACK * 4 - 1} />
        <path className={styles.line} d={`M0 ${-(RADIUS - TRACK * 4 - 8)}V-30`} />
        <circle className={styles.bolt} r="26" />
        <path className={styles.line} d="M-9 0H9M0-9V9" />
      </g>
      <g transform={`translate(${PIVOT.x} ${PIVOT.y})`}>
        <g ref={arm} transform={`rotate(${swung})`}>
          <path className={styles.arm} d={`M-26-13 40-13 ${ARM - 22}-5V5L40 13-26 13Z`} />
          <path className={job ? styles.headAtWork : styles.head} d={`M${ARM - 24}-9h22l8 9-8 9h-22z`} />
          <circle className={styles.bolt} r="15" />
        </g>
      </g>
    </>
  );
}
