import type { Problem } from '../protocol.ts';

type Words = string | ((match: RegExpExecArray, problem: Problem) => string);
/** A situation that pupils meet, and what to say about it. Words between backticks are code. */
export interface Rule {
  /** The class of the exception. */
  readonly type: string;
  /** Fits the exception's message; a rule without it fits every message. */
  readonly when?: RegExp;
  /** A further condition. */
  readonly and?: (problem: Problem) => boolean;
  /** What happened, in one plain sentence. */
  readonly says: Words;
  /** What to try. */
  readonly tryThis: Words;
}

/** "a text", "a whole number": what a child would call a value of this class. */
export function kind(type: string): string {
  return KINDS[type] ?? `a \`${type}\``;
}
const KINDS: Readonly<Record<string, string>> = {
  str: 'text (a string)',
  int: 'a whole number',
  float: 'a decimal number',
  bool: 'True or False',
  list: 'a list',
  tuple: 'a tuple',
  dict: 'a dictionary',
  set: 'a set',
  range: 'a range',
  NoneType: '`None` (nothing)',
  function: 'a function',
  builtin_function_or_method: 'a function',
  method: 'a function',
  type: 'a class',
  module: 'a module',
  JsProxy: 'a thing of the browser',
};
/** Python's code in the text, or a fallback: `code(match[1])`. */
export const code = (text: string | undefined): string => `\`${text ?? ''}\``;
