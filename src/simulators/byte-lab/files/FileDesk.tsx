import { type DragEvent, useId, useRef, useState } from 'react';
import { thousands } from '../../../lib/thousands.ts';
import { openAnyFile, saveFile } from '../../../simulation/index.ts';
import type { Base } from '../../../simulation/contract.ts';
import { Button, RadioKey, useLayoutName } from '../../../ui/index.ts';
import { type Action, type State } from '../state.ts';
import { isLost } from '../words.ts';
import styles from './FileDesk.module.css';
import { FileShelf } from './FileShelf.tsx';
import { Guess } from './Guess.tsx';
import { HexPage } from './HexPage.tsx';
import { inspect, nameSays } from './inspect.ts';
import { PartList } from './PartList.tsx';
import { readBlob } from './reading.ts';
import { Rename } from './Rename.tsx';
import type { Part } from './report.ts';
import { Ribbon } from './Ribbon.tsx';
import { type OpenFile, useOpenFile, useReport } from './use-file.ts';

interface FileDeskProps {
  readonly state: State;
  readonly base: Base;
  readonly own: File | undefined;
  readonly onOwn: (file: File) => void;
  readonly send: (action: Action) => void;
}
/** Whole files: a shelf of them, a file of the pupil's own, and what their bytes mean. */
export function FileDesk({ state, base, own, onOwn, send }: FileDeskProps) {
  const desk = useRef<HTMLDivElement>(null);
  const layout = useLayoutName(desk);
  const open = useOpenFile(state, own);
  const take = async (file: File | undefined) => {
    if (!file) return;
    onOwn(file);
    const found = await readBlob(file, inspect(file.size)).catch(() => undefined);
    const what = found ? `${found.title}. It has ${thousands(file.size)} bytes.` : 'It cannot be read.';
    send({ kind: 'found', says: `Your file: ${what} ${found?.problems.join(' ') ?? ''}`.trim() });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- files can be dropped here; the button does the same
    <div ref={desk} className={styles.desk} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <FileShelf state={state} send={send} onOwn={() => void openAnyFile().then(take)} />
      {open ? (
        <Opened
          key={state.file}
          file={open}
          state={state}
          base={base}
          isNarrow={layout === 'narrow'}
          send={send}
        />
      ) : (
        <div className={styles.opened}>
          <Ribbon title="No file" size={0} parts={[]} chosen={undefined} />
          <p className={styles.lead}>
            {state.file === 'own'
              ? 'Open your file again: nothing of it was kept.'
              : 'Take a file from the shelf, or open one of your own. Whatever it is, there are only bytes in it.'}
          </p>
        </div>
      )}
    </div>
  );
}

interface OpenedProps {
  readonly file: OpenFile;
  readonly state: State;
  readonly base: Base;
  readonly isNarrow: boolean;
  readonly send: (action: Action) => void;
}
function Opened({ file: { name, blob }, state, base, isNarrow, send }: OpenedProps) {
  const report = useReport(blob);
  const [from, setFrom] = useState(0);
  const [chosen, setChosen] = useState<Part>();
  const [inHex, setHex] = useState(base !== 'decimal');
  const group = useId();
  const isSecret = isLost(state.file) && state.guesses[state.file] === undefined;
  const parts = isSecret ? [] : (report?.parts ?? []);
  const title = isSecret ? 'A file without a label' : (report?.title ?? 'Reading …');
  const says = isSecret ? undefined : nameSays(name, report?.kind);
  const choose = (part: Part) => {
    setChosen(part);
    setFrom(part.at);
  };
  return (
    <div className={styles.opened}>
      <div className={styles.head}>
        {isLost(state.file) ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Rename name={name} state={state} send={send}>
            {state.file !== 'own' && <Button onClick={() => saveFile(name, blob)}>Save it</Button>}
          </Rename>
        )}
        <p className={styles.title} data-file-title="">
          <b>{title}</b> · {thousands(blob.size)} {blob.size === 1 ? 'byte' : 'bytes'}
        </p>
        <div className={styles.base}>
          {[false, true].map((one) => (
            <RadioKey key={String(one)} name={group} checked={one === inHex} onChange={() => setHex(one)}>
              {one ? 'hex' : '0–255'}
            </RadioKey>
          ))}
        </div>
      </div>
      {isLost(state.file) && <Guess file={state.file} state={state} send={send} />}
      {says !== undefined && <p className={styles.says}>{says}</p>}
      {!isSecret &&
        report?.problems.map((problem) => (
          <p key={problem} className={styles.problem}>
            {problem}
          </p>
        ))}
      <Ribbon title={title} size={blob.size} parts={parts} chosen={chosen} />
      <div className={styles.inside}>
        {blob.size > 0 && (
          <HexPage
            blob={blob}
            parts={parts}
            chosen={chosen}
            from={from}
            inHex={inHex}
            isNarrow={isNarrow}
            onFrom={setFrom}
            onChoose={setChosen}
          />
        )}
        <PartList
          parts={parts}
          chosen={chosen}
          goesOn={report?.goesOn ?? false}
          isSecret={isSecret}
          inHex={inHex}
          onChoose={choose}
        />
      </div>
    </div>
  );
}
