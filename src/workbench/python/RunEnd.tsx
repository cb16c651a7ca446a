import { type Explanation, type Session } from '../../python/index.ts';
import { enoughInWords } from './enough-words.ts';
import { Coded } from './Coded.tsx';
import styles from './RunEnd.module.css';

/** How the last run ended, under its output. */
export function RunEnd({
  session,
  onGoToLine,
}: {
  readonly session: Session;
  readonly onGoToLine: (line: number, file?: string) => void;
}) {
  const { ended, explanation, cut } = session;
  return (
    <>
      {cut && (
        <p className={styles.note}>
          The program has printed a million characters. The rest is not shown. Is there a loop that never
          ends?
        </p>
      )}
      {ended?.how === 'finished' && <p className={styles.end}>The program has finished.</p>}
      {ended?.how === 'stopped' && <p className={styles.end}>You stopped the program.</p>}
      {ended?.how === 'enough' && <p className={styles.end}>{enoughInWords(ended)}</p>}
      {ended?.how === 'crashed' && (
        <p className={styles.note}>
          Python itself fell over, which programs that call themselves without end can do to it. Your program
          is safe, and a fresh Python takes over.
        </p>
      )}
      {explanation && <ProblemBox explanation={explanation} onGoToLine={onGoToLine} />}
    </>
  );
}

interface ProblemBoxProps {
  readonly explanation: Explanation;
  readonly onGoToLine: (line: number, file?: string) => void;
}
/** What went wrong, where, and what to try. */
export function ProblemBox({
  explanation: { says, file, line, tryThis, original },
  onGoToLine,
}: ProblemBoxProps) {
  return (
    <section className={styles.problem} aria-label="What went wrong" data-problem="">
      <div className={styles.head}>
        {line !== undefined && (
          <button type="button" className={styles.line} onClick={() => onGoToLine(line, file)}>
            {file === undefined ? 'Line' : `${file}, line`} {line}
          </button>
        )}
        <p className={styles.says}>
          <Coded text={says} />
        </p>
      </div>
      {tryThis !== undefined && (
        <p className={styles.try}>
          <Coded text={tryThis} />
        </p>
      )}
      <details className={styles.original}>
        <summary>What Python itself says</summary>
        <pre>{original}</pre>
      </details>
    </section>
  );
}
