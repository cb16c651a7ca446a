import { type KeyboardEvent, memo, useRef } from 'react';
import styles from './Editor.module.css';

interface GutterProps {
  readonly count: number;
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
  const { count, breakLines, wrongLines, current, stop, onToggle, onStop } = props;
  const list = useRef<HTMLDivElement>(null);
  const keys = (event: KeyboardEvent, line: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === 'F9') {
      event.preventDefault();
      return onToggle(line);
    }
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.min(count, Math.max(1, line + step));
    onStop(to);
    const button = list.current?.children[to - 1];
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar of breakpoints, not a form's fieldset
    <div ref={list} className={styles.gutter} role="group" aria-label="Breakpoints">
      {Array.from({ length: count }, (_, index) => {
        const line = index + 1;
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
            className={`${styles.lineButton} ${state.filter(Boolean).join(' ')}`}
            aria-label={`Breakpoint on line ${line}`}
            aria-pressed={set}
            tabIndex={line === Math.min(stop, count) ? 0 : -1}
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
