import { useEffect, useRef, useState } from 'react';
import { Button, Field } from '../../../ui/index.ts';
import { nameWarning } from './library-names.ts';
import { nameProblem, type ProgramFiles } from './model.ts';
import styles from './NameForm.module.css';

interface NameFormProps {
  readonly program: ProgramFiles;
  /** The file's name until now; absent for a new file. */
  readonly own?: string;
  readonly label: string;
  readonly button: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}
/** Asks for the name of a file and says in a sentence what is wrong with it; a library's name needs a second press. */
export function NameForm({ program, own, label, button, onName, onCancel }: NameFormProps) {
  const [name, setName] = useState(own ?? '');
  const [says, setSays] = useState<string>();
  const [warned, setWarned] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.setSelectionRange(0, field.value.lastIndexOf('.') < 0 ? 0 : field.value.lastIndexOf('.'));
  }, []);
  function submit(): void {
    // Who writes no ending means Python.
    const full = name.trim() === '' || name.includes('.') ? name.trim() : `${name.trim()}.py`;
    const problem = nameProblem(full, program, own);
    const warning = full === own ? undefined : nameWarning(full);
    if (problem !== undefined) return setSays(problem);
    if (warning !== undefined && warned !== full) {
      setWarned(full);
      return setSays(`${warning} Press the button once more if you mean it.`);
    }
    onName(full);
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={label}
        className={styles.field ?? ''}
        value={name}
        problem={says}
        maxLength={60}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="shapes.py"
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
        onChange={({ target }) => {
          setName(target.value);
          setSays(undefined);
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit">{button}</Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
