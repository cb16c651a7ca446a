// `npm run new lesson machine/ram`, `npm run new simulator ram`: makes what a new one needs, ready to be changed.
import { resolve } from 'node:path';

interface Maker {
  /** Writes the files under `root` and answers what to say. Throws an error that says what is wrong with `name`. */
  readonly make: (root: string, name: string) => string | Promise<string>;
}
const kinds: Readonly<Record<string, string>> = {
  lesson: './new-lesson.ts',
  simulator: './new-simulator.ts',
};

const [kind = '', name = ''] = process.argv.slice(2);
const file = kinds[kind];
if (!file || name === '') {
  console.error('Say what is new: npm run new lesson machine/ram, or npm run new simulator ram');
  process.exit(1);
}
try {
  const { make } = (await import(file)) as Maker;
  console.log(await make(resolve(import.meta.dirname, '../..'), name));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
