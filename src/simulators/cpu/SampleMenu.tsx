import { Dialog } from '../../ui/index.ts';
import styles from './SampleMenu.module.css';
import { samples } from './samples.ts';
import type { CpuSetup } from './state.ts';

interface SampleMenuProps {
  readonly onChoose: (setup: CpuSetup) => void;
  readonly onClose: () => void;
}
/** The sample programs, each with the line that says what it does. */
export function SampleMenu({ onChoose, onClose }: SampleMenuProps) {
  return (
    <Dialog open title="Sample programs" onClose={onClose}>
      <p>Undo in the editor brings your own program back.</p>
      <ul className={styles.list}>
        {samples.map(({ id, title, line, source, inputs }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.sample}
              onClick={() => onChoose({ source, inputs, breakLines: [], breakBoxes: [] })}
            >
              <b>{title}</b>
              <span>{line}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
