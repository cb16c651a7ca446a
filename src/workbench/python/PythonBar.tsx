import { useId } from 'react';
import { downloadText, openText } from '../../platform/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { oneFile } from './files/model.ts';
import { deskPanels } from './panels.ts';
import styles from './PythonBar.module.css';
import { pythonSamples } from './samples.ts';
import { StopIcon } from './StopIcon.tsx';
import type { Program } from './use-program.ts';

interface PythonBarProps {
  readonly program: Program;
  readonly starter: string;
  readonly busy: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  /** Opens the panel of that id. */
  readonly onPanel: (id: string) => void;
}
/** Run and Stop, always in the same place; then what can be done with the program as a whole. */
export function PythonBar({ program, starter, busy, onRun, onStop, onPanel }: PythonBarProps) {
  const examples = useId();
  return (
    <div className={styles.bar}>
      <Button kind="primary" onClick={onRun} aria-disabled={busy} className={styles.main ?? ''}>
        <Icon name="play" />
        Run
      </Button>
      <Button onClick={onStop} aria-disabled={!busy} className={styles.main ?? ''}>
        <StopIcon />
        Stop
      </Button>
      {deskPanels.map(
        ({ id, button }) =>
          button && (
            <Button key={id} onClick={() => onPanel(id)}>
              <Icon name={button.icon} />
              {button.label}
            </Button>
          ),
      )}
      <span className={styles.gap} />
      <label htmlFor={examples} className={styles.label}>
        Examples
      </label>
      <select
        id={examples}
        className={styles.select}
        value=""
        onChange={({ target }) => {
          const sample = pythonSamples.find(({ id }) => id === target.value);
          if (sample) program.replace(oneFile(sample.source), `The example “${sample.title}”`);
        }}
      >
        <option value="" disabled>
          Choose one…
        </option>
        {pythonSamples.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Button kind="quiet" onClick={() => void openProgram(program)}>
        <Icon name="open" />
        Open
      </Button>
      <Button kind="quiet" onClick={() => downloadText(program.open, program.text, 'text/x-python')}>
        <Icon name="save" />
        Save
      </Button>
      <Button kind="quiet" onClick={() => program.replace(oneFile(starter), 'The first program')}>
        <Icon name="undo" />
        Start again
      </Button>
    </div>
  );
}

const LARGEST_FILE = 500_000; // characters: longer is no program of a pupil's

/** A program from a file; anything but a small text file is left alone. */
async function openProgram(program: Program): Promise<void> {
  const file = await openText('.py,.txt,text/x-python,text/plain');
  if (!file || file.text.length > LARGEST_FILE || file.text.includes('\0')) return;
  program.replace(oneFile(file.text.replaceAll('\r\n', '\n')), `The file ${file.name}`);
}
