import { words } from 'virtual:glossary';
import { lessonById } from '../curriculum/index.ts';
import { Link, PageHead } from '../navigation/index.ts';
import styles from './GlossaryPage.module.css';

/** Every key word, with one line that says what it means. A word in a lesson leads here without JavaScript. */
export function Component() {
  return (
    <>
      <PageHead
        title="Words"
        description="Every key word of the lessons, with one line that says what it means."
      />
      <h1>Words</h1>
      <dl className={styles.words}>
        {words.map(({ id, word, means, more, lessons }) => (
          <div key={id} id={id} className={styles.entry} tabIndex={-1}>
            <dt>{word}</dt>
            <dd>
              <p>{means}</p>
              {more !== undefined && <p className={styles.more}>{more}</p>}
              {lessons.map((lesson) => (
                <p key={lesson} className={styles.met}>
                  Met in <Link href={`/lessons/${lesson}/`}>{lessonById(lesson)?.title}</Link>
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
