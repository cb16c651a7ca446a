import { Button } from '../../../ui/index.ts';
import { type Action, type FileName, lostFiles, type State } from '../state.ts';
import styles from './FileDesk.module.css';
import { fileNames } from './samples.ts';

const SHELVES: readonly { readonly name: string; readonly files: readonly FileName[] }[] = [
  { name: 'From your tray', files: ['picture', 'sound', 'tray'] },
  { name: 'On the shelf', files: ['cat', 'photo', 'note', 'beep', 'homework', 'empty', 'cut-off'] },
  { name: 'Labels lost', files: lostFiles },
];
interface FileShelfProps {
  readonly state: State;
  readonly send: (action: Action) => void;
  readonly onOwn: () => void;
}
/** What can be opened: a file of one's own, what was made here, and some to try. */
export function FileShelf({ state, send, onOwn }: FileShelfProps) {
  return (
    <nav className={styles.shelf} aria-label="Files">
      <Button kind="primary" onClick={onOwn}>
        Open a file of yours
      </Button>
      <p className={styles.safe}>It stays on this computer. Nothing is sent, and nothing of it is kept.</p>
      {SHELVES.map(({ name, files }) => (
        <details key={name} open={state.file === '' ? name !== 'From your tray' : files.includes(state.file)}>
          <summary>{name}</summary>
          <ul>
            {files.map((file) => (
              <li key={file}>
                <button
                  type="button"
                  className={styles.file}
                  aria-pressed={state.file === file}
                  onClick={() => send({ kind: 'open', file })}
                >
                  {fileNames[file]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
