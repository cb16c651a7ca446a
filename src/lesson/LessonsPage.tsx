import { lessons, units } from '../curriculum/index.ts';
import { Link, PageHead } from '../navigation/index.ts';
import { useEntries } from '../progress/index.ts';
import styles from './LessonsPage.module.css';

/** Every lesson in the order of the year, as a plain list. */
export function Component() {
  const entries = useEntries();
  return (
    <>
      <PageHead
        title="Lessons"
        description="Every lesson of the year in order, each with its big question."
      />
      <h1>Lessons</h1>
      {units
        .filter((unit) => lessons.some((lesson) => lesson.unit === unit.id))
        .map((unit) => (
          <section key={unit.id} aria-labelledby={unit.id} className={styles.unit}>
            <h2 id={unit.id}>{unit.title}</h2>
            {unit.summary && <p>{unit.summary}</p>}
            <ol className={styles.list}>
              {lessons
                .filter((lesson) => lesson.unit === unit.id)
                .map(({ id, title, question, minutes }) => (
                  <li key={id} className={styles.lesson}>
                    <Link href={`/lessons/${id}/`} className={styles.link}>
                      {title}
                    </Link>
                    <p className={styles.question}>{question}</p>
                    <p className={styles.small}>
                      {minutes} minutes
                      {entries.get(`lesson/${id}/done`) === true && ' · done'} ·{' '}
                      <Link href={`/lessons/${id}/worksheet/`}>worksheet</Link> ·{' '}
                      <Link href={`/lessons/${id}/teacher/`}>for the teacher</Link>
                    </p>
                  </li>
                ))}
            </ol>
          </section>
        ))}
    </>
  );
}
