import type { ViewProps } from '../../simulation/contract.ts';
import styles from './ByteLabView.module.css';
import type { Action, Setup, State } from './model.ts';

const LAMP = 64;

/** Draws the lamps and the finger. No sums here: what happens is the model's affair, when it is shown is the bench's. */
export function ByteLabView({ state, pace, send }: ViewProps<Setup, State, Action>) {
  const { lamps, finger } = state;
  return (
    <div className={styles.view}>
      <svg
        data-picture=""
        className={styles.drawing}
        viewBox={`0 0 ${lamps.length * LAMP} 110`}
        role="img"
        aria-label={`${lamps.length} lamps in a row`}
      >
        {lamps.map((isOn, lamp) => (
          // oxlint-disable-next-line react/no-array-index-key -- a lamp is its place in the row
          <g key={lamp} transform={`translate(${(lamp + 0.5) * LAMP} 40)`}>
            <circle className={isOn ? styles.on : styles.off} r="24" />
            <text className={styles.number} y="6">
              {isOn ? 1 : 0}
            </text>
          </g>
        ))}
        <path
          className={styles.finger}
          d="M0 72l10 14h-6v18h-8v-18h-6z"
          style={{ transform: `translateX(${(finger + 0.5) * LAMP}px)`, transitionDuration: `${pace}ms` }}
        />
      </svg>
      <div className={styles.keys}>
        {lamps.map((isOn, lamp) => (
          <button
            // oxlint-disable-next-line react/no-array-index-key -- a lamp is its place in the row
            key={lamp}
            type="button"
            className={styles.key}
            aria-pressed={isOn}
            aria-label={`Lamp ${lamp}`}
            onClick={() => send({ kind: 'flip', lamp })}
          >
            {lamp}
          </button>
        ))}
      </div>
    </div>
  );
}
