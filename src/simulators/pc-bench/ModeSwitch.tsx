import styles from './ModeSwitch.module.css';
import type { Setup } from './state.ts';

const MODES: readonly { readonly mode: Setup['mode']; readonly name: string; readonly setup: Setup }[] = [
  { mode: 'build', name: 'Build', setup: { mode: 'build', fitted: {} } },
  { mode: 'repair', name: 'Repair shop', setup: { mode: 'repair', ticket: 'dead', seed: 1, done: [] } },
  { mode: 'shop', name: 'Shop', setup: { mode: 'shop', customer: 'gran', basket: {} } },
];

interface ModeSwitchProps {
  readonly mode: Setup['mode'];
  readonly onChoose: (setup: Setup) => void;
}
/** What the bench is used for: building, mending, or choosing for a customer. */
export function ModeSwitch({ mode, onChoose }: ModeSwitchProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar-like group, not a form's fieldset
    <div className={styles.modes} role="group" aria-label="What to do here">
      {MODES.map((one) => (
        <button
          key={one.mode}
          type="button"
          aria-pressed={mode === one.mode}
          onClick={() => {
            if (mode !== one.mode) onChoose(one.setup);
          }}
        >
          {one.name}
        </button>
      ))}
    </div>
  );
}
