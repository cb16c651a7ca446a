import type { RouteObject } from 'react-router';
import { lessons } from '../curriculum/index.ts';
import { lessonBodies } from './bodies.ts';

/** One lazy route a lesson, so that a page loads only its own text. */
export const lessonRoutes: RouteObject[] = lessons.map(({ id }) => ({
  path: `lessons/${id}/`,
  lazy: async () => {
    const [{ LessonPage }, body] = await Promise.all([import('./LessonPage.tsx'), lessonBodies[id]?.()]);
    if (!body) throw new Error(`lesson ${id} has no lesson.mdx`);
    return { Component: () => <LessonPage id={id} Body={body.default} /> };
  },
}));
