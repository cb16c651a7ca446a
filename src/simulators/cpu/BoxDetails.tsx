import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { Icon, IconButton } from '../../ui/index.ts';
import styles from './BoxDetails.module.css';
import { disassemble } from './instructions.ts';

interface BoxDetailsProps {
  readonly box: number;
  readonly word: number;
  /** The line of the program it came from. */
  readonly line: number | undefined;
  readonly reads: number;
  readonly writes: number;
  readonly watched: boolean;
  readonly onWatch: (watch: boolean) => void;
  readonly onClose: () => void;
}
const bases: readonly NumberBase[] = ['decimal', 'binary', 'hex'];
const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en-GB')} times`;

/** What is known of one box: its number in every base, what it would mean as an instruction, where it came from. */
export function BoxDetails({ box, word, line, reads, writes, watched, onWatch, onClose }: BoxDetailsProps) {
  const { code, means } = disassemble(word);
  return (
    <section className={styles.details} aria-label={`Box ${box}`}>
      <div className={styles.head}>
        <p className={styles.title}>
          Box {box} holds <b className={styles.number}>{inBase(word, 'decimal')}</b>
        </p>
        <IconButton label={`Close box ${box}`} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </div>
      <p className={styles.line}>
        As an instruction: <code>{code}</code>, {means}.
      </p>
      <p className={styles.line}>
        {bases.slice(1).map((base) => (
          <span key={base}>
            {base} <code>{inBase(word, base)}</code>{' '}
          </span>
        ))}
        {line !== undefined && <>from line {line} </>}
      </p>
      <p className={styles.line}>
        Read {reads === 0 ? 'never' : times(reads)}, written {writes === 0 ? 'never' : times(writes)}.
      </p>
      <label className={styles.watch}>
        <input type="checkbox" checked={watched} onChange={(event) => onWatch(event.target.checked)} />
        Stop when it changes
      </label>
    </section>
  );
}
