import { lessonById, type Sheet, type TextModule } from '../curriculum/index.ts';
import { Link, PageHead } from '../navigation/index.ts';
import { Callout, Icon, buttonClass } from '../ui/index.ts';
import { Codes } from './Codes.tsx';
import { SheetContext } from './sheet-context.ts';
import styles from './TeacherPage.module.css';
import { teacherVocabulary } from './teacher-vocabulary.tsx';

interface TeacherPageProps {
  readonly id: string;
  readonly text: TextModule | undefined;
  readonly sheet: Sheet;
}
export function TeacherPage({ id, text, sheet }: TeacherPageProps) {
  const lesson = lessonById(id);
  const Body = text?.default;
  return (
    <SheetContext value={sheet}>
      <PageHead
        title={`For the teacher: ${lesson?.title ?? id}`}
        description={`Plan, answers and likely wrong ideas for the lesson “${lesson?.title ?? id}”.`}
      />
      <article className={styles.page} data-unit={lesson?.unit}>
        <header>
          <p className={styles.kind}>For the teacher · {sheet.minutes} minutes</p>
          <h1>{lesson?.title}</h1>
          <p className={styles.links}>
            <Link href={`/lessons/${id}/`} className={buttonClass()}>
              The lesson
            </Link>
            <Link href={`/lessons/${id}/worksheet/`} className={buttonClass()}>
              <Icon name="print" /> Worksheet
            </Link>
            <Link href={`/lessons/${id}/worksheet/answers/`} className={buttonClass()}>
              <Icon name="print" /> Answer sheet
            </Link>
          </p>
          <ul className={styles.aims} aria-label="Aims">
            {sheet.aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </header>
        {Body ? (
          <Body components={teacherVocabulary} />
        ) : (
          <Callout kind="note">This lesson has no teacher’s text yet.</Callout>
        )}
        <Codes codes={sheet.codes} />
      </article>
    </SheetContext>
  );
}
