import { PageHead } from '../navigation/index.ts';
import { lessonById } from '../curriculum/index.ts';
import type { LessonBody } from './bodies.ts';

export function LessonPage({ id, Body }: { readonly id: string; readonly Body: LessonBody['default'] }) {
  const lesson = lessonById(id);
  return (
    <>
      <PageHead title={lesson?.title ?? id} description={lesson?.question ?? ''} />
      <h1>{lesson?.title}</h1>
      <Body />
    </>
  );
}
