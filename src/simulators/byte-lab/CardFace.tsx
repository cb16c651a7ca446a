import styles from './Board.module.css';
import { CARD, CELL } from './layout.ts';
import type { Card } from './meaning.ts';

/** What is written or drawn on a card; 0 is its middle, or the middle of what of it stands in one row. */
export function CardFace({ card }: { readonly card: Card }) {
  const { look, text, colours, levels } = card;
  if (colours) return colours.length > 1 ? <Dots colours={colours} /> : null;
  if (levels) return <Levels levels={levels} />;
  const small = look === 'word' || look === 'left' || look === 'instruction' || look === 'lost';
  const room = Math.min(card.length, 4) * CELL - 10;
  const wanted = look === 'instruction' ? 14 : small ? 13 : look === 'letter' ? 24 : 18;
  const fontSize = Math.min(wanted, room / Math.max(1, Array.from(text).length * 0.6));
  return (
    <text className={`${styles.text} ${styles[`${look}Text`]}`} y={CARD / 2} dy="0.35em" fontSize={fontSize}>
      {text}
    </text>
  );
}
/** Eight dots of one bit each. */
function Dots({ colours }: { readonly colours: NonNullable<Card['colours']> }) {
  const step = (CELL - 10) / 4;
  return colours.map((colour, index) => (
    <rect
      // oxlint-disable-next-line react/no-array-index-key -- a dot is its place
      key={index}
      className={styles.dot}
      style={{ fill: `rgb(${colour.join(' ')})` }}
      x={(index % 4) * step - step * 2}
      y={3 + Math.trunc(index / 4) * 14}
      width={step}
      height="14"
    />
  ));
}
/** How far the loudspeaker stands out, for each sample: from the middle line up or down. */
function Levels({ levels }: { readonly levels: readonly number[] }) {
  const width = (CELL - 10) / levels.length;
  const middle = CARD / 2;
  return (
    <>
      <path className={styles.rest} d={`M${-CELL / 2 + 3} ${middle}H${CELL / 2 - 3}`} />
      {levels.map((level, index) => {
        const y = middle - ((level - 128) / 128) * (middle - 2);
        return (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- a sample is its place
            key={index}
            className={styles.bar}
            x={index * width - (CELL - 10) / 2}
            y={Math.min(y, middle) - 1}
            width={Math.max(1.5, width - 1)}
            height={Math.abs(y - middle) + 2}
          />
        );
      })}
    </>
  );
}
