// The links in the texts of lessons and of their teacher pages that open a simulator in some state.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const lessons = join(import.meta.dirname, '../../lessons');

export interface LessonLink {
  /** The file under lessons/ and its line. */
  readonly place: string;
  /** The part of the link after `#`. */
  readonly hash: string;
}

/** Every link into the simulator `id`, in the order of the lessons. */
export function linksInto(id: string): readonly LessonLink[] {
  const link = new RegExp(
    String.raw`\b(?:see|open)="${id}#([^"]+)"|id="${id}"[^>]* open="([^"]+)"|play/${id}/#([^\s\`]+)`,
    'g',
  );
  return globSync('**/*.mdx', { cwd: lessons })
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(lessons, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          [...line.matchAll(link)].map((found) => ({
            place: `${file}:${at + 1}`,
            hash: found[1] ?? found[2] ?? found[3] ?? '',
          })),
        ),
    );
}
