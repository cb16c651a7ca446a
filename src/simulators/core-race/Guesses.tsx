import { memo, useId } from 'react';
import { RadioKey } from '../../ui/index.ts';
import styles from './CoreRaceView.module.css';
import { letterOf } from './machines.ts';
import type { Action, Guess } from './model.ts';
import type { Setup } from './race.ts';

interface GuessesProps {
  readonly setup: Setup;
  readonly guess: Guess | undefined;
  readonly canGuess: boolean;
  readonly send: (action: Action) => void;
}
/** Who will be first? Before the start only; never a mark. */
export const Guesses = memo(function Guesses({ setup, guess, canGuess, send }: GuessesProps) {
  const name = useId();
  if (setup.machines.length < 2) return null;
  const all: readonly Guess[] = [...setup.machines.keys(), 'together'];
  return (
    <fieldset className={`${styles.keys} ${styles.guesses}`} disabled={!canGuess}>
      <legend className={styles.legend}>Who will be first?</legend>
      {all.map((who) => (
        <RadioKey key={who} name={name} checked={guess === who} onChange={() => send({ kind: 'guess', who })}>
          {who === 'together' ? 'Dead heat' : letterOf(who)}
        </RadioKey>
      ))}
    </fieldset>
  );
});
