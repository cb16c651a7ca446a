import { Button } from '../../ui/index.ts';
import { type FileId, files } from './files.ts';
import styles from './RamView.module.css';
import type { Action, State } from './state.ts';

interface ShelfProps {
  readonly state: State;
  readonly chosen: FileId | undefined;
  readonly onChoose: (file: FileId | undefined) => void;
  readonly onAct: (...actions: readonly Action[]) => void;
}
/** Storage: the files on their boards. A file that is copied into RAM stays here. */
export function Shelf({ state, chosen, onChoose, onAct }: ShelfProps) {
  const open = new Set(state.programs.map(({ file }) => file));
  return (
    <section className={styles.shelf} aria-label="The shelf: storage">
      <h3 className={styles.heading}>
        The shelf <span className={styles.small}>storage</span>
      </h3>
      <ul className={styles.boards}>
        {files.map(({ id, title, words }) => (
          <li key={id} className={styles.board}>
            <button
              type="button"
              className={styles.file}
              aria-pressed={chosen === id}
              onClick={() => onChoose(chosen === id ? undefined : id)}
            >
              <span className={styles.spine} style={{ width: `${8 + words.length * 0.5}px` }} />
              <span className={styles.fileName}>
                {title}
                {open.has(id) && <span className={styles.copy}> · in RAM</span>}
              </span>
              <span className={styles.count}>{words.length} cells</span>
            </button>
          </li>
        ))}
        <li className={styles.board}>
          {state.saved === '' ? (
            <p className={styles.noLetter}>No letter is saved.</p>
          ) : (
            <div className={styles.saved}>
              <span className={styles.fileName}>
                Letter <q>{state.saved}</q>
              </span>
              <Button onClick={() => onAct({ kind: 'open-letter' })}>Open it</Button>
            </div>
          )}
        </li>
      </ul>
      <button
        type="button"
        data-plug=""
        className={`${styles.plug} ${state.isOn ? '' : styles.unplugged}`}
        onClick={() => onAct({ kind: 'plug' })}
      >
        <svg className={styles.plugPicture} viewBox="0 0 64 36" aria-hidden="true">
          <rect className={styles.socket} x="2" y="3" width="24" height="30" rx="4" />
          <path className={styles.holes} d="M10 13v3M18 13v3M14 22v3" />
          <path className={styles.cord} d={state.isOn ? 'M34 18h28' : 'M48 18q8 0 8 14'} />
          <path
            className={styles.pins}
            d={state.isOn ? 'M20 12h8v12h-8zM28 9h8v18h-8z' : 'M32 13h6M32 23h6M38 9h10v18h-10z'}
          />
        </svg>
        {state.isOn ? 'Pull the plug' : 'Put the plug back'}
      </button>
    </section>
  );
}
