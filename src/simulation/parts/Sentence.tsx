import { useEffect, useId, useRef, useState } from 'react';
import { announce } from '../../ui/index.ts';
import styles from './Sentence.module.css';

/** Milliseconds between two sentences read out: at rest as fast as keys are pressed, in play only now and then. */
const GAP_AT_REST = 200;
const GAP_IN_PLAY = 4000;
/** Milliseconds that a sentence stands at least in play: nobody reads faster, and each lays the page out. */
const STANDS_IN_PLAY = 250;

interface SentenceProps {
  readonly text: string;
  readonly playing: boolean;
}
/** What just happened, in one sentence, to read and to hear. On a phone it shows two lines, and all of it when asked. */
export function Sentence({ text, playing }: SentenceProps) {
  const last = useRef({ text, at: 0 });
  const [isOpen, setOpen] = useState(false);
  const readable = useReadable(text, playing);
  const { words, isCut } = useIsCut();
  const id = useId();
  useEffect(() => {
    if (text === last.current.text) return;
    const due = last.current.at + (playing ? GAP_IN_PLAY : GAP_AT_REST);
    const timer = setTimeout(
      () => {
        last.current = { text, at: performance.now() };
        announce(text);
      },
      Math.max(playing ? 0 : GAP_AT_REST, due - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [text, playing]);
  return (
    <div className={styles.place}>
      <p id={id} className={`${styles.sentence} ${isOpen ? styles.open : ''}`} data-sentence="">
        <span ref={words}>{readable}</span>
      </p>
      {isCut && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Less' : 'All of it'}
        </button>
      )}
    </div>
  );
}

/** The sentence at rest; in play the one of a moment ago, when they come faster than anyone could read. */
function useReadable(text: string, playing: boolean): string {
  const [stands, setStands] = useState({ text, since: 0 });
  if (!playing && stands.text !== text) setStands({ text, since: 0 });
  useEffect(() => {
    if (!playing || text === stands.text) return;
    const due = stands.since + STANDS_IN_PLAY - performance.now();
    const timer = setTimeout(() => setStands({ text, since: performance.now() }), Math.max(0, due));
    return () => clearTimeout(timer);
  }, [text, playing, stands]);
  return playing ? stands.text : text;
}

/** Whether words are higher than the lines the style sheet leaves them. The observer is told after layout: it costs none. */
function useIsCut() {
  const words = useRef<HTMLSpanElement>(null);
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const element = words.current;
    if (!element) return;
    const watcher = new ResizeObserver(([entry]) => {
      const style = getComputedStyle(element);
      const limit =
        Number.parseFloat(style.getPropertyValue('--lines')) * Number.parseFloat(style.lineHeight);
      setCut((entry?.contentRect.height ?? 0) > limit + 1);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { words, isCut };
}
