import type { Piece } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import styles from './OptionList.module.css';

interface OptionListProps {
  /** Unique on the page: it names the group of radio buttons. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Piece[];
  readonly value: string | undefined;
  readonly onChange: (key: string) => void;
  /** A key's mark after a check. */
  readonly mark?: { readonly key: string; readonly right: boolean } | undefined;
  readonly disabled?: boolean;
}
/** One of a few, as a column of keys. */
export function OptionList({
  name,
  legend,
  options,
  value,
  onChange,
  mark,
  disabled = false,
}: OptionListProps) {
  return (
    <fieldset className={styles.options}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ key, text }) => (
        <label
          key={key}
          className={styles.option}
          data-mark={mark?.key === key ? (mark.right ? 'right' : 'notyet') : undefined}
        >
          <input
            type="radio"
            name={name}
            value={key}
            checked={value === key}
            disabled={disabled}
            onChange={() => onChange(key)}
          />
          <span className={styles.text}>
            <RichText text={text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
