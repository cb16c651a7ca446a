import { memo } from 'react';
import { inBase } from '../../lib/in-base.ts';
import type { Base } from '../../simulation/contract.ts';
import { Tile } from '../../ui/index.ts';
import styles from './Board.module.css';
import { CARD, CELL, TILE_Y } from './layout.ts';
import { standing } from './standing.ts';
import type { Action } from './state.ts';

interface ByteCellProps {
  /** Its address, and its place on the page. */
  readonly place: number;
  readonly index: number;
  readonly byte: number;
  readonly base: Base;
  readonly isChosen: boolean;
  readonly isChanged: boolean;
  readonly send: (action: Action) => void;
}
/** A byte in its place. */
export const ByteCell = memo(function ByteCell(props: ByteCellProps) {
  const { place, index, byte, base, isChosen, isChanged, send } = props;
  const bits = byte.toString(2).padStart(8, '0');
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <input>
      role="radio"
      aria-checked={isChosen}
      aria-label={`Byte ${place}: ${base === 'decimal' ? byte : inBase(byte, base)}`}
      tabIndex={isChosen ? 0 : -1}
      data-byte={place}
      className={styles.cell}
      style={standing(index)}
      onClick={() => send({ kind: 'look', at: place })}
      onKeyDown={(event) => {
        if (event.key === ' ' || event.key === 'Enter') {
          event.preventDefault();
          send({ kind: 'look', at: place });
        }
      }}
    >
      <rect className={styles.hit} x="1" y="-2" width={CELL - 2} height={CARD + 44} rx="6" />
      {isChosen && <rect className={styles.chosenHit} x="0" y={CARD + 4} width={CELL} height="36" rx="9" />}
      <path className={styles.stem} d={`M${CELL / 2} ${CARD}v8`} />
      <Tile
        kind="data"
        text={base === 'binary' ? '' : inBase(byte, base)}
        x={CELL / 2}
        y={TILE_Y}
        width={46}
        height={30}
        changed={isChanged}
      />
      {base === 'binary' && (
        <text className={styles.bits} x={CELL / 2} y={TILE_Y - 1}>
          <tspan x={CELL / 2}>{bits.slice(0, 4)}</tspan>
          <tspan x={CELL / 2} dy="12">
            {bits.slice(4)}
          </tspan>
        </text>
      )}
      {isChosen && <path className={styles.pointer} d={`M${CELL / 2 - 7} ${TILE_Y + 24}l7-7 7 7z`} />}
    </g>
  );
});
