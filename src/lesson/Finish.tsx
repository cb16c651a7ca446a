import { Link } from '../navigation/index.ts';
import { keepEntry, useEntries } from '../progress/index.ts';
import { Button, buttonClass, Notice } from '../ui/index.ts';
import styles from './Finish.module.css';
import { useLesson } from './lesson-context.ts';

/** The lesson's end. It is done when every question of the check has been tried, right or not. */
export function Finish() {
  const { id, module } = useLesson();
  const entries = useEntries();
  const waiting = module.steps
    .filter(({ kind }) => kind === 'check')
    .flatMap(({ questions }) => questions)
    .filter(
      (question) =>
        !entries.has(`lesson/${id}/answer/${question}`) &&
        !entries.has(`lesson/${id}/prediction/${question}`),
    );
  const [first] = waiting;
  if (entries.get(`lesson/${id}/done`) === true)
    return (
      <div className={styles.finish}>
        <Notice kind="done">
          You have done this lesson. A part of the machine lights up on the first page.
        </Notice>
        <p>
          <Link href="/" className={buttonClass('primary')}>
            See it light up
          </Link>
        </p>
      </div>
    );
  if (first !== undefined)
    return (
      <p className={styles.finish}>
        {waiting.length === 1
          ? 'One question of the check is'
          : `${waiting.length} questions of the check are`}{' '}
        still waiting for you. <a href={`#${first}`}>Go to the next one</a>.
      </p>
    );
  return (
    <p className={styles.finish}>
      <Button kind="primary" onClick={() => keepEntry(`lesson/${id}/done`, true)}>
        I have done this lesson
      </Button>
    </p>
  );
}
