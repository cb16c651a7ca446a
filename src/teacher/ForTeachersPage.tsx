import { lessons, type TextModule } from '../curriculum/index.ts';
import { Link, PageHead } from '../navigation/index.ts';
import styles from './TeacherPage.module.css';
import { teacherVocabulary } from './teacher-vocabulary.tsx';

/** How it all works, for teachers; its words are lessons/for-teachers.mdx. */
export function ForTeachersPage({ text }: { readonly text: TextModule | undefined }) {
  const Body = text?.default;
  return (
    <>
      <PageHead
        title="For teachers"
        description="What this is, how to use a lesson in 45 minutes, and how to send a class straight to a program."
      />
      <article className={styles.page}>
        <h1>For teachers</h1>
        {Body && <Body components={teacherVocabulary} />}
        <section>
          <h2>Teacher pages, lesson by lesson</h2>
          <ul>
            {lessons.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/lessons/${id}/teacher/`}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      </article>
    </>
  );
}
