import { lazy, Suspense, useId, useState } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { Button, RadioKey } from '../../ui/index.ts';
import { Board } from './Board.tsx';
import { ByteEditor } from './ByteEditor.tsx';
import styles from './ByteLabView.module.css';
import { PAGE, pageOf } from './layout.ts';
import { NumberDesk } from './NumberDesk.tsx';
import { PackDesk } from './PackDesk.tsx';
import { PictureDesk } from './PictureDesk.tsx';
import { SoundDesk } from './SoundDesk.tsx';
import { type Action, lenses, type Setup, type State } from './state.ts';
import { TextDesk } from './TextDesk.tsx';
import { count, lensWords } from './words.ts';

// Most visits never open a file.
const FileDesk = lazy(async () => ({ default: (await import('./files/FileDesk.tsx')).FileDesk }));

type View = ViewProps<Setup, State, Action>;

/** One tray of bytes, the spectacles to read it through, and tools that go with them. Or whole files, byte by byte. */
export function ByteLabView(props: View) {
  const { state, before, base, pace, send } = props;
  const name = useId();
  // The pupil's own file lives here and nowhere else: not in the state, so in no history, link or kept work.
  const [own, setOwn] = useState<File>();
  return (
    <div className={styles.room}>
      <fieldset className={styles.lenses} role="radiogroup" aria-label="Read the bytes as">
        {lenses.map((lens) => (
          <RadioKey
            key={lens}
            name={name}
            value={lens}
            checked={lens === state.lens}
            onChange={() => send({ kind: 'lens', lens })}
          >
            {lensWords[lens]}
          </RadioKey>
        ))}
      </fieldset>
      {state.lens === 'files' ? (
        <Suspense fallback={<NoFileYet />}>
          <FileDesk state={state} base={base} own={own} onOwn={setOwn} send={send} />
        </Suspense>
      ) : (
        <div className={styles.desk} data-lens={state.lens}>
          <div className={styles.tools}>
            <Tools {...props} />
          </div>
          <div className={styles.tray}>
            <Board state={state} before={before} base={base} pace={pace} send={send} />
            <ByteEditor key={state.at} state={state} send={send} />
            <Pager state={state} send={send} />
          </div>
        </div>
      )}
    </div>
  );
}

function Tools(props: View) {
  const { state, send } = props;
  if (state.lens === 'numbers') return <NumberDesk state={state} send={send} />;
  if (state.lens === 'picture') return <PictureDesk state={state} send={send} />;
  if (state.lens === 'sound') return <SoundDesk {...props} />;
  if (state.lens === 'pack') return <PackDesk state={state} send={send} />;
  return <TextDesk state={state} send={send} />;
}

/** Which bytes are on the board, when there is more than one page of them; one byte more, one less. */
function Pager({ state, send }: Pick<View, 'state' | 'send'>) {
  const { bytes, at } = state;
  const page = pageOf(at);
  const last = pageOf(Math.max(0, bytes.length - 1));
  const go = (to: number) => {
    if (to >= 0 && to <= last) send({ kind: 'look', at: to * PAGE });
  };
  const isEmpty = bytes.length === 0;
  return (
    <fieldset className={styles.pager} aria-label="The whole tray">
      {last > 0 && (
        <>
          <Button aria-disabled={page === 0} onClick={() => go(page - 1)}>
            Earlier
          </Button>
          <Button aria-disabled={page === last} onClick={() => go(page + 1)}>
            Later
          </Button>
        </>
      )}
      <span className={styles.which}>
        {last > 0
          ? `Bytes ${page * PAGE} to ${Math.min(bytes.length, (page + 1) * PAGE) - 1} of ${bytes.length}`
          : count(bytes.length, 'byte')}
      </span>
      <Button onClick={() => send({ kind: 'insert', at: isEmpty ? 0 : at + 1 })}>New byte</Button>
      <Button aria-disabled={isEmpty} onClick={() => !isEmpty && send({ kind: 'remove', at })}>
        Take out
      </Button>
    </fieldset>
  );
}

function NoFileYet() {
  return (
    <svg data-picture="" viewBox="0 0 700 84" className={styles.noFile} role="img" aria-label="Files">
      <path d="M20 12h40l16 16v44H20z" />
    </svg>
  );
}
