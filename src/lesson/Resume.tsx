import { useState } from 'react';
import { usePlace } from '../navigation/index.ts';
import { useEntry } from '../progress/index.ts';
import { useLesson } from './lesson-context.ts';
import styles from './Resume.module.css';

/** Offers the step where the pupil left. The page never jumps by itself. */
export function Resume() {
  const { id, module, current, go } = useLesson();
  const { hash } = usePlace();
  const [startedHere] = useState(hash === '');
  const saved = useEntry(`lesson/${id}/step`);
  const at = module.steps.findIndex((step) => step.id === saved);
  const step = module.steps[at];
  const atStart = current === module.steps[0]?.id && hash === '';
  if (!startedHere || !step || at === 0 || !atStart) return null;
  return (
    <span className={styles.resume}>
      <button type="button" className={styles.button} onClick={() => go(step.id)}>
        Carry on at step {at + 1}, {step.title}
      </button>
    </span>
  );
}
