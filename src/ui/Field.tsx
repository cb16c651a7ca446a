import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { RadioKey } from './RadioKey.tsx';
import styles from './Field.module.css';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  readonly label: ReactNode;
  /** How to fill it in. */
  readonly hint?: ReactNode | undefined;
  /** What is wrong with it now, in a sentence. */
  readonly problem?: string | undefined;
}
/** A labelled line to type in, with a hint and a problem that screen readers hear. */
export function Field({ label, hint, problem, className = '', ...rest }: FieldProps) {
  const id = useId();
  const said = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  return (
    <div className={`${styles.field} ${className}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className={styles.input}
        aria-describedby={said.join(' ').trim() || undefined}
        aria-invalid={problem === undefined ? undefined : true}
        {...rest}
      />
      <p id={`${id}-problem`} className={styles.problem} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}
/** One of a few, all in sight: radio buttons that look like a row of keys. */
export function Choice<Value extends string>({ label, hint, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.keys}>
        {options.map((option) => (
          <RadioKey
            key={option.value}
            ring
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          >
            {option.label}
          </RadioKey>
        ))}
      </div>
    </fieldset>
  );
}
