// Node only. Reads the folders under lessons/.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { LessonEntry } from '../entry.ts';

export const lessonsFolder = resolve(import.meta.dirname, '../../../lessons');

export function readLessons(watch: (file: string) => void = () => {}): LessonEntry[] {
  const found: LessonEntry[] = [];
  for (const unit of readdirSync(lessonsFolder)
    .filter((name) => /^\d\d-/.test(name))
    .sort()) {
    for (const lesson of readdirSync(join(lessonsFolder, unit))
      .filter((name) => /^\d\d-/.test(name))
      .sort()) {
      const file = join(lessonsFolder, unit, lesson, 'lesson.mdx');
      watch(file);
      const head = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      const front = parse(head) as { title: string; question: string; minutes: number };
      found.push({
        id: `${unit.slice(3)}/${lesson.slice(3)}`,
        unit: unit.slice(3),
        title: front.title,
        question: front.question,
        minutes: front.minutes,
      });
    }
  }
  return found;
}
