import { type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Link } from '../navigation/index.ts';
import styles from './Word.module.css';

interface WordProps {
  readonly id: string;
  /** Both put in by the build from the glossary. */
  readonly word: string;
  readonly means: string;
  readonly children?: ReactNode;
}
/** A key word: a press shows what it means beside it. Without JavaScript it is a link to the glossary. */
export function Word({ id, word, means, children }: WordProps) {
  const note = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const name = useId();

  function show(event: MouseEvent<HTMLAnchorElement>) {
    const box = note.current;
    if (!box || typeof box.showPopover !== 'function' || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    if (open) return box.hidePopover();
    box.showPopover();
    place(box, event.currentTarget);
  }
  return (
    <>
      <Link
        href={`/glossary/#${id}`}
        className={styles.word}
        aria-expanded={open}
        aria-details={open ? name : undefined}
        onClick={show}
      >
        {children ?? word}
      </Link>
      <span
        ref={note}
        id={name}
        popover="auto"
        role="note"
        className={styles.note}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <strong>{word}</strong> {means} <Link href={`/glossary/#${id}`}>All the words</Link>
        <span aria-live="polite" className="visually-hidden">
          {open ? `${word}: ${means}` : ''}
        </span>
      </span>
    </>
  );
}

/** Under the word, inside the window. */
function place(box: HTMLElement, word: HTMLElement): void {
  const around = word.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const below = around.bottom + 8;
  const top = below + height < window.innerHeight ? below : Math.max(8, around.top - height - 8);
  box.style.left = `${Math.max(8, Math.min(around.left, room - width - 8))}px`;
  box.style.top = `${top}px`;
}
