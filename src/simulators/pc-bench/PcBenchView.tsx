import type { ViewProps } from '../../simulation/contract.ts';
import { partAt } from './parts.ts';
import { places } from './places.ts';
import styles from './PcBenchView.module.css';
import type { Action, Setup, State } from './state.ts';

const ROW = 26;

/** The places of the PC and what is in them, as a plan. */
export function PcBenchView({ state }: ViewProps<Setup, State, Action>) {
  return (
    <svg
      data-picture=""
      className={styles.drawing}
      viewBox={`0 0 640 ${Math.ceil(places.length / 2) * ROW}`}
      role="img"
      aria-label="The places of the PC"
    >
      {places.map(({ id, name }, i) => (
        <text key={id} className={styles.place} x={(i % 2) * 320 + 8} y={Math.floor(i / 2) * ROW + 18}>
          {name}: {partAt(state.fitted, id)?.mark ?? 'empty'}
        </text>
      ))}
    </svg>
  );
}
