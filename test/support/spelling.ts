// British spelling of the lessons, by cspell with its code dictionaries off (they would let "color" pass).
import { join, relative } from 'node:path';
import { lint } from 'cspell';

const root = join(import.meta.dirname, '../..');

export interface Misspelling {
  readonly file: string;
  readonly line: number;
  readonly word: string;
}
const nothing = (): void => {};

/** Words that are not British English and not in lessons/spelling.txt. Files are absolute paths or globs. */
export async function misspellings(files: readonly string[]): Promise<Misspelling[]> {
  const found: Misspelling[] = [];
  await lint(
    [...files],
    {
      config: join(root, 'test/support/spelling.json'),
      root: '/',
      progress: false,
      cache: false,
      gitignore: false,
      dot: true,
    },
    {
      issue: ({ uri = '', row, text }) => {
        found.push({ file: relative(root, new URL(uri).pathname), line: row, word: text });
      },
      info: nothing,
      debug: nothing,
      error: (message, error) => {
        throw new Error(message, { cause: error });
      },
      progress: nothing,
      result: nothing,
    },
  );
  return found;
}
