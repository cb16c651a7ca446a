import {
  type Changes,
  type Frame,
  frameName,
  type Moment,
  nameKey,
  type Value,
} from '../../../python/index.ts';
import { ValueTile } from './ValueTile.tsx';
import styles from './FrameBox.module.css';

interface FrameBoxProps {
  readonly frame: Frame;
  readonly now: Moment;
  readonly changes: Changes;
  readonly main: string;
  /** It runs now; the others wait for it. */
  readonly isTop: boolean;
}
/** A running function, or the program itself: its names as boxes with their values. */
export function FrameBox({ frame, now, changes, main, isTop }: FrameBoxProps) {
  const title = frameName(frame, main);
  const known = [...frame.names].filter(([, value]) => isKnowledge(value)).map(([name]) => name);
  const names = [...frame.names].filter(([, value]) => !isKnowledge(value));
  const gives = isTop ? now.gives : undefined;
  return (
    <section
      className={`${styles.frame} ${isTop ? styles.top : ''}`}
      aria-label={isTop ? title : `${title}, waiting`}
    >
      <h3 className={styles.title}>
        <span>{title}</span>
        {!isTop && frame.line > 0 && <small>waits in line {frame.line}</small>}
      </h3>
      {names.length > 0 && (
        <dl className={styles.names}>
          {names.map(([name, value]) => (
            <div key={name} className={styles.row}>
              <dt>{name}</dt>
              <dd data-changed={changes.names.has(nameKey(frame.id, name)) ? '' : undefined}>
                <ValueTile value={value} now={now} from={nameKey(frame.id, name)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {gives !== undefined && gives !== null && (
        <p className={styles.gives} data-changed="">
          gives back <ValueTile value={gives} now={now} from="gives" />
        </p>
      )}
      {known.length > 0 && <p className={styles.known}>knows {known.join(', ')}</p>}
      {names.length === 0 && known.length === 0 && (gives === undefined || gives === null) && (
        <p className={styles.known}>no names yet</p>
      )}
    </section>
  );
}

/** Functions and classes: what the program has learned to do, and not what it keeps. */
const isKnowledge = (value: Value): boolean =>
  typeof value === 'object' && value !== null && ('f' in value || 'c' in value);
