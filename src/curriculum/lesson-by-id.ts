import { lessons } from 'virtual:curriculum';
import type { LessonEntry } from './entry.ts';

export const lessonById = (id: string): LessonEntry | undefined => lessons.find((lesson) => lesson.id === id);
