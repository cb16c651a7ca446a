import { type SubmitEvent, useId, useState } from 'react';
import { Button, RadioKey } from '../../ui/index.ts';
import styles from './ByteLabView.module.css';
import { readNumbers } from './number.ts';
import { type Action, groups, type State } from './state.ts';

/** The tray as a row of numbers to type in, and how many bytes make one number. */
export function NumberDesk({
  state,
  send,
}: {
  readonly state: State;
  readonly send: (action: Action) => void;
}) {
  const { bytes, group } = state;
  const [typed, setTyped] = useState<string>();
  const name = useId();
  const fill = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed === undefined) return;
    send({ kind: 'numbers', text: typed });
    // What does not fit stays, to be mended.
    if (typeof readNumbers(typed) !== 'string') setTyped(undefined);
  };
  return (
    <>
      <form onSubmit={fill} className={styles.field}>
        <label>
          <span>Numbers, 0 to 255</span>
          <textarea
            rows={3}
            spellCheck={false}
            autoComplete="off"
            value={typed ?? bytes.join(' ')}
            aria-invalid={typed !== undefined && typeof readNumbers(typed) === 'string' ? true : undefined}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <Button type="submit" aria-disabled={typed === undefined}>
          Into the tray
        </Button>
      </form>
      <fieldset className={styles.choice}>
        <legend>Bytes for one number</legend>
        {groups.map((one) => (
          <RadioKey
            key={one}
            name={name}
            value={`${one}`}
            checked={one === group}
            onChange={() => send({ kind: 'group', group: one })}
          >
            {one}
          </RadioKey>
        ))}
      </fieldset>
      {group > 1 && (
        <p className={styles.note}>
          The second byte of a number counts 256s{group === 4 ? ', the third 65,536s' : ''}. So {group} bytes
          can count to {group === 2 ? '65,535' : '4,294,967,295'}.
        </p>
      )}
    </>
  );
}
