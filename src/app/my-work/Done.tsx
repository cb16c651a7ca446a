import { lessonById } from '../../curriculum/index.ts';
import { Link } from '../../navigation/index.ts';
import { useEntries } from '../../progress/index.ts';
import { Icon } from '../../ui/index.ts';
import styles from './MyWorkPage.module.css';
import { type LessonWork, summaryOf } from './summary.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

function saysOf({ isDone, answers, predictions }: LessonWork): string {
  const parts = [isDone ? 'finished' : 'begun'];
  if (answers > 0) parts.push(count(answers, 'answer', 'answers'));
  if (predictions > 0) parts.push(count(predictions, 'prediction', 'predictions'));
  return parts.join(', ');
}

/** What has been done so far. */
export function Done() {
  const { lessons, simulators, programs } = summaryOf(useEntries());
  const isEmpty = lessons.length + simulators.length + programs.length === 0;
  return (
    <section aria-labelledby="done">
      <h2 id="done">What you have done</h2>
      {isEmpty && (
        <p>
          Nothing yet. <Link href="/lessons/">Choose a lesson</Link> or <Link href="/play/">play</Link> with a
          simulator, and it will be listed here.
        </p>
      )}
      <ul className={styles.done}>
        {lessons.map((work) => (
          <li key={work.id}>
            <Icon name={work.isDone ? 'check' : 'next'} />
            <span>
              <Link href={`/lessons/${work.id}/`}>{lessonById(work.id)?.title ?? work.id}</Link>:{' '}
              {saysOf(work)}
            </span>
          </li>
        ))}
        {simulators.map(({ id, challenges }) => (
          <li key={id}>
            <Icon name="play" />
            <span>
              <Link href={`/play/${id}/`}>Simulator {id}</Link>:{' '}
              {challenges > 0
                ? `${count(challenges, 'challenge', 'challenges')} solved`
                : 'your last state is kept'}
            </span>
          </li>
        ))}
        {programs.length > 0 && (
          <li>
            <Icon name="play" />
            <span>
              <Link href="/play/python/">Python</Link>: {count(programs.length, 'program', 'programs')}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
