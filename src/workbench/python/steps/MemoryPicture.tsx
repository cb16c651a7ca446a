import { useMemo } from 'react';
import {
  type Changes,
  layOut,
  leftOut,
  type Moment,
  type RamBlock,
  ramAt,
  type Recording,
} from '../../../python/index.ts';
import styles from './MemoryPicture.module.css';

interface MemoryPictureProps {
  readonly recording: Recording;
  readonly now: Moment;
  readonly changes: Changes;
  readonly main: string;
}
/** The same moment in the RAM: numbered boxes with one number in each. */
export function MemoryPicture({ recording, now, changes, main }: MemoryPictureProps) {
  const addresses = useMemo(() => layOut(recording), [recording]);
  const { names, things } = ramAt(now, addresses, changes, main);
  return (
    <section className={styles.ram} aria-label="RAM">
      {names.map((block) => (
        <Block key={block.key} block={block} isNames />
      ))}
      {things.map((block) => (
        <Block key={block.key} block={block} />
      ))}
      <p className={styles.note}>{leftOut}</p>
    </section>
  );
}

const boxKinds = { number: '', letter: '', address: styles.points, count: styles.count };
/** Boxes of one block that are drawn. */
const SHOWN = 80;

function Block({
  block: { title, boxes },
  isNames = false,
}: {
  readonly block: RamBlock;
  readonly isNames?: boolean;
}) {
  if (boxes.length === 0) return null;
  return (
    <section className={styles.block} aria-label={title}>
      <h3>{title}</h3>
      <ol className={`${styles.boxes} ${isNames ? styles.names : ''}`}>
        {boxes.slice(0, SHOWN).map(({ address, holds, kind, note, changed }) => (
          <li
            key={address}
            className={`${styles.box} ${boxKinds[kind]} `}
            data-changed={changed ? '' : undefined}
          >
            <span className={styles.address}>
              <span className={styles.unseen}>box </span>
              {address}
            </span>
            <span className={`${styles.holds} ${holds.length > 5 ? styles.long : ''}`}>{holds}</span>
            <span className={styles.note}>{note ?? ''}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
