import { useEffect, useRef } from 'react';
import { type Moment, momentInWords, type Program, type Recording } from '../../../python/index.ts';
import { announce } from '../../../ui/index.ts';
import { Coded } from '../Coded.tsx';
import styles from './Steps.module.css';

/** Milliseconds between two sentences read out. */
const GAP = 200;
const GAP_IN_PLAY = 4000;

interface SaidProps {
  readonly recording: Recording;
  readonly now: Moment;
  readonly before: Moment | undefined;
  readonly program: Program;
  readonly playing: boolean;
}
/** What just happened, in a sentence, and what comes next; how often the loops round it have gone round. */
export function Said({ recording, now, before, program, playing }: SaidProps) {
  const line = (file: string, at: number) => program.files[file]?.split('\n')[at - 1] ?? '';
  const { says, next } = momentInWords(recording, now, before, line, program.main);
  const loops = now.rounds
    .filter(([, count]) => count > 0)
    .map(([at, count]) => `${ordinal(count)} time round the loop of line ${at}`);
  const text = `${says} ${next} ${loops.join(', ')}`.replaceAll('`', '').trim();
  const last = useRef({ text: '', at: 0 });
  useEffect(() => {
    if (text === last.current.text) return;
    const wait = Math.max(GAP, last.current.at + (playing ? GAP_IN_PLAY : GAP) - performance.now());
    const timer = setTimeout(() => {
      last.current = { text, at: performance.now() };
      announce(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, playing]);
  return (
    <div className={styles.said}>
      <p data-sentence="">
        <strong>
          <Coded text={says} />
        </strong>{' '}
        <span className={styles.next}>{next}</span>
      </p>
      {loops.length > 0 && (
        <ul className={styles.loops}>
          {loops.map((loop) => (
            <li key={loop}>{loop}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** 1 → '1st'. */
function ordinal(count: number): string {
  const ends: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const isTeen = Math.floor(count / 10) % 10 === 1;
  return `${count}${(isTeen ? undefined : ends[count % 10]) ?? 'th'}`;
}
