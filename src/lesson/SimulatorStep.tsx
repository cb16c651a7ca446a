import { use } from 'react';
import { LazyBench } from './LazyBench.tsx';
import { StepContext, useLesson } from './lesson-context.ts';
import { PaperSimulator } from './paper/PaperSimulator.tsx';
import styles from './SimulatorStep.module.css';
import { Link } from '../navigation/index.ts';

interface SimulatorStepProps {
  readonly id: string;
  /** Where it opens: 'program=…&inputs=3,4'. */
  readonly open?: string;
  /** Ids with commas between. */
  readonly challenges?: string;
  readonly title?: string;
  /** On paper its program has a table to fill in. */
  readonly trace?: boolean;
}
/** A simulator in a lesson. It is loaded when its step is shown or comes next, so that the first view stays light. */
export function SimulatorStep({ id, open = '', challenges = '', title }: SimulatorStepProps) {
  const { current, module } = useLesson();
  const here = use(StepContext);
  const at = module.steps.findIndex((step) => step.id === current);
  const near = current !== undefined && (here === current || module.steps[at + 1]?.id === here);
  const set = challenges
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return (
    <>
      <section className={styles.simulator} aria-label={title ?? 'Simulator'}>
        {title !== undefined && <h3 className={styles.title}>{title}</h3>}
        {near ? (
          <LazyBench id={id} hash={open} challenges={set} compact />
        ) : (
          <p className={styles.closed}>
            <Link href={`/play/${id}/${open ? `#${open}` : ''}`}>Open this machine on its own page</Link>
          </p>
        )}
      </section>
      <div className={styles.paper}>
        <PaperSimulator id={id} open={open} isInLesson {...(title === undefined ? {} : { title })} />
      </div>
    </>
  );
}
