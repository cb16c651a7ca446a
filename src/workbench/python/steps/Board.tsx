import { type Moment, type Program, workOut } from '../../../python/index.ts';
import styles from './Board.module.css';

/** The line that was just done, worked out as on a blackboard: row by row, values come in place of code. */
export function Board({ now, program }: { readonly now: Moment; readonly program: Program }) {
  const { done } = now;
  const text = done && program.files[done.file];
  if (!done || text === undefined) return null;
  const rows = workOut(text, done.line, now.worked);
  if (rows.length < 2) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.board} aria-label={`Line ${done.line}, worked out`}>
      <span className={styles.line}>{done.line}</span>
      <ol className={styles.rows}>
        {rows.map((pieces, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row is its place
          <li key={at}>
            {pieces.map((piece, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
              <code key={place} className={piece.isValue ? styles.value : undefined}>
                {piece.text}
              </code>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
