import type { ViewProps } from '../../simulation/contract.ts';
import { AmountField } from './AmountField.tsx';
import { Canvas } from './Canvas.tsx';
import styles from './CapacityView.module.css';
import { bytesInWords, speedInWords, timePassed } from './download.ts';
import { downloadSizes, DownloadPicture } from './DownloadPicture.tsx';
import { Presets } from './Presets.tsx';
import type { Action, Setup, State } from './state.ts';
import { asTyped, bitsOf } from './units.ts';
import { describe, lineName } from './words.ts';

const FILES = ['4 MB', '100 MB', '1 GB', '50 GB'];
const LINES = ['8 Mbit/s', '36 Mbit/s', '80 Mbit/s', '150 Mbit/s', '1 Gbit/s'];
const inMegabits = (text: string): string => (text === '1 Gbit/s' ? '1,000' : text.replace(' Mbit/s', ''));

/** A file and one to three lines that bring it. Lines are told in bits, files in bytes. */
export function DownloadRoom({ state, pace, send }: ViewProps<Setup, State, Action>) {
  const wrong = (at: string) => (state.problem?.at === at ? state.problem.says : undefined);
  return (
    <div className={styles.sides}>
      <Canvas label={`A download. ${describe(state)}`} {...downloadSizes(state.lines.length)}>
        {(layout) => <DownloadPicture state={state} layout={layout} pace={pace} />}
      </Canvas>
      <div className={styles.side}>
        <div className={styles.row}>
          <AmountField
            label="The file"
            value={asTyped(bitsOf(state.file))}
            problem={wrong('file')}
            onGive={(text) => send({ kind: 'file', text })}
          />
          <Presets label="Files" texts={FILES} onGive={(text) => send({ kind: 'file', text })} />
        </div>
        {state.lines.map((line, at) => (
          <div key={lineName(at)} className={styles.row}>
            <AmountField
              label={`Line ${lineName(at)}`}
              value={speedInWords(line)}
              problem={wrong(`line${at}`)}
              onGive={(text) => send({ kind: 'line', line: at, text })}
            />
            <Presets
              label={`Speeds for line ${lineName(at)}`}
              texts={LINES}
              short={inMegabits}
              onGive={(text) => send({ kind: 'line', line: at, text })}
            />
            <p className={styles.hint}>
              {speedInWords(line)} ÷ 8 = {bytesInWords(line)}
            </p>
          </div>
        ))}
        <p className={styles.hint}>One step is {timePassed(state, 1)}.</p>
      </div>
    </div>
  );
}
