import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PuzzleLine } from '../../../curriculum/index.ts';
import { PythonText } from '../../../prose/index.ts';
import { announce, useDrag } from '../../../ui/index.ts';
import styles from './Puzzle.module.css';
import { PuzzleTools } from './PuzzleTools.tsx';
import { hasLevels, move, type Puzzle, push, put, putBack } from './puzzle.ts';

interface PuzzleEditorProps {
  readonly lines: readonly PuzzleLine[];
  readonly puzzle: Puzzle;
  readonly onChange: (puzzle: Puzzle) => void;
  /** A line (from 1) that something else points at. */
  readonly current?: number | undefined;
}
/** Where a line that is pulled would land: at a place of the program, or back among the lines. */
const BACK = 'back';

/** A program put together from its lines: tap them in, pull them, or move them with the arrow keys. */
export function PuzzleEditor({ lines, puzzle, onChange, current }: PuzzleEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [pulled, setPulled] = useState<string>();
  const [over, setOver] = useState<string>();
  // The line that was moved last: the focus goes along with it.
  const [moved, setMoved] = useState<{ readonly key: string }>();
  useEffect(() => {
    if (moved) root.current?.querySelector<HTMLElement>(`[data-line="${moved.key}"]`)?.focus();
  }, [moved]);
  const textOf = (key: string) => lines.find((line) => line.key === key)?.text.trim() ?? '';
  const left = lines.filter(({ key }) => puzzle.every((one) => one.key !== key));
  const levels = hasLevels(lines);

  function change(next: Puzzle, key: string, says: string): void {
    if (next === puzzle) return;
    onChange(next);
    announce(says);
    setMoved({ key });
  }
  const placeOf = (next: Puzzle, key: string) =>
    `${textOf(key)}: line ${next.findIndex((one) => one.key === key) + 1} of ${next.length}`;
  function bring(key: string, at: number): void {
    const next = put(puzzle, key, at);
    setChosen(key);
    change(next, key, placeOf(next, key));
  }
  function takeBack(key: string): void {
    setChosen(undefined);
    change(putBack(puzzle, key), key, `${textOf(key)}: taken out`);
  }
  function shift(key: string, by: -1 | 1): void {
    const next = move(puzzle, key, by);
    change(next, key, placeOf(next, key));
  }
  function indent(key: string, by: -1 | 1): void {
    const next = push(puzzle, key, by);
    const level = next.find((one) => one.key === key)?.level ?? 0;
    change(next, key, level === 0 ? 'at the edge' : `${level} in`);
  }
  const { grip, ghost } = useDrag<string>({
    lift: setPulled,
    over: setOver,
    drop(key, target) {
      setPulled(undefined);
      setOver(undefined);
      if (target === BACK) takeBack(key);
      else if (target !== undefined) bring(key, Number(target));
    },
    cancel() {
      setPulled(undefined);
      setOver(undefined);
    },
  });
  function onKey(event: KeyboardEvent, key: string): void {
    const does = {
      ArrowUp: () => shift(key, -1),
      ArrowDown: () => shift(key, 1),
      ArrowRight: () => levels && indent(key, 1),
      ArrowLeft: () => levels && indent(key, -1),
      Delete: () => takeBack(key),
      Backspace: () => takeBack(key),
    }[event.key];
    if (!does || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    does();
  }
  return (
    <div ref={root} className={styles.puzzle}>
      <div className={styles.pool} data-drop={BACK} data-over={over === BACK ? '' : undefined}>
        <h4 className={styles.head}>Lines to use</h4>
        <ul aria-label="Lines to use">
          {left.map(({ key, text }) => (
            <li key={key}>
              <button
                type="button"
                className={styles.line}
                data-line={key}
                data-pulled={pulled === key ? '' : undefined}
                onClick={() => bring(key, puzzle.length)}
                {...grip(key)}
              >
                <code>{text.trim()}</code>
              </button>
            </li>
          ))}
        </ul>
        {left.length === 0 && <p className={styles.empty}>All lines are in.</p>}
      </div>
      <div className={styles.program}>
        <h4 className={styles.head}>Your program</h4>
        <ol aria-label="Your program">
          {puzzle.map(({ key, level }, at) => (
            <li
              key={key}
              data-drop={at}
              data-over={over === `${at}` ? '' : undefined}
              data-current={current === at + 1 ? '' : undefined}
            >
              <button
                type="button"
                className={styles.line}
                data-line={key}
                data-pulled={pulled === key ? '' : undefined}
                aria-pressed={chosen === key}
                aria-label={`Line ${at + 1}: ${textOf(key)}${level > 0 ? `, ${level} in` : ''}`}
                style={{ marginInlineStart: `calc(${level} * 2.2em)` }}
                onClick={() => setChosen(chosen === key ? undefined : key)}
                onKeyDown={(event) => onKey(event, key)}
                {...grip(key)}
              >
                <span className={styles.number}>{at + 1}</span>
                <code>{textOf(key)}</code>
              </button>
            </li>
          ))}
        </ol>
        <p
          className={styles.end}
          data-drop={puzzle.length}
          data-over={over === `${puzzle.length}` ? '' : undefined}
        >
          {puzzle.length === 0 ? 'Tap a line, or pull it here.' : 'The next line comes here.'}
        </p>
        <PuzzleTools
          line={chosen === undefined ? undefined : textOf(chosen)}
          levels={levels}
          onTool={(tool) => {
            if (chosen === undefined) return;
            if (tool === 'back') takeBack(chosen);
            else if (tool === 'up' || tool === 'down') shift(chosen, tool === 'up' ? -1 : 1);
            else indent(chosen, tool === 'out' ? -1 : 1);
          }}
        />
      </div>
      <div ref={ghost} className={styles.ghost} aria-hidden="true">
        {pulled !== undefined && <PythonText text={textOf(pulled)} numbered={false} />}
      </div>
    </div>
  );
}
