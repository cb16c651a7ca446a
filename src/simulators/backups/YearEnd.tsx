import { Button } from '../../ui/index.ts';
import styles from './BackupsView.module.css';
import { nextLuck, type Setup, type State } from './model.ts';

/** The year is over: the same one again with a better plan, or another. */
export function YearEnd({
  state,
  restart,
}: {
  readonly state: State;
  readonly restart: (setup: Setup) => void;
}) {
  const { setup, plan, result } = state;
  const { last: _, ...rest } = setup;
  return (
    <div className={styles.end}>
      <p>The year is over. What would you do in another way?</p>
      <Button kind="primary" onClick={() => restart({ ...setup, plan, last: result })}>
        Same bad luck, better plan
      </Button>
      {setup.held !== true && (
        <Button onClick={() => restart({ ...rest, plan, luck: nextLuck(setup.luck) })}>
          A new year, new luck
        </Button>
      )}
    </div>
  );
}
