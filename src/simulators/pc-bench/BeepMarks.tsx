import { tonesOf } from './beeps.ts';
import styles from './Beeps.module.css';
import type { BeepCode } from './starting.ts';

/** Milliseconds from which a beep is a long one. */
const LONG = 400;

/** A beep code in words: "long, short, short". */
export const beepWords = (code: BeepCode): string =>
  tonesOf(code)
    .map(({ ms }) => (ms >= LONG ? 'long' : 'short'))
    .join(', ');

/** A beep code drawn: a long mark for a long beep, a short one for a short. */
export function BeepMarks({ code }: { readonly code: BeepCode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn from boxes, no file
    <span className={styles.marks} role="img" aria-label={`Beeps: ${beepWords(code)}`}>
      {tonesOf(code).map(({ ms }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a beep is its place in the row
        <i key={at} data-long={ms >= LONG ? '' : undefined} />
      ))}
    </span>
  );
}
