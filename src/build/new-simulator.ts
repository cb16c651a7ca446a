// `npm run new simulator ram`: a small simulator that works and passes every check, to be changed into the real one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const TEMPLATES = join(import.meta.dirname, 'templates/simulator');
const FORMATTER = resolve(import.meta.dirname, '../../node_modules/@biomejs/biome/bin/biome');
const REGISTRY = 'src/simulators/registry.ts';
const LIST = /(simulators: readonly Entry\[\] = \[)([^\]]*)(\];)/;

/** 'core-race' → 'CoreRace' */
const nameOf = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
/** 'core-race' → 'Core race' */
const titleOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** The new simulator's files: path from the root → text. */
export function simulatorFiles(id: string): ReadonlyMap<string, string> {
  const filled = (text: string) =>
    text.replaceAll('__id__', id).replaceAll('__Title__', titleOf(id)).replaceAll('__Name__', nameOf(id));
  return new Map(
    readdirSync(TEMPLATES).map((file) => [
      `src/simulators/${id}/${filled(file.replace(/\.txt$/, ''))}`,
      filled(readFileSync(join(TEMPLATES, file), 'utf8')),
    ]),
  );
}

/** The registry with the new simulator at the end of its list. */
export function registered(registry: string, id: string): string {
  if (!LIST.test(registry)) throw new Error(`${REGISTRY} has no list of simulators in its usual form.`);
  return registry.replace(LIST, (_whole, open: string, entries: string, close: string) => {
    const before = entries.trim() === '' ? '\n' : entries.replace(/,?\s*$/, ',\n');
    return `${open}${before}  entry('${id}', () => import('./${id}/about.ts'), () => import('./${id}/index.ts'), () => import('./${id}/challenges.ts')),\n${close}`;
  });
}

/** Writes the files of simulator `id` under `root` and puts it on the list; answers what to do next. */
export function make(root: string, id: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(
      `'${id}' cannot be a simulator's name: small letters, digits and single hyphens, as in core-race.`,
    );
  if (existsSync(join(root, 'src/simulators', id)))
    throw new Error(`src/simulators/${id} is there already. Nothing was changed.`);
  const registry = registered(readFileSync(join(root, REGISTRY), 'utf8'), id);
  mkdirSync(join(root, 'src/simulators', id), { recursive: true });
  for (const [path, text] of simulatorFiles(id)) writeFileSync(join(root, path), text);
  writeFileSync(join(root, REGISTRY), registry);
  // How lines break depends on the length of the name.
  const written = [join(root, 'src/simulators', id), join(root, REGISTRY)];
  execFileSync(process.execPath, [FORMATTER, 'format', '--write', '--vcs-enabled=false', ...written], {
    cwd: root,
    stdio: 'pipe',
  });
  return [
    `src/simulators/${id} is ready and on the list. Look at it: npm run dev, then /play/${id}/`,
    'Then, in this order: model.test.ts and model.ts, challenges.ts, the view, about.ts.',
    'Tidy with npm run format, and check with npm test. CONTRIBUTING.md has the whole story.',
  ].join('\n');
}
