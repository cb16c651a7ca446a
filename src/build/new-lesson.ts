// `npm run new lesson machine/ram`: a lesson's folder with every part that a lesson has, as a draft to be rewritten.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const NAME = /^[a-z]+(-[a-z0-9]+)*\/[a-z]+(-[a-z0-9]+)*$/;
const templates = join(import.meta.dirname, 'templates');
const template = (name: string, kind = 'lesson'): string =>
  readFileSync(join(templates, kind, `${name}.txt`), 'utf8');
/** The unit whose lessons have programs and exercises. */
const PYTHON = 'python';

/** 'gb-or-gib' → 'Gb or gib': to be put right by hand. */
const titled = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
/** The folder of a name among numbered ones, and the number the next one gets. */
function among(folder: string, name: string): { found: string | undefined; next: string } {
  const entries = existsSync(folder) ? readdirSync(folder).filter((entry) => /^\d\d-/.test(entry)) : [];
  const last = Math.max(0, ...entries.map((entry) => Number(entry.slice(0, 2))));
  return {
    found: entries.find((entry) => entry.slice(3) === name),
    next: String(last + 1).padStart(2, '0'),
  };
}

/**
 * Writes the lesson under `root`; answers what to say.
 * @param id 'unit/lesson'; a unit that is not there is made too
 */
export function make(root: string, id: string): string {
  if (!NAME.test(id))
    throw new Error(`A lesson cannot be called “${id}”. Write unit/lesson in lower case: machine/ram`);
  const [unit = '', lesson = ''] = id.split('/');
  const lessons = join(root, 'lessons');
  const units = among(lessons, unit);
  const unitFolder = join(lessons, units.found ?? `${units.next}-${unit}`);
  const place = among(unitFolder, lesson);
  if (place.found)
    throw new Error(`The lesson ${id} is there already: lessons/${units.found}/${place.found}`);

  const known = parse(readFileSync(join(lessons, 'misconceptions.yaml'), 'utf8')) as Record<string, unknown>;
  const [misconception = ''] = Object.keys(known);
  const fill = (text: string): string =>
    text.replaceAll('__Title__', titled(lesson)).replaceAll('__misconception__', misconception);
  const folder = join(unitFolder, `${place.next}-${lesson}`);
  mkdirSync(join(folder, 'figures'), { recursive: true });
  if (!units.found)
    writeFileSync(
      join(unitFolder, 'unit.yaml'),
      `title: ${titled(unit)}\nsummary: What pupils find out in this unit.\ncolour: accent\naliases: []\n`,
    );
  const isPython = unit === PYTHON;
  const kind = isPython ? 'python-lesson' : 'lesson';
  writeFileSync(join(folder, 'lesson.mdx'), fill(template('lesson.mdx', kind)));
  const teacher = fill(template('teacher.mdx'));
  writeFileSync(
    join(folder, 'teacher.mdx'),
    isPython ? teacher.replace('<Answers />', '<Answers />\n\n<ExerciseAnswers />') : teacher,
  );
  for (const part of isPython ? ['exercises', 'programs'] : [])
    cpSync(join(templates, kind, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'figures/first.svg'), template('first.svg'));
  const short = folder.slice(root.length + 1).replaceAll('\\', '/');
  return `${short}/ is there, as a draft. npm run dev shows it at /lessons/${id}/; CONTRIBUTING.md says how to go on.`;
}
