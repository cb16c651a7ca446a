import { type Moment, outputBetween, type Recording } from '../../../python/index.ts';
import styles from './Printed.module.css';

/** Characters of earlier output that are shown. */
const KEPT = 4000;

interface PrintedProps {
  readonly recording: Recording;
  readonly now: Moment;
  readonly before: Moment | undefined;
}
/** What the program has printed so far; what it has just printed is ringed. */
export function Printed({ recording, now, before }: PrintedProps) {
  if (recording.output.length === 0) return null;
  const since = Math.min(before?.printed ?? 0, now.printed);
  const earlier = outputBetween(recording, Math.max(0, since - KEPT), since);
  const fresh = outputBetween(recording, since, now.printed);
  return (
    <section className={styles.printed} aria-label="Printed so far">
      <h3>Printed so far</h3>
      <pre>
        {earlier.map(([kind, text], at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
          <span key={at} className={styles[kind]}>
            {text}
          </span>
        ))}
        {fresh.length > 0 && (
          <mark className={styles.fresh}>
            {fresh.map(([kind, text], at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
              <span key={at} className={styles[kind]}>
                {text}
              </span>
            ))}
          </mark>
        )}
      </pre>
    </section>
  );
}
