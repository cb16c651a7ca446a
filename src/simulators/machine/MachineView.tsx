import type { ViewProps } from '../../simulation/contract.ts';
import styles from './Machine.module.css';
import type { Action, Setup, State } from './model.ts';
import { Panel } from './Panel.tsx';
import { Stage } from './Stage.tsx';

/** The cutaway that zooms, and beside it where one is and what is followed. */
export function MachineView({ state, before, backwards, pace, base, send }: ViewProps<Setup, State, Action>) {
  return (
    <div className={styles.room}>
      <div className={styles.view}>
        <div className={styles.stage}>
          <Stage state={state} before={before} backwards={backwards} pace={pace} base={base} send={send} />
        </div>
        <div className={styles.side}>
          <Panel state={state} send={send} />
        </div>
      </div>
    </div>
  );
}
