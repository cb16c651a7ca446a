// Says what went wrong in words a ten-year-old can use. Python's own words are always kept beside them.
import { browserRules, withoutBridgeNames } from './explain/browser.ts';
import { fileRules } from './explain/files.ts';
import { kindRules } from './explain/kinds.ts';
import { nameRules } from './explain/names.ts';
import { kind, type Rule } from './explain/rule.ts';
import { syntaxRules } from './explain/syntax.ts';
import { turtleRules } from './explain/turtle.ts';
import { valueRules } from './explain/values.ts';
import type { Problem } from './protocol.ts';

export interface Explanation {
  /** One plain sentence (or a question after it). Words between backticks are code. */
  readonly says: string;
  /** The pupil's file, when it is not the one that was run. */
  readonly file?: string | undefined;
  /** Line in that file, from 1. */
  readonly line?: number | undefined;
  /** First and one past the last column, from 0, where Python knows them. */
  readonly columns?: readonly [from: number, to: number] | undefined;
  readonly tryThis?: string | undefined;
  /** What Python itself says. */
  readonly original: string;
}

const rules: readonly Rule[] = [
  ...browserRules,
  ...fileRules,
  ...syntaxRules,
  ...turtleRules,
  ...nameRules,
  ...kindRules,
  ...valueRules,
];

export function explain(told: Problem): Explanation {
  const problem: Problem = { ...told, message: withoutBridgeNames(told.message) };
  const { file, line, column, endColumn, original } = problem;
  const columns =
    column === undefined || endColumn === undefined ? undefined : ([column, endColumn] as const);
  const place = { file, line, columns, original };
  for (const rule of rules) {
    if (rule.type !== problem.type || rule.and?.(problem) === false) continue;
    const match = (rule.when ?? /^/).exec(problem.message);
    if (!match) continue;
    const words = (part: Rule['says']) => (typeof part === 'string' ? part : part(match, problem));
    return { says: words(rule.says), tryThis: words(rule.tryThis), ...place };
  }
  const said = problem.message.replaceAll(/'?JsProxy'?/g, kind('JsProxy'));
  const message = said ? `: ${said}` : '';
  return { says: `The program stopped with a \`${problem.type}\`${message}`, ...place };
}

/** The sentence with its line, without backticks: for an announcement or a marker. */
export function inWords({ says, file, line, tryThis }: Explanation): string {
  const place = line === undefined ? '' : `${file === undefined ? 'Line' : `${file}, line`} ${line}: `;
  return `${place}${says}${tryThis === undefined ? '' : ` ${tryThis}`}`.replaceAll('`', '');
}
