import { lazy, Suspense, useId, useState } from 'react';
import { downloadBlob, downloadText, openFiles } from '../../platform/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { namesOf, oneFile } from './files/model.ts';
import { deskPanels } from './panels.ts';
import styles from './PythonBar.module.css';
import { pythonSamples } from './samples.ts';
import { StopIcon } from './StopIcon.tsx';
import type { Program } from './use-program.ts';

const ShareDialog = lazy(async () => ({ default: (await import('./share/ShareDialog.tsx')).ShareDialog }));

interface PythonBarProps {
  readonly program: Program;
  readonly starter: string;
  readonly busy: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  /** Opens the panel of that id. */
  readonly onPanel: (id: string) => void;
  /** Says something that did not work. */
  readonly tell: (says: string) => void;
  /** The page can be opened with a link to a program. */
  readonly shares: boolean;
}
/** Run and Stop, always in the same place; then what can be done with the program as a whole. */
export function PythonBar(props: PythonBarProps) {
  const { program, starter, busy, onRun, onStop, onPanel, tell, shares } = props;
  const rest = useId();
  const [more, setMore] = useState(false);
  const [share, setShare] = useState(false);
  return (
    <div className={styles.frame}>
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
        <Button
          className={styles.more ?? ''}
          aria-expanded={more}
          aria-controls={rest}
          onClick={() => setMore(!more)}
        >
          More
        </Button>
        <div id={rest} className={styles.rest} data-open={more} data-drawer="">
          <select
            aria-label="Examples"
            className={styles.select}
            value=""
            onChange={({ target }) => {
              const sample = pythonSamples.find(({ id }) => id === target.value);
              if (sample) program.replace(oneFile(sample.source), `The example “${sample.title}”`);
            }}
          >
            <option value="" disabled>
              Examples…
            </option>
            {pythonSamples.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <Button kind="quiet" onClick={() => void openProgram(program, tell)}>
            <Icon name="open" />
            Open
          </Button>
          <Button kind="quiet" onClick={() => void saveProgram(program)}>
            <Icon name="save" />
            Save
          </Button>
          {shares && (
            <Button kind="quiet" onClick={() => setShare(true)}>
              <Icon name="share" />
              Share
            </Button>
          )}
          <Button kind="quiet" onClick={() => program.replace(oneFile(starter), 'The first program')}>
            <Icon name="undo" />
            Start again
          </Button>
        </div>
      </div>
      {share && (
        <Suspense>
          <ShareDialog open onClose={() => setShare(false)} program={program} />
        </Suspense>
      )}
    </div>
  );
}

/** A program from a file, several files or a zip of them. */
async function openProgram(program: Program, tell: (says: string) => void): Promise<void> {
  const given = await openFiles('.py,.txt,.csv,.zip,text/x-python,text/plain,text/csv,application/zip');
  if (given.length === 0) return;
  const { takeFiles } = await import('./share/take-files.ts');
  const taken = await takeFiles(given);
  tell(taken.says);
  const [first] = given;
  const what = given.length === 1 && first ? `The file ${first.name}` : 'What you opened';
  if (taken.program) program.replace(taken.program, what);
}

/** One file as it is; several in a zip. */
async function saveProgram(program: Program): Promise<void> {
  if (namesOf(program).length === 1) return downloadText(program.open, program.text, 'text/x-python');
  const { zipOf } = await import('./share/take-files.ts');
  downloadBlob('program.zip', new Blob([zipOf(program)], { type: 'application/zip' }));
}
