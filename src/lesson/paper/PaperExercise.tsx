import type { ReactNode } from 'react';
import type { ShownExercise, ShownProgram } from '../../curriculum/index.ts';
import { codeLines } from '../../lib/puzzle-lines.ts';
import { PythonText } from '../../prose/index.ts';
import { PuzzleLines } from '../exercise/PuzzleLines.tsx';
import styles from './Paper.module.css';

/** Lines to write on beyond what a starter has. */
const ROOM = 6;

interface PaperExerciseProps {
  readonly exercise: ShownExercise;
  readonly children?: ReactNode;
}
/** An exercise for a pen: the task, what it begins with, and lines to write on; a puzzle is lines to cut out. */
export function PaperExercise({ exercise, children }: PaperExerciseProps) {
  const { number, title, starter, lines } = exercise;
  return (
    <section className={styles.task} data-task="exercise">
      <h3 className={styles.ask}>
        <span>
          Exercise {number}. {title}
        </span>
      </h3>
      {children}
      {lines ? (
        <>
          <p className={styles.how}>Cut out the lines, or number them, and write the program below.</p>
          <PuzzleLines lines={lines} />
        </>
      ) : (
        codeLines(starter).length > 0 && <PythonText text={starter} />
      )}
      {Array.from({ length: lines?.length ?? ROOM }, (_, at) => (
        <div key={at} className={styles.rule} />
      ))}
    </section>
  );
}

/** A program to read on paper: what is asked about it stands beside it. */
export function PaperProgram({ program: { text } }: { readonly program: ShownProgram }) {
  return (
    <div className={styles.program} data-task="program">
      <PythonText text={text} />
    </div>
  );
}

interface PaperMakeProps {
  readonly title: string;
  readonly children?: ReactNode;
}
/** The open task, with room for a plan. */
export function PaperMake({ title, children }: PaperMakeProps) {
  return (
    <section className={styles.task} data-task="make">
      <h3 className={styles.ask}>{title}</h3>
      {children}
      <p className={styles.how}>Plan it here. What does it print? What does it ask?</p>
      {Array.from({ length: ROOM }, (_, at) => (
        <div key={at} className={styles.rule} />
      ))}
    </section>
  );
}

export function PaperIdea({ title, children }: PaperMakeProps) {
  return (
    <div className={styles.idea}>
      <b>{title}.</b> {children}
    </div>
  );
}
