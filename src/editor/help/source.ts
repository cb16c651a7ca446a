// What a Python text says about its names, found without running it. Pure.
import { modules, type Owner } from './entries.ts';

/** Strings and comments, so that words inside them are not taken for names. */
const QUIET = /("""|''')[\s\S]*?(?:\1|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|#.*/g;
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** The text with strings and comments blanked out, every place and line where it was. */
export const quiet = (text: string): string =>
  text.replaceAll(QUIET, (part) => part.replaceAll(/[^\n]/g, ' '));

/** The names in the text, each once, in the order in which they come. */
export function namesIn(text: string): readonly string[] {
  // The fields of an f-string are code, too, but each name in them has been given a value somewhere else.
  const found = quiet(text).match(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  return [...new Set(found)].filter((name) => !KEYWORDS.has(name));
}

export interface Imports {
  /** What a module is called here → the module: `import turtle as t` → t: turtle. */
  readonly modules: ReadonlyMap<string, Owner>;
  /** What was taken out of a module: `from random import randint` → randint: random; '*' takes all. */
  readonly names: ReadonlyMap<string, Owner>;
  readonly all: readonly Owner[];
}
const isModule = (name: string): name is Owner => (modules as readonly string[]).includes(name);

export function importsIn(text: string): Imports {
  const found = { modules: new Map<string, Owner>(), names: new Map<string, Owner>(), all: [] as Owner[] };
  for (const [, list = ''] of quiet(text).matchAll(/^[ \t]*import[ \t]+(.+)$/gm))
    for (const part of list.split(',')) {
      const [, name = '', as = name] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(part) ?? [];
      if (isModule(name)) found.modules.set(as, name);
    }
  for (const [, name = '', list = ''] of quiet(text).matchAll(
    /^[ \t]*from[ \t]+(\w+)[ \t]+import[ \t]+(.+)$/gm,
  )) {
    if (!isModule(name)) continue;
    if (list.trim() === '*') found.all.push(name);
    for (const part of list.replaceAll(/[()]/g, '').split(',')) {
      const [, what = '', as = what] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(part) ?? [];
      if (what) found.names.set(as, name);
    }
  }
  return found;
}

/** What kind of value the words before a dot are, where the text says so plainly: a module, "…", […], {…}, a name given one. */
export function ownerBefore(text: string, before: string): Owner | undefined {
  if (/["']$/.test(before)) return 'str';
  if (/(^|[=(,\s])\[[^[\]]*\]$/.test(before)) return 'list';
  const [, name = ''] = /([\p{L}_][\p{L}\p{N}_]*)$/u.exec(before) ?? [];
  if (name === '') return undefined;
  const module = importsIn(text).modules.get(name);
  if (module) return module;
  const given = [...quietly(text, name)].at(-1);
  if (given === undefined) return undefined;
  if (/^(?:[fr]?["']|input\(|str\()/.test(given)) return 'str';
  if (/^(?:\[|list\(|sorted\()/.test(given)) return 'list';
  if (/^(?:\{\s*\}|dict\(|\{[^}]*:)/.test(given)) return 'dict';
  if (/^(?:\w+\.)?(?:Turtle|Screen)\(/.test(given)) return 'turtle';
  return undefined;
}
/** What stands to the right of `name =` at the beginning of a line. */
function* quietly(text: string, name: string): Iterable<string> {
  for (const [, value = ''] of text.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*([^=\\s].*)$`, 'gmu')))
    yield value;
}
