import { type CSSProperties, memo } from 'react';
import styles from './Board.module.css';
import { CardFace } from './CardFace.tsx';
import { CARD, CELL, middleOf, NARROW, PAGE, WIDE } from './layout.ts';
import type { Card } from './meaning.ts';
import { standing } from './standing.ts';

interface CardPiecesProps {
  readonly card: Card;
  /** The address of the first byte of the page. */
  readonly first: number;
}
/** A card: a piece above each of its bytes on this page, so that it may go on in the next row, and its face above the first. */
export const CardPieces = memo(function CardPieces({ card, first }: CardPiecesProps) {
  const from = Math.max(first, card.at);
  const to = Math.min(first + PAGE, card.at + card.length);
  const index = from - first;
  const places = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
  return (
    <g>
      {places.map((place) => {
        const [isFirst, isLast] = [place === card.at, place === card.at + card.length - 1];
        return (
          <g key={place} className={styles.place} style={standing(place - first)}>
            <path
              className={`${styles.piece} ${styles[card.look]}`}
              d={fillOf(isFirst, isLast)}
              style={paintOf(card)}
            />
            <path className={styles.edge} d={edgeOf(isFirst, isLast)} />
          </g>
        );
      })}
      <g className={styles.place} style={standing(index)}>
        <g
          className={styles.place}
          style={
            {
              '--wide': `${middleOf(index, to - from, WIDE)}px, 0px`,
              '--narrow': `${middleOf(index, to - from, NARROW)}px, 0px`,
            } as CSSProperties
          }
        >
          <CardFace card={card} />
        </g>
      </g>
    </g>
  );
}, isSame);

function isSame(a: CardPiecesProps, b: CardPiecesProps): boolean {
  return a.first === b.first && JSON.stringify(a.card) === JSON.stringify(b.card);
}
/** A colour card of one dot is that colour. */
function paintOf({ look, colours }: Card): CSSProperties | undefined {
  const [only, more] = colours ?? [];
  return look === 'dots' && only && !more ? { fill: `rgb(${only.join(' ')})` } : undefined;
}
const [LEFT, RIGHT] = [3, CELL - 3];
function fillOf(isFirst: boolean, isLast: boolean): string {
  return `M${isFirst ? LEFT : -0.5} 0H${isLast ? RIGHT : CELL + 0.5}V${CARD}H${isFirst ? LEFT : -0.5}z`;
}
function edgeOf(isFirst: boolean, isLast: boolean): string {
  const [left, right] = [isFirst ? LEFT : 0, isLast ? RIGHT : CELL];
  return `M${left} 0H${right}${isLast ? `V${CARD}` : `M${right} ${CARD}`}H${left}${isFirst ? 'V0' : ''}`;
}
