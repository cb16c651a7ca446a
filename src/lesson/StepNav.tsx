import { buttonClass, Icon } from '../ui/index.ts';
import { Finish } from './Finish.tsx';
import { useLesson } from './lesson-context.ts';
import styles from './StepNav.module.css';

/** Back and next, as links so that they can be opened and copied like any other. */
export function StepNav() {
  const { module, current } = useLesson();
  const { steps } = module;
  const at = current === undefined ? 0 : steps.findIndex((step) => step.id === current);
  const before = steps[at - 1];
  const after = steps[at + 1];
  return (
    <>
      {!after && current !== undefined && <Finish />}
      <nav className={styles.nav} aria-label="Back and next">
        {before && (
          <a href={`#${before.id}`} className={buttonClass()}>
            <Icon name="back" /> Back
          </a>
        )}
        {after && (
          <a href={`#${after.id}`} className={`${buttonClass('primary')} ${styles.next}`}>
            Next: {after.title} <Icon name="next" />
          </a>
        )}
      </nav>
    </>
  );
}
