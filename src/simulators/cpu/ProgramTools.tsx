import { lazy, memo, Suspense, useState } from 'react';
import { openTextFile, saveTextFile } from '../../simulation/index.ts';
import { announce, Button, Icon, IconButton } from '../../ui/index.ts';
import styles from './CpuView.module.css';
import { programFileName, readProgramFile } from './files.ts';
import type { CpuSetup } from './state.ts';

const SampleMenu = lazy(async () => ({ default: (await import('./SampleMenu.tsx')).SampleMenu }));
const RenameLabel = lazy(async () => ({ default: (await import('./RenameLabel.tsx')).RenameLabel }));

interface ProgramToolsProps {
  readonly text: string;
  /** Puts another program in the editor, so that undo brings the old one back. */
  readonly onText: (text: string, setup?: CpuSetup) => void;
}
/** What can be done with a whole program: take a sample, open and save a file, rename a label. */
export const ProgramTools = memo(function ProgramTools({ text, onText }: ProgramToolsProps) {
  const [open, setOpen] = useState<'samples' | 'rename'>();
  const [problem, setProblem] = useState<string>();
  const close = () => setOpen(undefined);
  const read = async () => {
    const file = await openTextFile('.lmc,.txt,text/plain');
    if (!file) return;
    const found = readProgramFile(file.text);
    setProblem('problem' in found ? `${found.problem.says} ${found.problem.hint ?? ''}` : undefined);
    if ('problem' in found) return;
    onText(found.source);
    announce(`${file.name} is open.`);
  };
  return (
    <div className={styles.tools}>
      <Button className={styles.tool ?? ''} aria-haspopup="dialog" onClick={() => setOpen('samples')}>
        Samples
      </Button>
      <Button
        className={styles.tool ?? ''}
        kind="quiet"
        aria-haspopup="dialog"
        onClick={() => setOpen('rename')}
      >
        Rename a label
      </Button>
      <span className={styles.gap} />
      <IconButton label="Open a program file" onClick={() => void read()}>
        <Icon name="open" />
      </IconButton>
      <IconButton
        label="Save the program as a file"
        onClick={() => saveTextFile(programFileName(text), text)}
      >
        <Icon name="save" />
      </IconButton>
      <p className={styles.problem} aria-live="polite">
        {problem}
      </p>
      <Suspense>
        {open === 'samples' && (
          <SampleMenu
            onClose={close}
            onChoose={(setup) => {
              close();
              onText(setup.source, setup);
            }}
          />
        )}
        {open === 'rename' && (
          <RenameLabel
            source={text}
            onClose={close}
            onRenamed={(source) => {
              close();
              onText(source);
            }}
          />
        )}
      </Suspense>
    </div>
  );
});
