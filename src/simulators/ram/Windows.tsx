import { Button } from '../../ui/index.ts';
import { LetterWindow } from './LetterWindow.tsx';
import { rangeOf } from './meaning.ts';
import styles from './RamView.module.css';
import { isInRam, letterOf, nameOf } from './room.ts';
import type { Action, Program, State } from './state.ts';

interface WindowsProps {
  readonly state: State;
  readonly onAct: (...actions: readonly Action[]) => void;
}
/** The screen: a window for each program that is open. It goes dark with the power. */
export function Windows({ state, onAct }: WindowsProps) {
  const { programs, isOn, turn, lost, saved } = state;
  return (
    <section className={`${styles.screen} ${isOn ? '' : styles.off}`} aria-label="The screen">
      {!isOn && (
        <div className={styles.black}>
          <p>No power.</p>
          {lost > 0 && (
            <p>
              {lost} {lost === 1 ? 'letter' : 'letters'} of your work {lost === 1 ? 'was' : 'were'} only in
              RAM.
            </p>
          )}
          {saved !== '' && <p>The saved letter is safe on the shelf.</p>}
        </div>
      )}
      {isOn && programs.length === 0 && (
        <p className={styles.nothing}>No program is open. Choose one on the shelf.</p>
      )}
      {programs.map((program) => {
        const name = nameOf(programs, program);
        return (
          <section
            key={program.id}
            className={`${styles.window} ${program.id === turn ? styles.turn : ''} ${isInRam(program) ? '' : styles.aside}`}
            aria-label={name}
          >
            <h4 className={styles.bar}>
              <span className={styles.letter}>{letterOf(programs, program.id)}</span>
              <span className={styles.windowName}>{name}</span>
              <span className={styles.range}>
                {isInRam(program) ? `cells ${rangeOf(program)}` : 'put aside on the shelf'}
              </span>
            </h4>
            {program.file === 'writer' && isInRam(program) ? (
              <LetterWindow state={state} onAct={onAct} />
            ) : (
              <Output program={program} />
            )}
            <div className={styles.windowKeys}>
              <Button
                kind="quiet"
                aria-label={`Close ${name}`}
                onClick={() => onAct({ kind: 'close', program: program.id })}
              >
                Close
              </Button>
              {isInRam(program) ? (
                <Button
                  kind="quiet"
                  aria-label={`Put aside ${name}`}
                  onClick={() => onAct({ kind: 'aside', program: program.id })}
                >
                  Put aside
                </Button>
              ) : (
                <Button
                  aria-label={`Bring back ${name}`}
                  onClick={() => onAct({ kind: 'bring', program: program.id })}
                >
                  Bring back
                </Button>
              )}
            </div>
          </section>
        );
      })}
    </section>
  );
}

/** What a program wrote: numbers with commas, letters as they come, a picture as dots. */
function Output({ program }: { readonly program: Program }) {
  const { output, status, file } = program;
  if (file === 'picture') return <Dots output={output} done={status === 'halted'} />;
  const text = output
    .slice(file === 'alphabet' ? -26 : -8)
    .map((item) => (typeof item === 'number' ? ` ${item}`.replace('-', '−') : item))
    .join('')
    .trim();
  return (
    <p className={styles.output}>
      {text || (file === 'writer' ? 'waits for keys' : 'nothing yet')}
      {status === 'halted' && <span className={styles.done}> done</span>}
    </p>
  );
}
function Dots({ output, done }: { readonly output: Program['output']; readonly done: boolean }) {
  const rows = output.join('').split('\n');
  const d = rows
    .flatMap((row, y) => Array.from(row, (dot, x) => (dot === '#' ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const sent = output.filter((item) => item !== '\n').length;
  return (
    <div className={styles.dots}>
      <svg viewBox="-0.5 -0.5 7 7" width="72" height="72" role="img" aria-label={`${sent} of 36 dots`}>
        <path className={styles.dot} d={d} />
      </svg>
      <span>{done ? 'done' : `${sent} of 36 dots`}</span>
    </div>
  );
}
