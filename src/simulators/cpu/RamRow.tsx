import { memo } from 'react';
import type { NumberBase } from '../../lib/in-base.ts';
import { type BoxKind, RamBox, type ShowAs } from './RamBox.tsx';

/** Boxes that something is said of; −1 or undefined for none. */
export interface Marks {
  /** Where Tab comes to. */
  readonly stop: number;
  readonly selected: number | undefined;
  readonly changed: number;
  readonly used: number;
  readonly current: number;
}
interface RamRowProps {
  readonly row: number;
  readonly boxes: readonly number[];
  readonly kinds: readonly BoxKind[];
  readonly showAs: ShowAs;
  readonly base: NumberBase;
  readonly watched: readonly number[];
  /** Heat, 0 to 4; empty when it is not shown. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  readonly marks: Marks;
  readonly arrives: number;
  readonly was: number;
  readonly step: number;
}
const columns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const markNames = ['stop', 'selected', 'changed', 'used', 'current'] as const;

/** Whether nothing that this row shows is different: at full speed nine rows of ten are not looked at again. */
function isSame(a: RamRowProps, b: RamRowProps): boolean {
  const holds = (box: number | undefined) => box !== undefined && Math.trunc(box / 10) === a.row && box >= 0;
  const same = (x: readonly unknown[], y: readonly unknown[]) =>
    x === y || columns.every((column) => x[a.row * 10 + column] === y[a.row * 10 + column]);
  return (
    a.showAs === b.showAs &&
    a.base === b.base &&
    a.watched === b.watched &&
    same(a.boxes, b.boxes) &&
    same(a.kinds, b.kinds) &&
    same(a.reads, b.reads) &&
    same(a.writes, b.writes) &&
    markNames.every(
      (name) => a.marks[name] === b.marks[name] || (!holds(a.marks[name]) && !holds(b.marks[name])),
    ) &&
    (a.step === b.step || !holds(b.marks.changed))
  );
}

/** Ten boxes. */
export const RamRow = memo(function RamRow(props: RamRowProps) {
  const { row, boxes, kinds, showAs, base, watched, reads, writes, marks, arrives, was, step } = props;
  const lookOf = (box: number) => {
    if (box === marks.changed) return 'changed';
    if (box === marks.used) return 'used';
    return box === marks.current ? 'current' : '';
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <tr>
    <g role="row" tabIndex={-1}>
      {columns.map((column) => {
        const box = row * 10 + column;
        const isChanged = box === marks.changed;
        return (
          <RamBox
            key={box}
            box={box}
            word={boxes[box] ?? 0}
            kind={kinds[box] ?? 'empty'}
            showAs={showAs}
            base={base}
            look={lookOf(box)}
            selected={box === marks.selected}
            watched={watched.includes(box)}
            focusable={box === marks.stop}
            reads={reads[box] ?? 0}
            writes={writes[box] ?? 0}
            arrives={isChanged ? arrives : 0}
            was={isChanged ? was : 0}
            step={isChanged ? step : 0}
          />
        );
      })}
    </g>
  );
}, isSame);
