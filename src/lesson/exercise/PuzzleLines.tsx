import type { PuzzleLine } from '../../curriculum/index.ts';
import styles from './PuzzleLines.module.css';

/** The mixed-up lines of a program, before they can be moved and on paper. */
export function PuzzleLines({ lines }: { readonly lines: readonly PuzzleLine[] }) {
  return (
    <ul className={styles.lines} aria-label="Lines to put in order">
      {lines.map(({ key, text }) => (
        <li key={key} className={styles.line}>
          <code>{text.trim()}</code>
        </li>
      ))}
    </ul>
  );
}
