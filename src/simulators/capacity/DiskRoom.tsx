import type { ViewProps } from '../../simulation/contract.ts';
import { AmountField } from './AmountField.tsx';
import { Canvas } from './Canvas.tsx';
import styles from './CapacityView.module.css';
import { clearedBy, clueSays, clues, missing, suspects } from './case.ts';
import { DiskPicture, diskSizes } from './DiskPicture.tsx';
import type { Action, Setup, State } from './state.ts';
import { asTyped, bitsOf } from './units.ts';
import { describe } from './words.ts';

/** One disk at two desktops, and the case: clues to look at, suspects to rule out, somebody to name. */
export function DiskRoom({ state, send }: ViewProps<Setup, State, Action>) {
  const cleared = clearedBy(state.looked);
  return (
    <div className={styles.sides}>
      <Canvas label={`One disk at two desktops. ${describe(state)}`} {...diskSizes}>
        {(layout) => <DiskPicture state={state} layout={layout} />}
      </Canvas>
      <div className={styles.side}>
        <div className={styles.row}>
          <AmountField
            label="The disk"
            value={asTyped(bitsOf(state.disk))}
            problem={state.problem?.at === 'disk' ? state.problem.says : undefined}
            onGive={(text) => send({ kind: 'disk', text })}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={state.gib}
              onChange={(event) => send({ kind: 'gib', on: event.target.checked })}
            />
            Let the second write GiB
          </label>
        </div>
        <p className={styles.head}>Clues</p>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar-like group, not a form's fieldset */}
        <div className={styles.suspects} role="group" aria-label="Clues">
          {clues.map(({ id, ask }) => (
            <button
              key={id}
              type="button"
              className={styles.key}
              aria-pressed={state.looked.includes(id)}
              onClick={() => send({ kind: 'look', clue: id })}
            >
              {ask}
            </button>
          ))}
        </div>
        <p className={styles.head}>Who took the {missing(state.disk)} GB?</p>
        <ul className={styles.suspects}>
          {suspects.map(({ id, name, says }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.suspect}
                data-cleared={cleared.has(id) ? '' : undefined}
                aria-pressed={state.accused === id}
                onClick={() => send({ kind: 'accuse', suspect: id })}
              >
                <b>{name}</b> {says}
                {cleared.has(id) && <i>ruled out</i>}
              </button>
            </li>
          ))}
        </ul>
        {state.looked.length > 0 && (
          <ul className={styles.clues} aria-label="What you found">
            {state.looked.map((id) => (
              <li key={id}>{clueSays(id, state)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
