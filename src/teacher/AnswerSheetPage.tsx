import { lessonById, type Sheet } from '../curriculum/index.ts';
import { Link, PageHead } from '../navigation/index.ts';
import { Button, Icon } from '../ui/index.ts';
import { Answers } from './Answers.tsx';
import { ExerciseAnswers } from './ExerciseAnswers.tsx';
import { SheetContext } from './sheet-context.ts';
import styles from './TeacherPage.module.css';

interface AnswerSheetPageProps {
  readonly id: string;
  readonly sheet: Sheet;
}
/** The worksheet's answers, to print: numbered as the worksheet is. */
export function AnswerSheetPage({ id, sheet }: AnswerSheetPageProps) {
  const lesson = lessonById(id);
  return (
    <SheetContext value={sheet}>
      <PageHead
        title={`Answers: ${lesson?.title ?? id}`}
        description={`Answers to the worksheet of the lesson “${lesson?.title ?? id}”.`}
      />
      <article className={styles.page}>
        <p className={styles.links}>
          <Button kind="primary" onClick={() => window.print()}>
            <Icon name="print" /> Print
          </Button>
          <Link href={`/lessons/${id}/teacher/`}>Back to the teacher’s page</Link>
        </p>
        <h1>Answers: {lesson?.title}</h1>
        <Answers />
        {sheet.exercises.length > 0 && (
          <>
            <h2>Exercises</h2>
            <ExerciseAnswers />
          </>
        )}
      </article>
    </SheetContext>
  );
}
