import type { ReactNode } from 'react';
import { tokenLines } from '../lib/python-tokens.ts';
import styles from './PythonText.module.css';

/** A Python program in the editor's colours, with the numbers of its lines. Plain text for who reads it by ear. */
export function PythonText({
  text,
  numbered = true,
  current,
}: {
  readonly text: string;
  readonly numbered?: boolean;
  /** The line (from 1) where the program stands while it is stepped through. */
  readonly current?: number | undefined;
}) {
  return (
    <pre className={styles.program} data-numbered={numbered ? '' : undefined} translate="no">
      <code>
        <PythonLines text={text} current={current} />
      </code>
    </pre>
  );
}

interface LinesProps {
  readonly text: string;
  readonly current: number | undefined;
}
function PythonLines({ text, current }: LinesProps): ReactNode {
  const lines = tokenLines(text);
  return lines.map((line, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a line's number is its place
    <span key={at} className={styles.line} aria-current={at + 1 === current ? 'step' : undefined}>
      {line.map(({ kind, text: part }, place) =>
        kind === 'plain' ? (
          part
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- tokens of a text that stays
          <span key={place} className={styles[kind]}>
            {part}
          </span>
        ),
      )}
      {at < lines.length - 1 ? '\n' : ''}
    </span>
  ));
}
