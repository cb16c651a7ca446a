import { memo } from 'react';
import styles from './CpuView.module.css';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}
function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

interface SwitchesProps {
  readonly asInstructions: boolean;
  readonly heat: boolean;
  readonly technical: boolean;
  readonly onAsInstructions: (on: boolean) => void;
  readonly onHeat: (on: boolean) => void;
  /** Absent where the choice cannot be kept. */
  readonly onTechnical: ((on: boolean) => void) | undefined;
}
/** What of the drawing is shown: a row of tick boxes. */
export const Switches = memo(function Switches(props: SwitchesProps) {
  return (
    <fieldset className={styles.switches}>
      <legend className="visually-hidden">Show in the drawing</legend>
      <Switch label="Instructions" on={props.asInstructions} onChange={props.onAsInstructions} />
      <Switch label="Heat map" on={props.heat} onChange={props.onHeat} />
      {props.onTechnical && (
        <Switch label="Technical names" on={props.technical} onChange={props.onTechnical} />
      )}
    </fieldset>
  );
});
