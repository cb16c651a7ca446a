import { type ReactNode, useId } from 'react';
import { type Action, endings, type Ending, type State } from '../state.ts';
import styles from './FileDesk.module.css';

interface RenameProps {
  readonly name: string;
  readonly state: State;
  readonly send: (action: Action) => void;
  readonly children: ReactNode;
}
/** The name of the file, and another end for it. The bytes stay what they are. */
export function Rename({ name, state, send, children }: RenameProps) {
  const id = useId();
  return (
    <div className={styles.rename}>
      <span className={styles.name}>{name}</span>
      <label htmlFor={id}>rename to</label>
      <select
        id={id}
        value={state.ending}
        onChange={(event) => {
          const ending: Ending | '' = endings.find((one) => one === event.target.value) ?? '';
          send({ kind: 'rename', ending });
        }}
      >
        <option value="">…</option>
        {endings.map((ending) => (
          <option key={ending} value={ending}>
            .{ending}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
