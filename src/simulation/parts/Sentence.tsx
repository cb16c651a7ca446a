import { useEffect, useRef } from 'react';
import { announce } from '../../ui/index.ts';
import styles from './Sentence.module.css';

/** Milliseconds between two sentences read out: at rest as fast as keys are pressed, in play only now and then. */
const GAP_AT_REST = 200;
const GAP_IN_PLAY = 4000;

interface SentenceProps {
  readonly text: string;
  readonly playing: boolean;
}
/** What just happened, in one sentence, to read and to hear. */
export function Sentence({ text, playing }: SentenceProps) {
  const last = useRef({ text, at: 0 });
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
    <p className={styles.sentence} data-sentence="">
      {text}
    </p>
  );
}
