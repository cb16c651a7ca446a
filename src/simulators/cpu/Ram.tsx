import { type KeyboardEvent, memo, type MouseEvent, type SyntheticEvent, useRef } from 'react';
import type { NumberBase } from '../../lib/in-base.ts';
import { heatLevels } from './heat.ts';
import { Part } from './Part.tsx';
import styles from './Ram.module.css';
import type { BoxKind, ShowAs } from './RamBox.tsx';
import { RamRow } from './RamRow.tsx';
import type { CpuState } from './state.ts';

const rows = Array.from({ length: 10 }, (_, row) => row);
const cold: readonly number[] = [];
const steps: Readonly<Record<string, (box: number) => number>> = {
  ArrowLeft: (box) => Math.max(0, box - 1),
  ArrowRight: (box) => Math.min(99, box + 1),
  ArrowUp: (box) => (box < 10 ? box : box - 10),
  ArrowDown: (box) => (box > 89 ? box : box + 10),
  Home: (box) => box - (box % 10),
  End: (box) => box - (box % 10) + 9,
  PageUp: (box) => box % 10,
  PageDown: (box) => 90 + (box % 10),
};
function boxOfEvent(event: SyntheticEvent): number | undefined {
  const cell = event.target instanceof Element ? event.target.closest('[data-box]') : null;
  const box = Number(cell?.getAttribute('data-box') ?? Number.NaN);
  return Number.isNaN(box) ? undefined : box;
}

/** The box under the pointer: the gap beside a box belongs to it, so that a finger has more to hit. */
function boxUnder(event: MouseEvent<SVGGElement>): number | undefined {
  const exact = boxOfEvent(event);
  if (exact !== undefined || event.detail === 0) return exact;
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const column = Math.floor(((event.clientX - left) / width) * 10);
  const row = Math.floor(((event.clientY - top) / height) * 10);
  return column >= 0 && column < 10 && row >= 0 && row < 10 ? row * 10 + column : undefined;
}

interface RamProps {
  readonly state: Pick<CpuState, 'boxes' | 'reads' | 'writes' | 'breakBoxes'>;
  readonly kinds: readonly BoxKind[];
  readonly showAs: ShowAs;
  readonly base: NumberBase;
  readonly heat: boolean;
  /** The box of the instruction being worked on; −1 for none. */
  readonly current: number;
  readonly changed: number;
  readonly used: number;
  readonly selected: number | undefined;
  readonly active: boolean;
  readonly arrives: number;
  /** What the changed box held before. */
  readonly was: number;
  readonly step: number;
  readonly onSelect: (box: number | undefined) => void;
}
/** The RAM: a hundred numbered boxes. Arrow keys move among them; choosing one shows what is known of it. */
export const Ram = memo(function Ram(props: RamProps) {
  const {
    state,
    kinds,
    showAs,
    base,
    heat,
    current,
    changed,
    used,
    selected,
    active,
    arrives,
    was,
    step,
    onSelect,
  } = props;
  const grid = useRef<SVGGElement>(null);
  const stop = selected ?? Math.max(0, current);
  const marks = { stop, selected, changed, used, current };
  const reads = heat ? heatLevels(state.reads) : cold;
  const writes = heat ? heatLevels(state.writes) : cold;
  const keys = (event: KeyboardEvent) => {
    const box = boxOfEvent(event);
    if (box === undefined) return;
    if (event.key === 'Escape' && selected !== undefined) return onSelect(undefined);
    const to = event.key === 'Enter' || event.key === ' ' ? box : steps[event.key]?.(box);
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
    grid.current?.querySelector<SVGGElement>(`[data-box="${to}"]`)?.focus();
  };
  return (
    <Part id="ram" active={active}>
      <text className={styles.title} x="20" y="24">
        RAM
      </text>
      <text className={styles.note} x="76" y="24">
        100 boxes, one number in each
      </text>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <table> */}
      <g
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label="RAM: 100 boxes. Arrow keys move, Enter shows a box."
        onClick={(event) => onSelect(boxUnder(event))}
        onKeyDown={keys}
      >
        {rows.map((row) => (
          <RamRow
            key={row}
            row={row}
            boxes={state.boxes}
            kinds={kinds}
            showAs={showAs}
            base={base}
            watched={state.breakBoxes}
            reads={reads}
            writes={writes}
            marks={marks}
            arrives={arrives}
            was={was}
            step={step}
          />
        ))}
      </g>
    </Part>
  );
});
