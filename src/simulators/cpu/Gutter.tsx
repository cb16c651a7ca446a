import { type CSSProperties, type KeyboardEvent, memo, useRef } from 'react';
import styles from './Editor.module.css';

interface GutterProps {
  readonly count: number;
  /** The lines drawn: from `from` (counted from 0) up to but without `to`. */
  readonly from: number;
  readonly to: number;
  readonly breakLines: readonly number[];
  readonly wrongLines: readonly number[];
  readonly current: number | undefined;
  /** Which line's button Tab comes to. */
  readonly stop: number;
  readonly onToggle: (line: number) => void;
  readonly onStop: (line: number) => void;
}
/** Line numbers that are buttons: each sets a breakpoint. One Tab stop; arrow keys go up and down. */
export const Gutter = memo(function Gutter(props: GutterProps) {
  const { count, from, to, breakLines, wrongLines, current, stop, onToggle, onStop } = props;
  const tabStop = Math.min(stop, count);
  const list = useRef<HTMLDivElement>(null);
  const keys = (event: KeyboardEvent, line: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === 'F9') {
      event.preventDefault();
      return onToggle(line);
    }
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(count, Math.max(1, line + step));
    onStop(next);
    list.current?.querySelector<HTMLElement>(`[data-line="${next}"]`)?.focus();
  };
  const drawn = Array.from({ length: to - from }, (_, index) => from + index + 1);
  // The button that Tab comes to, or that has the focus, stays when the sheet is scrolled away from it.
  if (tabStop <= from) drawn.unshift(tabStop);
  if (tabStop > to) drawn.push(tabStop);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar of breakpoints, not a form's fieldset
    <div ref={list} className={styles.gutter} role="group" aria-label="Breakpoints">
      {drawn.map((line) => {
        const set = breakLines.includes(line);
        const state = [
          set && styles.break,
          wrongLines.includes(line) && styles.bad,
          line === current && styles.here,
        ];
        return (
          <button
            key={line}
            type="button"
            data-line={line}
            style={{ '--line-number': line } as CSSProperties}
            className={`${styles.lineButton} ${state.filter(Boolean).join(' ')}`}
            aria-label={`Breakpoint on line ${line}`}
            aria-pressed={set}
            tabIndex={line === tabStop ? 0 : -1}
            onClick={() => onToggle(line)}
            onFocus={() => onStop(line)}
            onKeyDown={(event) => keys(event, line)}
          >
            {line}
          </button>
        );
      })}
    </div>
  );
});
