import { useEffect, useRef } from 'react';
import { disassemble } from '../../lib/lmc/instructions.ts';
import { Button } from '../../ui/index.ts';
import { type FileId, fileOf, wordsAt } from './files.ts';
import { NumberSpin } from './NumberSpin.tsx';
import styles from './RamView.module.css';

interface PlacingProps {
  readonly file: FileId;
  readonly at: number;
  /** Why it can't stand there. */
  readonly objection: string | undefined;
  readonly onAt: (at: number) => void;
  readonly onLoad: () => void;
  readonly onLeave: () => void;
}
/** Lines of a list that are shown; the rest of a long one is said in a number. */
const MOST_LINES = 14;
/** Which of Score's instructions together are one line of Python. */
const PYTHON_LINES = 3;

/** Where a copy of a file goes, and what changes in it there. */
export function Placing({ file: id, at, objection, onAt, onLoad, onLeave }: PlacingProps) {
  const file = fileOf(id);
  const here = wordsAt(file, at);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a small screen the shelf is far below.
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const lines = file.text.slice(0, MOST_LINES);
  const rest = file.text.length - lines.length;
  return (
    <section ref={panel} className={styles.placing} aria-label={`Copy ${file.title} into RAM`}>
      <p className={styles.placingTitle}>
        <b>{file.title}</b> {file.line}
      </p>
      <div className={styles.keys}>
        <NumberSpin label="First cell" value={at} most={99} onChange={onAt} onEnter={onLoad} />
        <Button kind="primary" onClick={onLoad}>
          Copy it into RAM
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          Leave it
        </Button>
      </div>
      {objection !== undefined && <p className={styles.objection}>{objection}</p>}
      {id === 'score' && (
        <p className={styles.python}>
          In Python its first {PYTHON_LINES} instructions are one line: <code>score = score + 1</code>
        </p>
      )}
      <section
        className={styles.listing}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls, also by keyboard
        tabIndex={0}
        aria-label="Its cells, on the shelf and in RAM"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">cell</th>
              <th scope="col">as written</th>
              <th scope="col">on the shelf</th>
              <th scope="col">in RAM</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((text, index) => {
              const kept = file.words[index] ?? 0;
              const word = here[index] ?? 0;
              const code = (value: number) =>
                file.isData[index] === true ? `${value}` : disassemble(value).code;
              return (
                // oxlint-disable-next-line react/no-array-index-key -- a line is its place in the program
                <tr key={index}>
                  <td className={styles.cellNumber}>{at + index > 99 ? '–' : at + index}</td>
                  <td>{text}</td>
                  <td>{code(kept)}</td>
                  <td className={kept === word ? undefined : styles.moved}>{code(word)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {rest > 0 && <p className={styles.rest}>and {rest} cells more</p>}
      </section>
    </section>
  );
}
