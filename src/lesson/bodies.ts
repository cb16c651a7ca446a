import type { ComponentType } from 'react';

export interface LessonBody {
  default: ComponentType<{ components?: Record<string, ComponentType<never>> }>;
}
/** Lesson id → its text, each in a chunk of its own. */
export const lessonBodies: Record<string, (() => Promise<LessonBody>) | undefined> = Object.fromEntries(
  Object.entries(import.meta.glob<LessonBody>('../../lessons/*/*/lesson.mdx')).map(([path, load]) => [
    idOf(path),
    load,
  ]),
);
/** '../../lessons/01-machine/04-fetch-decode-execute/lesson.mdx' → 'machine/fetch-decode-execute' */
function idOf(path: string): string {
  const [, unit, lesson] = /\/lessons\/\d+-([^/]+)\/\d+-([^/]+)\//.exec(path) ?? [];
  return `${unit}/${lesson}`;
}
