import { type RefObject, useEffect, useState } from 'react';
import { edit } from './field-edit.ts';
import { typePaired } from './pairs.ts';
import styles from './TouchKeys.module.css';

/** What is written → its name, where a sign alone would be read badly or not at all. */
const SIGNS = [
  [':', 'colon'],
  ['"', 'quotation mark'],
  ['(', 'open bracket'],
  [')', 'close bracket'],
  ['=', 'equals'],
  ['_', 'underscore'],
  ['#', 'hash'],
  ["'", 'single quotation mark'],
  ['[', 'open square bracket'],
  [']', 'close square bracket'],
] as const;

/** The keys that a program needs and an on-screen keyboard hides. A press leaves the focus, and the keyboard, where they are. */
export function TouchKeys({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const covered = useCovered();
  function press(act: (it: HTMLTextAreaElement) => void): void {
    const it = field.current;
    if (!it) return;
    it.focus();
    act(it);
  }
  const type = (insert: string) =>
    press((it) => {
      const [from, to] = [it.selectionStart, it.selectionEnd];
      const caret = from + insert.length;
      const paired = typePaired({ text: it.value, from, to }, insert);
      edit(it, paired ?? { from, to, insert, select: [caret, caret] });
    });
  const move = (by: number) =>
    press((it) => {
      const at = Math.max(0, (by < 0 ? it.selectionStart : it.selectionEnd) + by);
      it.setSelectionRange(at, at);
    });
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only keeps the focus in the field
    <div className={styles.keys} style={{ bottom: covered }} onMouseDown={keep}>
      <button type="button" className={styles.key} aria-label="left" onClick={() => move(-1)}>
        ←
      </button>
      <button type="button" className={styles.key} aria-label="right" onClick={() => move(1)}>
        →
      </button>
      <button type="button" className={styles.key} aria-label="Tab: push in" onClick={() => type('    ')}>
        Tab
      </button>
      {SIGNS.map(([sign, name]) => (
        <button key={sign} type="button" className={styles.key} aria-label={name} onClick={() => type(sign)}>
          {sign}
        </button>
      ))}
    </div>
  );
}

/** How much of the window's foot the on-screen keyboard covers, in CSS pixels. */
function useCovered(): number {
  const [covered, setCovered] = useState(0);
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return undefined;
    const measure = () => setCovered(Math.max(0, Math.round(innerHeight - seen.offsetTop - seen.height)));
    measure();
    for (const event of ['resize', 'scroll'] as const) seen.addEventListener(event, measure);
    return () => {
      for (const event of ['resize', 'scroll'] as const) seen.removeEventListener(event, measure);
    };
  }, []);
  return covered;
}

const keep = (event: { preventDefault: () => void }) => event.preventDefault();
