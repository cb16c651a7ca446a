// The published lessons as they were written: their steps, and their questions with all answers.
import { exercisesOf } from '../../../src/curriculum/build/exercises.ts';
import { sourcesFor } from '../../../src/curriculum/build/modules.ts';
import { type LessonSource, readCurriculum } from '../../../src/curriculum/build/read.ts';
import { draw } from '../../../src/curriculum/draw.ts';
import type { Answer, Question } from '../../../src/curriculum/question.ts';
import { readBuilt } from '../../support/built-site.ts';

export interface SetExercise {
  readonly id: string;
  readonly title: string;
  readonly solution: string;
  readonly hints: readonly string[];
  readonly mistakes: readonly { readonly program: string; readonly says: string }[];
}
export interface AskedStep {
  readonly title: string;
  readonly questions: readonly { readonly question: Question; readonly answer: Answer }[];
  readonly exercises: readonly SetExercise[];
}
export interface PublishedLesson {
  readonly id: string;
  readonly title: string;
  readonly aims: readonly string[];
  readonly steps: readonly AskedStep[];
}

/** The lessons of the built site, in its order. */
export function publishedLessons(): PublishedLesson[] {
  const { lessons } = readCurriculum();
  const built = JSON.parse(readBuilt('curriculum.json')) as { readonly lessons: readonly { id: string }[] };
  return built.lessons.flatMap(({ id }) => {
    const source = lessons.find((lesson) => lesson.id === id);
    return source ? [published(source, lessons)] : [];
  });
}

function published(lesson: LessonSource, lessons: readonly LessonSource[]): PublishedLesson {
  const drawn = draw(sourcesFor(lesson, lessons), lesson.id).flatMap((question) => {
    const [from, own] = question.id.split(':');
    const asked = lessons.find(({ id }) => id === from)?.questions.find((one) => one.question.id === own);
    return asked ? [{ question, answer: asked.answer }] : [];
  });
  const exercises = exercisesOf(lesson.tree, lesson.file, lesson.id).map(({ answered }) => answered);
  return {
    id: lesson.id,
    title: lesson.front.title,
    aims: lesson.front.aims,
    steps: lesson.steps.map((step) => ({
      title: step.title,
      exercises: exercises.filter(({ id }) => step.exercises.includes(id)),
      questions:
        step.kind === 'remember' && drawn.length > 0
          ? drawn
          : lesson.questions
              .filter((one) => one.step === step.id)
              .map(({ question, answer }) => ({ question, answer })),
    })),
  };
}
