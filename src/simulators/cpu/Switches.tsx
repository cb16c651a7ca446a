import styles from './CpuView.module.css';

export interface Switch {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}
/** What of the drawing is shown: a row of tick boxes. */
export function Switches({
  label,
  switches,
}: {
  readonly label: string;
  readonly switches: readonly Switch[];
}) {
  return (
    <fieldset className={styles.switches}>
      <legend className="visually-hidden">{label}</legend>
      {switches.map((each) => (
        <label key={each.label} className={styles.switch}>
          <input
            type="checkbox"
            checked={each.on}
            onChange={(event) => each.onChange(event.target.checked)}
          />
          {each.label}
        </label>
      ))}
    </fieldset>
  );
}
