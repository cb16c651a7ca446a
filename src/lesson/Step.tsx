import { type ReactNode, Suspense } from 'react';
import type { StepKind } from '../curriculum/index.ts';
import { StepContext, useLesson } from './lesson-context.ts';
import styles from './Step.module.css';

interface StepProps {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly children: ReactNode;
}
/** One step. All are in the page; the style sheet shows one at a time when JavaScript is on, all in print. */
export function Step({ id, kind, title, children }: StepProps) {
  const { current, module } = useLesson();
  const at = module.steps.findIndex((step) => step.id === id);
  return (
    <section
      id={id}
      className={styles.step}
      data-kind={kind}
      data-first={at === 0 ? '' : undefined}
      data-current={current === id ? '' : undefined}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} tabIndex={-1} className={styles.title}>
        <span className="visually-hidden">
          Step {at + 1} of {module.steps.length}:{' '}
        </span>
        {title}
      </h2>
      {/* A boundary of its own comes to life in a task of its own, so that the page stays quick. */}
      <Suspense>
        <StepContext value={id}>{children}</StepContext>
      </Suspense>
    </section>
  );
}
