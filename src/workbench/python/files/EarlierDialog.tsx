import { useState } from 'react';
import { Button, Dialog } from '../../../ui/index.ts';
import type { Program } from '../use-program.ts';
import styles from './EarlierDialog.module.css';

interface EarlierDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly program: Program;
}
/** The texts that the program's files had before, with their times: any can be brought back. */
export function EarlierDialog({ open, onClose, program }: EarlierDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Earlier versions">
      <Versions program={program} onClose={onClose} />
    </Dialog>
  );
}

function Versions({ program, onClose }: { readonly program: Program; readonly onClose: () => void }) {
  const { earlier, open } = program;
  const names = [...new Set([open, ...Object.keys(earlier)])];
  const [name, setName] = useState(open);
  const versions = (earlier[name] ?? []).toReversed();
  const [at, setAt] = useState(0);
  const chosen = versions[at];
  if (names.length === 1 && versions.length === 0)
    return (
      <p>
        Nothing yet. Whenever you stop typing for a moment and go on, or press Run, the text is put on this
        list.
      </p>
    );
  return (
    <div className={styles.versions}>
      {names.length > 1 && (
        <label className={styles.label}>
          File
          <select
            className={styles.select}
            value={name}
            onChange={({ target }) => {
              setName(target.value);
              setAt(0);
            }}
          >
            {names.map((each) => (
              <option key={each} value={each}>
                {Object.hasOwn(program.files, each) ? each : `${each} (deleted)`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.label}>
        Version
        <select
          className={styles.select}
          value={at}
          disabled={versions.length === 0}
          onChange={({ target }) => setAt(Number(target.value))}
        >
          {versions.map((version, place) => (
            <option key={`${version.at} ${version.text.length}`} value={place}>
              {sayTime(version.at)}, {sayLines(version.text)}
            </option>
          ))}
        </select>
      </label>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={styles.text} tabIndex={0} aria-label="Text of that version">
        {chosen?.text ?? 'This file has no earlier versions.'}
      </pre>
      <div>
        <Button
          disabled={!chosen}
          onClick={() => {
            if (chosen) program.bring(name, chosen.text);
            onClose();
          }}
        >
          Bring this version back
        </Button>
      </div>
    </div>
  );
}

// Made when the first time is said: it loads a table of the language.
let clock: Intl.DateTimeFormat | undefined;
function sayTime(at: number): string {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return clock.format(at);
}
function sayLines(text: string): string {
  const lines = text.trimEnd().split('\n').length;
  return lines === 1 ? '1 line' : `${lines} lines`;
}
