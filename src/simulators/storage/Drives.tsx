import { useId } from 'react';
import { BillPicture } from './BillPicture.tsx';
import styles from './Drives.module.css';
import { FlashPicture } from './FlashPicture.tsx';
import { ERASE_BLOCK, type LayoutName, plans } from './layout.ts';
import { type BlockLook, wearInWords } from './look.ts';
import { Passing } from './Passing.tsx';
import { Platter } from './Platter.tsx';
import type { State } from './state.ts';

interface DrivesProps {
  readonly state: State;
  readonly looks: readonly BlockLook[];
  readonly layout: LayoutName;
  readonly pace: number;
  readonly backwards: boolean;
}
/** The disk and the flash drive with their lids off, and what the job costs each. */
export function Drives({ state, looks, layout, pace, backwards }: DrivesProps) {
  const plan = plans[layout];
  const { width, height, hub, flash, bill } = plan;
  const hatch = useId();
  return (
    <svg
      data-picture=""
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`A disk with its head over track ${state.disk.track}, and a flash drive. Its erase blocks were erased: ${wearInWords(state)} times.`}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
          <path className={styles.stripe} d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" />
        </pattern>
      </defs>
      <g transform={`translate(${hub.x} ${hub.y}) scale(${hub.scale})`}>
        <Platter state={state} looks={looks} pace={pace} />
      </g>
      <g transform={`translate(${flash.x} ${flash.y})`}>
        <text className={styles.title} y="-8">
          Flash
        </text>
        <text
          className={styles.count}
          x={(flash.columns - 1) * ERASE_BLOCK.across + ERASE_BLOCK.width}
          y="-8"
        >
          striped: out of date
        </text>
        <FlashPicture state={state} looks={looks} columns={flash.columns} hatch={hatch} />
      </g>
      <Passing state={state} plan={plan} pace={pace} backwards={backwards} />
      <BillPicture bill={state.bill} isSpent={state.flash.spent === true} {...bill} />
    </svg>
  );
}
