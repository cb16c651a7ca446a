import { Button } from '../../ui/index.ts';
import styles from './ByteLabView.module.css';
import { packed } from './pack.ts';
import { type Action, MOST_BYTES, type State } from './state.ts';
import { TextField } from './TextDesk.tsx';

/** Run-length packing: how long it is, how long it would be, and doing it. */
export function PackDesk({
  state,
  send,
}: {
  readonly state: State;
  readonly send: (action: Action) => void;
}) {
  const { bytes } = state;
  const after = packed(bytes);
  const most = Math.max(1, bytes.length, after.length);
  const bar = (length: number, look: string | undefined, name: string) => (
    <div className={styles.size}>
      <span>{name}</span>
      <span className={styles.track}>
        <span className={look} style={{ width: `${(length / most) * 100}%` }} />
      </span>
      <b>{length}</b>
    </div>
  );
  return (
    <>
      <TextField state={state} send={send} />
      <div className={styles.sizes}>
        {bar(bytes.length, styles.now, 'now')}
        {bar(after.length, after.length > bytes.length ? styles.worse : styles.better, 'packed')}
      </div>
      <p className={styles.packed}>
        <span className="visually-hidden">Packed: </span>
        {after.slice(0, 24).map((byte, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a byte is its place
          <span key={index} className={index % 2 === 0 ? styles.times : undefined}>
            {byte}
            {index % 2 === 0 ? '×' : ' '}
          </span>
        ))}
        {after.length > 24 && '…'}
      </p>
      <div className={styles.row}>
        <Button aria-disabled={after.length > MOST_BYTES} onClick={() => send({ kind: 'pack' })}>
          Pack it
        </Button>
        <Button onClick={() => send({ kind: 'unpack' })}>Unpack</Button>
      </div>
    </>
  );
}
