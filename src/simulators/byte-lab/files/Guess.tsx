import { useId } from 'react';
import { RadioKey } from '../../../ui/index.ts';
import { type Action, kinds, type LostFile, type State } from '../state.ts';
import { kindWords } from '../words.ts';
import styles from './FileDesk.module.css';

interface GuessProps {
  readonly file: LostFile;
  readonly state: State;
  readonly send: (action: Action) => void;
}
/** A new label for a file that has lost it. What its bytes mean is shown afterwards. */
export function Guess({ file, state, send }: GuessProps) {
  const name = useId();
  return (
    <fieldset className={styles.guess}>
      <legend>Look at its first bytes. What is {file}?</legend>
      {kinds.map((kind) => (
        <RadioKey
          key={kind}
          name={name}
          value={kind}
          checked={state.guesses[file] === kind}
          onChange={() => send({ kind: 'guess', file, is: kind })}
        >
          {kindWords[kind]}
        </RadioKey>
      ))}
    </fieldset>
  );
}
