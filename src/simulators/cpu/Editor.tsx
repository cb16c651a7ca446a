import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Problem } from '../../simulation/contract.ts';
import { linesOf } from '../../lib/lmc/assembler.ts';
import { CodeLine } from './CodeLine.tsx';
import styles from './Editor.module.css';
import { goToLine, lineAt } from './editor-text.ts';
import { Gutter } from './Gutter.tsx';
import { useDrawnRows } from './use-drawn-rows.ts';
import { useLongEdits } from './use-long-edits.ts';
import { useSettled } from './use-settled.ts';

interface EditorProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly errors: readonly Problem[];
  readonly breakLines: readonly number[];
  /** The line being worked on. */
  readonly current: number | undefined;
  readonly paused: number | undefined;
  readonly onText: (text: string) => void;
  readonly onToggle: (line: number) => void;
}
const nothing: readonly Problem[] = [];
/** More mistakes than this are counted, not listed: nobody reads them, and a pasted book must not stop the page. */
const LISTED = 20;

/** The program: a real text field with colours under it and breakpoints beside it. */
export const Editor = memo(function Editor(props: EditorProps) {
  const { area, text, errors, breakLines, current, paused, onText, onToggle } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(1);
  const shown = useSettled(errors.length === 0 ? nothing : errors, 700);
  useLongEdits(area);
  const lines = useMemo(() => linesOf(text), [text]);
  const { from, to, reveal, onScroll } = useDrawnRows(scroller, lines.length);
  const isPart = to - from < lines.length;
  const listed = shown.slice(0, LISTED);
  const wrong = useMemo(
    () => shown.slice(0, LISTED).flatMap(({ at }) => (typeof at === 'number' ? [at] : [])),
    [shown],
  );
  useEffect(() => {
    if (current !== undefined) reveal(current);
  }, [current, reveal]);
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'F9') return;
    event.preventDefault();
    onToggle(lineAt(event.currentTarget.value, event.currentTarget.selectionStart));
  };
  return (
    <div className={styles.editor}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-scroller
        style={{ '--lines': lines.length, '--from': from } as CSSProperties}
        onScroll={onScroll}
      >
        <Gutter
          count={lines.length}
          from={from}
          to={to}
          breakLines={breakLines}
          wrongLines={wrong}
          current={current}
          stop={stop}
          onToggle={onToggle}
          onStop={setStop}
        />
        <div className={styles.sheet}>
          <pre className={styles.colours} aria-hidden="true" data-code>
            {lines.slice(from, to).map((line, index) => (
              <CodeLine
                // oxlint-disable-next-line react/no-array-index-key -- a line is its number
                key={from + index}
                text={line}
                wrong={wrong.includes(from + index + 1)}
                current={from + index + 1 === current}
                paused={from + index + 1 === paused}
              />
            ))}
          </pre>
          {isPart && <Widest lines={lines} />}
          <textarea
            ref={area}
            className={styles.area}
            aria-label="Program"
            aria-describedby={`${id}-errors ${id}-help`}
            aria-invalid={wrong.length > 0 ? true : undefined}
            value={text}
            wrap="off"
            spellCheck={false}
            autoCapitalize="off"
            autoCorrect="off"
            autoComplete="off"
            onChange={(event) => onText(event.target.value)}
            onKeyDown={keys}
            onSelect={(event) =>
              setStop(lineAt(event.currentTarget.value, event.currentTarget.selectionStart))
            }
          />
        </div>
      </div>
      <p id={`${id}-help`} className="visually-hidden">
        One instruction on a line. F9 sets a breakpoint on the line. Changing the program starts the machine
        again.
      </p>
      <ul id={`${id}-errors`} className={styles.errors} aria-label="Mistakes in the program">
        {listed.map(({ at, says, hint }) => (
          <li key={`${at} ${says}`}>
            {typeof at === 'number' && (
              <button
                type="button"
                className={styles.goto}
                onClick={() => {
                  if (area.current) goToLine(area.current, at);
                  reveal(at);
                }}
              >
                Line {at}
              </button>
            )}{' '}
            {says} {hint}
          </li>
        ))}
        {shown.length > LISTED && <li>and {shown.length - LISTED} more.</li>}
      </ul>
    </div>
  );
});

/** As wide as the longest line, seen or not: the field over the colours must never scroll by itself. */
const Widest = memo(function Widest({ lines }: { readonly lines: readonly string[] }) {
  const longest = lines.reduce((most, line) => (line.length > most.length ? line : most), '');
  return (
    <div className={styles.widest} aria-hidden="true">
      {longest}
    </div>
  );
});
