import { type KeyboardEvent, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { EditorProps } from './editor-props.ts';
import { edit } from './field-edit.ts';
import { indentAfter } from './indentation.ts';
import { erasePaired, typePaired } from './pairs.ts';
import { TouchKeys } from './TouchKeys.tsx';
import { useHydrated } from './use-hydrated.ts';
import styles from './PlainEditor.module.css';

/**
 * The editor as the browser gives it: before the large one is there, instead of it on touch screens, and with
 * JavaScript off (then it cannot be typed in, and shows the program). Tab leaves it, as in every other field.
 */
export function PlainEditor({
  value,
  onChange,
  label,
  describedBy,
  markers,
  current,
  onRun,
  ref,
}: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const ready = useHydrated();
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const element = field.current;
    element?.addEventListener('beforeinput', pairUp);
    return () => element?.removeEventListener('beforeinput', pairUp);
  }, []);
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    goToLine(line) {
      const element = field.current;
      if (!element) return;
      const at =
        element.value
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      element.focus();
      element.setSelectionRange(at, at);
      scrollTo(element, line);
    },
  }));
  const marked = new Map(
    markers.map(({ line, quiet }) => [line, quiet === true ? styles.doubted : styles.marked]),
  );
  const look = (line: number) => (line === current ? styles.ringed : marked.get(line));
  useEffect(() => {
    if (current !== undefined && field.current) bringIntoSight(field.current, current);
  }, [current]);
  return (
    <div className={styles.plain}>
      <div ref={gutter} className={styles.gutter} aria-hidden="true">
        {value.split('\n').map((_, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line number is its place
          <div key={at} className={look(at + 1)}>
            {at + 1}
          </div>
        ))}
      </div>
      <textarea
        ref={field}
        className={styles.text}
        value={value}
        readOnly={!ready}
        rows={12}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={markers.some(({ quiet }) => quiet !== true) ? true : undefined}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => onChange(event.target.value)}
        onScroll={({ currentTarget }) => {
          if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          if (event.ctrlKey || event.metaKey) {
            event.preventDefault();
            onRun();
          } else if (!event.shiftKey && !event.nativeEvent.isComposing) continueLine(event);
        }}
      />
      {focused && <TouchKeys field={field} />}
    </div>
  );
}

const lineHeight = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight);

/** Line 3 from the top is `line` (from 1) where the text is long enough. */
function scrollTo(element: HTMLElement, line: number): void {
  element.scrollTop = (line - 3) * lineHeight(element);
}
function bringIntoSight(element: HTMLElement, line: number): void {
  const from = element.scrollTop / lineHeight(element);
  const lines = element.clientHeight / lineHeight(element);
  if (line < from + 1 || line > from + lines - 1) scrollTo(element, line);
}

const stateOf = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => ({
  text: value,
  from: selectionStart,
  to: selectionEnd,
});
/** Heard as what is about to happen to the text: an on-screen keyboard tells of no keys. */
function pairUp(event: InputEvent): void {
  const field = event.currentTarget;
  if (!(field instanceof HTMLTextAreaElement) || !event.cancelable || event.isComposing) return;
  const { inputType, data } = event;
  const paired =
    inputType === 'deleteContentBackward'
      ? erasePaired(stateOf(field))
      : inputType === 'insertText' && data?.length === 1
        ? typePaired(stateOf(field), data)
        : undefined;
  if (!paired) return;
  event.preventDefault();
  edit(field, paired);
}

/** Enter keeps the line's indentation. `insertText` is the one way to type for the pupil that undo understands. */
function continueLine(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { value, selectionStart } = event.currentTarget;
  const line = value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1, selectionStart);
  const spaces = indentAfter(line);
  if (spaces === '') return;
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else keeps the undo history of a text field
  if (document.execCommand('insertText', false, `\n${spaces}`)) event.preventDefault();
}
