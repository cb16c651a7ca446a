import type { Route } from '../navigation/index.ts';
import { lessons } from '../curriculum/index.ts';

/** The teacher's pages: each lesson's own text and answers are chunks that pupils' pages never load. */
export const teacherRoutes: readonly Route[] = [
  {
    path: 'teachers/',
    load: async () => {
      const [{ ForTeachersPage }, { forTeachers }] = await Promise.all([
        import('./ForTeachersPage.tsx'),
        import('virtual:teacher-chunks'),
      ]);
      const text = await forTeachers?.();
      return { Component: () => <ForTeachersPage text={text} /> };
    },
  },
  ...lessons.map(({ id }) => ({
    path: `lessons/${id}/teacher/`,
    load: async () => {
      const [{ TeacherPage }, { texts, sheets }] = await Promise.all([
        import('./TeacherPage.tsx'),
        import('virtual:teacher-chunks'),
      ]);
      const [text, data] = await Promise.all([texts[id]?.(), sheets[id]?.()]);
      if (!data) throw new Error(`lesson ${id} has no sheet`);
      return { Component: () => <TeacherPage id={id} text={text} sheet={data.sheet} /> };
    },
  })),
  ...lessons.map(({ id }) => ({
    path: `lessons/${id}/worksheet/answers/`,
    load: async () => {
      const [{ AnswerSheetPage }, { sheets }] = await Promise.all([
        import('./AnswerSheetPage.tsx'),
        import('virtual:teacher-chunks'),
      ]);
      const data = await sheets[id]?.();
      if (!data) throw new Error(`lesson ${id} has no sheet`);
      return { Component: () => <AnswerSheetPage id={id} sheet={data.sheet} /> };
    },
  })),
];
