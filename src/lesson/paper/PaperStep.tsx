import type { ReactNode } from 'react';
import type { StepKind } from '../../curriculum/index.ts';
import styles from './Paper.module.css';

interface PaperStepProps {
  readonly kind: StepKind;
  readonly title: string;
  readonly children: ReactNode;
}
/** A step on paper. What is only told is left out: the lesson's own page prints it. */
export function PaperStep({ kind, title, children }: PaperStepProps) {
  return (
    <section className={styles.step} data-kind={kind}>
      <h2>{title}</h2>
      <div className={styles.columns}>{children}</div>
    </section>
  );
}
