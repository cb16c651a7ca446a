import { memo } from 'react';
import styles from './Editor.module.css';
import { tokenise } from '../../lib/lmc/line.ts';

interface CodeLineProps {
  readonly text: string;
  readonly wrong: boolean;
  readonly current: boolean;
  readonly paused: boolean;
}
/** Characters of a line that are coloured. The rest of a very long one is plain: each piece of it would be an element. */
const COLOURED = 500;

/** One line of the program in colours, under the text that is typed. */
export const CodeLine = memo(function CodeLine({ text, wrong, current, paused }: CodeLineProps) {
  return (
    <div
      className={`${styles.code} ${wrong ? styles.wrong : ''} ${current ? styles.current : ''} ${paused ? styles.paused : ''}`}
    >
      {tokenise(text.slice(0, COLOURED)).map(({ kind, text: word, start }) => (
        <span key={start} className={styles[kind]}>
          {word}
        </span>
      ))}
      {text.slice(COLOURED)}
      {'\n'}
    </div>
  );
});
