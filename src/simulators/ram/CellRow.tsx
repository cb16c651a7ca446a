import { memo } from 'react';
import { addressesOf, type Glyphs, valuesOf } from './glyphs.ts';
import { cellSize, grid } from './layout.ts';
import type { CellKind } from './meaning.ts';
import styles from './Cells.module.css';

const Letters = ({
  glyphs,
  className,
}: {
  readonly glyphs: Glyphs;
  readonly className: string | undefined;
}) =>
  glyphs.text === '' ? null : (
    <text className={className} x={glyphs.x} y={glyphs.y}>
      {glyphs.text}
    </text>
  );

interface CellRowProps {
  readonly row: number;
  /** A letter for each cell: what it is there for. */
  readonly kinds: string;
  /** What stands in the ten cells: lines of a cell parted by |, cells by a tab. '' without power. */
  readonly words: string;
}
/** Ten cells. Memoised on plain texts: a step draws only the rows that changed. */
export const CellRow = memo(function CellRow({ row, kinds, words }: CellRowProps) {
  const boxes = (kind: CellKind): string =>
    Array.from(kinds)
      .flatMap((each, column) =>
        each === kind ? [`M${column * cellSize.x} 0h${cellSize.x}v${cellSize.y}h-${cellSize.x}z`] : [],
      )
      .join('');
  const cells =
    words === '' ? [] : words.split('\t').map((text, column) => ({ column, lines: text.split('\n') }));
  const used = valuesOf(cells.filter(({ column }) => kinds[column] !== 'f'));
  const free = valuesOf(cells.filter(({ column }) => kinds[column] === 'f'));
  return (
    <g transform={`translate(${grid.x} ${grid.y + row * cellSize.y})`}>
      {(['f', 'i', 'd', 'l'] as const).map((kind) => {
        const d = boxes(kind);
        return d === '' ? null : <path key={kind} className={styles[kind]} d={d} />;
      })}
      <Letters glyphs={addressesOf(row)} className={styles.address} />
      <Letters glyphs={used.large} className={styles.large} />
      <Letters glyphs={used.small} className={styles.small} />
      <g className={styles.leftover}>
        <Letters glyphs={free.large} className={styles.large} />
        <Letters glyphs={free.small} className={styles.small} />
      </g>
    </g>
  );
});
