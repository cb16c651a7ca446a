import { Button } from '../../ui/index.ts';
import { LETTERS } from './files.ts';
import { letterIn } from './letter.ts';
import styles from './RamView.module.css';
import type { Action, State } from './state.ts';

interface LetterWindowProps {
  readonly state: State;
  readonly onAct: (...actions: readonly Action[]) => void;
}
/** The keys that make one text of another: rubbing out from the end, then typing. */
function keysBetween(from: string, to: string): readonly Action[] {
  const old = Array.from(from);
  const wanted = Array.from(to.replaceAll(/\s/gu, ' '));
  let same = 0;
  while (same < old.length && old[same] === wanted[same]) same += 1;
  return [
    ...old.slice(same).map((): Action => ({ kind: 'key', code: 0 })),
    ...wanted.slice(same).map((letter): Action => ({ kind: 'key', code: letter.codePointAt(0) ?? 0 })),
  ];
}

/** The letter as it stands in RAM, and what is safe of it. */
export function LetterWindow({ state, onAct }: LetterWindowProps) {
  const text = letterIn(state);
  const isSaved = text === state.saved;
  return (
    <div className={styles.page}>
      <textarea
        className={styles.paper}
        aria-label="Your letter"
        rows={2}
        placeholder="Type here"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onAct(...keysBetween(text, event.target.value))}
      />
      <div className={styles.keys}>
        <Button kind="primary" onClick={() => onAct({ kind: 'save' })}>
          Save
        </Button>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={state.autosave}
            onChange={(event) => onAct({ kind: 'autosave', on: event.target.checked })}
          />{' '}
          Autosave
        </label>
        <span className={styles.safe}>
          {text === ''
            ? `room for ${LETTERS} letters`
            : isSaved
              ? 'all of it is saved'
              : 'not all of it is saved'}
        </span>
      </div>
    </div>
  );
}
