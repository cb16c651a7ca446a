import { lessonById, lessons } from '../curriculum/index.ts';
import { Link } from '../navigation/index.ts';
import { useEntry, useLatestKey } from '../progress/index.ts';
import { buttonClass } from '../ui/index.ts';
import styles from './HomePage.module.css';
import { lessonOfKey } from './model.ts';

/** What to do first: one lesson, or one machine to play with. Who was here before goes on where they were. */
export function Ways() {
  const key = useLatestKey('lesson/');
  const latest = key === undefined ? undefined : lessonById(lessonOfKey(key) ?? '');
  const isDone = Boolean(useEntry(`lesson/${latest?.id ?? ''}/done`));
  const isGoingOn = latest !== undefined && !isDone;
  const lesson = isGoingOn ? latest : (lessons.find(({ id }) => id !== latest?.id) ?? lessons[0]);
  return (
    <p className={styles.ways}>
      {lesson && (
        <Link href={`/lessons/${lesson.id}/`} className={`${buttonClass('primary')} ${styles.way}`}>
          <strong>{isGoingOn ? 'Go on where you were' : 'Start a lesson'}</strong>
          <span>{lesson.title}</span>
        </Link>
      )}
      <Link href="/play/cpu/" className={`${buttonClass()} ${styles.way}`}>
        <strong>Play with the CPU</strong>
        <span>Write it a program, watch it run</span>
      </Link>
    </p>
  );
}
