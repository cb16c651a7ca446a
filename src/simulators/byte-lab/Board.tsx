import { type CSSProperties, type KeyboardEvent, memo, useRef } from 'react';
import type { Base } from '../../simulation/contract.ts';
import { useLayoutName } from '../../ui/index.ts';
import styles from './Board.module.css';
import { ByteCell } from './ByteCell.tsx';
import { CardPieces } from './CardPieces.tsx';
import { NARROW, PAGE, PITCH, pageOf, size, spotOf, WIDE } from './layout.ts';
import { cardsOf } from './meaning.ts';
import type { Action, State } from './state.ts';
import { count } from './words.ts';

interface BoardProps {
  readonly state: State;
  readonly before: State | undefined;
  readonly base: Base;
  /** Milliseconds in which cards may come down; 0 is a cut. */
  readonly pace: number;
  readonly send: (action: Action) => void;
}
/** The tray: each byte in its place, and above it what it means through the spectacles that are worn. */
export const Board = memo(function Board({ state, before, base, pace, send }: BoardProps) {
  const { bytes, lens, at } = state;
  const group = useRef<SVGGElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const layout = useLayoutName(canvas) ?? 'wide';
  const first = pageOf(at) * PAGE;
  const shown = bytes.slice(first, first + PAGE);
  const cards = cardsOf(state).filter((card) => card.at + card.length > first && card.at < first + PAGE);
  const slots = Math.max(WIDE, Math.ceil(shown.length / WIDE) * WIDE);
  const rows = { wide: slots / WIDE, narrow: Math.max(1, Math.ceil(shown.length / NARROW)) };
  const changed = (place: number): boolean =>
    before !== undefined && before.bytes !== bytes && before.bytes[place] !== bytes[place];
  const key = (event: KeyboardEvent) => {
    const row = Number(getComputedStyle(event.currentTarget).getPropertyValue('--row')) || WIDE;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + row,
      ArrowUp: at - row,
      Home: 0,
      End: bytes.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (bytes[to] === undefined) return;
    send({ kind: 'look', at: to });
    // It may be on the next page, which is drawn first.
    requestAnimationFrame(() => group.current?.querySelector<SVGGElement>(`[data-byte="${to}"]`)?.focus());
  };
  return (
    <div
      ref={canvas}
      className={styles.canvas}
      style={{ '--wide-rows': rows.wide, '--narrow-rows': rows.narrow } as CSSProperties}
    >
      <svg
        className={styles.drawing}
        data-picture=""
        data-picture-box={`0 0 ${size[layout]} ${rows[layout] * PITCH + 4}`}
        viewBox={`0 0 ${size.wide} ${rows.wide * PITCH}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no fieldset
        role="group"
        aria-label={`The tray: ${count(bytes.length, 'byte')}`}
      >
        <Addresses first={first} row={WIDE} rows={rows.wide} className={styles.wideOnly} />
        <Addresses first={first} row={NARROW} rows={rows.narrow} className={styles.narrowOnly} />
        <Slots from={shown.length} to={slots} />
        <g
          key={lens}
          className={styles.cards}
          style={{ animationDuration: `${Math.min(pace, 260)}ms` }}
          aria-hidden="true"
        >
          {cards.map((card) => (
            <CardPieces key={card.at} card={card} first={first} />
          ))}
        </g>
        <g ref={group} role="radiogroup" aria-label="Bytes" onKeyDown={key}>
          {shown.map((byte, index) => (
            <ByteCell
              // oxlint-disable-next-line react/no-array-index-key -- a byte is its place
              key={first + index}
              place={first + index}
              index={index}
              byte={byte}
              base={base}
              isChosen={first + index === at}
              isChanged={changed(first + index)}
              send={send}
            />
          ))}
        </g>
      </svg>
    </div>
  );
});

function Addresses({
  first,
  row,
  rows,
  className,
}: {
  readonly first: number;
  readonly row: number;
  readonly rows: number;
  readonly className: string | undefined;
}) {
  return (
    <g className={className} aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows in order
        <g key={index} transform={`translate(0 ${index * PITCH + 45})`}>
          <path className={styles.sign} d="M2 0h26l8 15-8 15h-26z" />
          <text className={styles.signText} x="16" y="20">
            {first + index * row}
          </text>
        </g>
      ))}
    </g>
  );
}
/** Places without a byte. */
function Slots({ from, to }: { readonly from: number; readonly to: number }) {
  const path = Array.from({ length: to - from }, (_, index) => {
    const { x, y } = spotOf(from + index, WIDE);
    return `M${x + 4} ${y + 43}h46v30h-46z`;
  }).join('');
  return <path className={`${styles.slots} ${styles.wideOnly}`} d={path} />;
}
