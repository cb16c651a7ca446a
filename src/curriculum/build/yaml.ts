// YAML with positions, read through a schema: what is wrong is said with its line, the known names and a line that is right.
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { SourceProblem } from './problem.ts';
import { suggest } from './problem.ts';
import { EXAMPLES } from './schema.ts';

export interface Read<Value> {
  readonly value?: Value;
  readonly problems: readonly SourceProblem[];
}

/** @param above how many lines of the file stand above the YAML (front matter: 1) */
export function readYaml<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
  above = 0,
): Read<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      file,
      line: lines.linePos(pos[0]).line + above,
      column: lines.linePos(pos[0]).col,
      says: `This is not YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
      fix: 'Put a text with a colon, a # or a quotation mark in double quotes.',
    }));
    return { problems };
  }
  const read = schema.safeParse(document.toJS() ?? {});
  if (read.success) return { value: read.data, problems: [] };
  const place = (path: readonly PropertyKey[], key?: string) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      const pair =
        key !== undefined && depth === path.length && isMap(node)
          ? node.items.find((item) => isScalar(item.key) && item.key.value === key)?.key
          : undefined;
      const found = isNode(pair) ? pair : node;
      if (isNode(found) && found.range) {
        const { line, col } = lines.linePos(found.range[0]);
        return { file, line: line + above, column: col };
      }
    }
    return { file, line: 1 + above, column: 1 };
  };
  const problems = read.error.issues.flatMap((issue): SourceProblem[] => {
    const path = issue.path.map(String);
    const field = path.join('.');
    const last = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    const example = EXAMPLES[last];
    const fix = example ? `Write, for example:\n${example}` : undefined;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...place(issue.path, key),
        says: `There is no field “${key}”${field ? ` in ${field}` : ''}.`,
        fix: suggest(key, fieldsAt(schema, path)),
      }));
    const missing = issue.code === 'invalid_type' && document.getIn(issue.path) === undefined;
    if (missing) return [{ ...place(issue.path), says: `“${field}” is missing.`, ...(fix ? { fix } : {}) }];
    return [
      {
        ...place(issue.path),
        says: `“${field}” ${inWords(issue)}`,
        ...fixOf(issue, document.getIn(issue.path), fix),
      },
    ];
  });
  // A name that is not known comes first: it is often the one that is missing.
  return { problems: problems.sort((a, b) => rank(a) - rank(b)) };
}

const rank = ({ says }: SourceProblem): number => (says.startsWith('There is no field') ? 0 : 1);

function fixOf(issue: z.core.$ZodIssue, given: unknown, fix: string | undefined): { fix?: string } {
  if (issue.code === 'invalid_value') return { fix: suggest(String(given), issue.values.map(String)) };
  return fix === undefined ? {} : { fix };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a table of fields',
  record: 'a table of fields',
  boolean: 'true or false',
};
function inWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `should be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `needs ${issue.minimum} or more.`
        : issue.origin === 'string'
          ? 'is empty.'
          : `should be ${issue.minimum} or more.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `may have ${issue.maximum} at most.`
        : issue.origin === 'string'
          ? `is longer than ${issue.maximum} letters.`
          : `should be ${issue.maximum} or less.`;
    case 'invalid_value':
      return 'is none of the names that are known.';
    case 'invalid_format':
    case 'invalid_key':
      return 'should be a name in lower case, with hyphens: program-counter.';
    default:
      return `is not right: ${issue.message}.`;
  }
}

/** The names of the fields that the schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly string[]): string[] {
  let at: unknown = schema;
  const open = (type: unknown): unknown => {
    const { def } = type as { def?: { innerType?: unknown } };
    return def?.innerType === undefined ? type : open(def.innerType);
  };
  for (const part of path) {
    const { def } = open(at) as {
      def?: { shape?: Record<string, unknown>; element?: unknown; valueType?: unknown };
    };
    at = def?.shape?.[part] ?? def?.element ?? def?.valueType;
  }
  return Object.keys((open(at) as { def?: { shape?: object } } | undefined)?.def?.shape ?? {});
}
