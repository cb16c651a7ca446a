import type { ReactNode } from 'react';
import type { StepKind } from '../../curriculum/index.ts';
import styles from './Paper.module.css';

interface PaperStepProps {
  readonly kind: StepKind;
  readonly title: string;
  readonly children: ReactNode;
}
/** A step on paper: what is done with a pen, and what is needed for it. What is told stands on the lesson's own page. */
export function PaperStep({ kind, title, children }: PaperStepProps) {
  return (
    <section className={styles.step} data-kind={kind}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
