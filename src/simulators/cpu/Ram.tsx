import { type KeyboardEvent, memo, type SyntheticEvent, useRef } from 'react';
import type { NumberBase } from '../../lib/in-base.ts';
import { heatLevels } from './heat.ts';
import { Part } from './Part.tsx';
import styles from './Ram.module.css';
import { type BoxKind, RamBox, type ShowAs } from './RamBox.tsx';
import type { CpuState } from './state.ts';

const rows = Array.from({ length: 10 }, (_, row) =>
  Array.from({ length: 10 }, (__, column) => row * 10 + column),
);
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
  const levels = heat ? { reads: heatLevels(state.reads), writes: heatLevels(state.writes) } : undefined;
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
        onClick={(event) => onSelect(boxOfEvent(event))}
        onKeyDown={keys}
      >
        {rows.map((row) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <tr>
          <g key={row[0]} role="row" tabIndex={-1}>
            {row.map((box) => (
              <RamBox
                key={box}
                box={box}
                word={state.boxes[box] ?? 0}
                kind={kinds[box] ?? 'empty'}
                showAs={showAs}
                base={base}
                look={box === changed ? 'changed' : box === used ? 'used' : box === current ? 'current' : ''}
                selected={box === selected}
                watched={state.breakBoxes.includes(box)}
                focusable={box === stop}
                reads={levels?.reads[box] ?? 0}
                writes={levels?.writes[box] ?? 0}
                arrives={box === changed ? arrives : 0}
                was={box === changed ? was : 0}
                step={box === changed ? step : 0}
              />
            ))}
          </g>
        ))}
      </g>
    </Part>
  );
});
