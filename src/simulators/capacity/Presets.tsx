import styles from './CapacityView.module.css';

interface PresetsProps {
  /** What they are for, for screen readers. */
  readonly label: string;
  readonly texts: readonly string[];
  /** What stands on a key, where the whole text would be too long for it. */
  readonly short?: (text: string) => string;
  readonly onGive: (text: string) => void;
}
/** Amounts to take with one press, beside a field that takes any. */
export function Presets({ label, texts, short, onGive }: PresetsProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar-like group, not a form's fieldset
    <div className={styles.keys} role="group" aria-label={label}>
      {texts.map((text) => (
        <button
          key={text}
          type="button"
          className={styles.key}
          aria-label={short && text}
          onClick={() => onGive(text)}
        >
          {short ? short(text) : text}
        </button>
      ))}
    </div>
  );
}
