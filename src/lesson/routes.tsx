import type { Route } from '../navigation/index.ts';
import { aliases, lessons } from '../curriculum/index.ts';

/** One lazy route a lesson, so that a page loads only its own text. */
export const lessonRoutes: readonly Route[] = [
  { path: 'lessons/', load: () => import('./LessonsPage.tsx') },
  { path: 'glossary/', load: () => import('./GlossaryPage.tsx') },
  ...lessons.map(({ id }) => ({
    path: `lessons/${id}/`,
    load: async () => {
      const [{ LessonPage }, { bodies }] = await Promise.all([
        import('./LessonPage.tsx'),
        import('virtual:lesson-chunks'),
      ]);
      const module = await bodies[id]?.();
      if (!module) throw new Error(`lesson ${id} has no text`);
      return { Component: () => <LessonPage id={id} module={module} /> };
    },
  })),
  ...lessons.map(({ id }) => ({
    path: `lessons/${id}/worksheet/`,
    load: async () => {
      const [{ WorksheetPage }, { bodies }] = await Promise.all([
        import('./paper/WorksheetPage.tsx'),
        import('virtual:lesson-chunks'),
      ]);
      const module = await bodies[id]?.();
      if (!module) throw new Error(`lesson ${id} has no text`);
      return { Component: () => <WorksheetPage id={id} module={module} /> };
    },
  })),
  ...Object.entries(aliases).map(([from, to]) => ({
    path: `lessons/${from}/`,
    load: async () => {
      const { MovedPage } = await import('./MovedPage.tsx');
      return { Component: () => <MovedPage to={to} /> };
    },
  })),
];
