import { memo, useLayoutEffect, useRef } from 'react';
import styles from './Trays.module.css';
import { runsOf } from './output-runs.ts';
import type { OutputItem } from './state.ts';

interface OutputTrayProps {
  readonly output: readonly OutputItem[];
  /** How many were written in all; only the newest are kept. */
  readonly total: number;
  /** How the run stands. */
  readonly status: string;
  readonly trouble: boolean;
}
const shown = 60;

/** The output tray: what the program wrote, in order, and how its run ended. */
export const OutputTray = memo(function OutputTray({ output, total, status, trouble }: OutputTrayProps) {
  const list = useRef<HTMLUListElement>(null);
  const newest = output.slice(-shown);
  const runs = runsOf(newest);
  const hidden = total - newest.length;
  useLayoutEffect(() => {
    if (list.current && output.length > 0) list.current.scrollTop = list.current.scrollHeight;
  }, [output]);
  return (
    <div className={`${styles.tray} ${styles.out}`}>
      <div className={styles.written}>
        <p className={styles.name} aria-hidden="true">
          Output
        </p>
        {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- without its bullets Safari would not call it a list */}
        <ul ref={list} role="list" aria-label="Output" className={styles.output}>
          {hidden > 0 && <li className={styles.more}>{hidden} before</li>}
          {runs.map(({ kind, text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- written in order and never changed
            <li key={index} className={kind === 'number' ? styles.tile : styles.characters}>
              {text}
            </li>
          ))}
        </ul>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <output> belongs to a form */}
      <p role="status" className={`${styles.status} ${trouble ? styles.trouble : ''}`}>
        {status}
      </p>
    </div>
  );
});
