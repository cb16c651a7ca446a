import { useLayoutEffect, useRef } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { thousands } from '../../lib/thousands.ts';
import { Icon, IconButton } from '../../ui/index.ts';
import styles from './BoxDetails.module.css';
import { disassemble } from '../../lib/lmc/instructions.ts';

interface BoxDetailsProps {
  readonly box: number;
  readonly word: number;
  /** The line of the program it came from. */
  readonly line: number | undefined;
  readonly reads: number;
  readonly writes: number;
  readonly watched: boolean;
  readonly onWatch: (watch: boolean) => void;
  /** Shows another box: where boxes are too small for a finger, it goes on from here. */
  readonly onGo: (box: number) => void;
  readonly onClose: () => void;
}
const bases: readonly NumberBase[] = ['decimal', 'binary', 'hex'];
const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${thousands(count)} times`;

/** What is known of one box: its number in every base, what it would mean as an instruction, where it came from. */
export function BoxDetails(props: BoxDetailsProps) {
  const { box, word, line, reads, writes, watched, onWatch, onGo, onClose } = props;
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { code, means } = disassemble(word);
  return (
    <section ref={place} className={styles.details} aria-label={`Box ${box}`}>
      <div className={styles.head}>
        <p className={styles.title}>
          Box {box} holds <b className={styles.number}>{inBase(word, 'decimal')}</b>
        </p>
        <span className={styles.gap} />
        <Neighbour label="The box before" to={box - 1} icon="back" onGo={onGo} />
        <Neighbour label="The next box" to={box + 1} icon="next" onGo={onGo} />
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

interface NeighbourProps {
  readonly label: string;
  readonly to: number;
  readonly icon: 'back' | 'next';
  readonly onGo: (box: number) => void;
}
function Neighbour({ label, to, icon, onGo }: NeighbourProps) {
  const isThere = to >= 0 && to <= 99;
  return (
    <IconButton
      label={label}
      kind="plain"
      className={styles.neighbour ?? ''}
      aria-disabled={isThere ? undefined : true}
      onClick={() => {
        if (isThere) onGo(to);
      }}
    >
      <Icon name={icon} />
    </IconButton>
  );
}
