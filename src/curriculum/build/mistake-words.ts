// The words of each mistake(id, when, says, try_this) in a check.py, read without running it: the teacher's page is
// built where there is no Python. test/exercises.test.ts holds them against what real Python says.
import { type Token, tokensOf } from '../../lib/python-tokens.ts';

export interface MistakeWords {
  readonly says: string;
  readonly tryThis: string;
}

/** Mistake id → its words. Words that are computed are left out. */
export function mistakeWords(check: string): ReadonlyMap<string, MistakeWords> {
  const tokens = bare(tokensOf(check));
  const found = new Map<string, MistakeWords>();
  for (const [at, { text }] of tokens.entries()) {
    if (text !== 'mistake' || tokens[at + 1]?.text !== '(') continue;
    const given = argumentsFrom(tokens, at + 2);
    const id = given.named.get('id') ?? given.plain[0];
    const says = given.named.get('says') ?? given.plain[2];
    const tryThis = given.named.get('try_this') ?? given.plain[3];
    if (id && says && tryThis) found.set(id, { says, tryThis });
  }
  return found;
}

/** Tokens one mark at a time, without comments and space. */
const bare = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(({ kind, text }) => {
    if (kind === 'comment') return [];
    if (kind === 'plain' && !/^[\p{L}_]/u.test(text))
      return Array.from(text.matchAll(/\S/gu), ([mark]) => mark).map((mark) => ({ kind, text: mark }));
    return [{ kind, text }];
  });

interface Given {
  /** The text of each argument by place; undefined for one that is no plain text. */
  readonly plain: (string | undefined)[];
  readonly named: Map<string, string>;
}

/** The arguments of a call whose first token is at `from`. Texts that stand side by side are one. */
function argumentsFrom(tokens: readonly Token[], from: number): Given {
  const given: Given = { plain: [], named: new Map() };
  let depth = 0;
  let parts: Token[] = [];
  const close = () => {
    const [first, second] = parts;
    const isNamed = first?.kind === 'plain' && second?.text === '=' && parts[2]?.text !== '=';
    const value = textOf(isNamed ? parts.slice(2) : parts);
    if (isNamed && value !== undefined) given.named.set(first.text, value);
    if (!isNamed && parts.length > 0) given.plain.push(value);
    parts = [];
  };
  for (const token of tokens.slice(from)) {
    const mark = token.kind === 'plain' ? token.text : '';
    if (mark === ')' && depth === 0) break;
    if (mark === ',' && depth === 0) {
      close();
      continue;
    }
    if (/^[([{]$/.test(mark)) depth++;
    if (/^[)\]}]$/.test(mark)) depth--;
    parts.push(token);
  }
  close();
  return given;
}

const isPlainText = ({ kind, text }: Token): boolean => kind === 'string' && /^["']/.test(text);
function textOf(parts: readonly Token[]): string | undefined {
  return parts.length > 0 && parts.every(isPlainText)
    ? parts.map(({ text }) => unquoted(text)).join('')
    : undefined;
}
function unquoted(text: string): string {
  const quote = /^("""|'''|"|')/.exec(text)?.[0] ?? '';
  return text
    .slice(quote.length, -quote.length)
    .replace(/\\(n|t|[^])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark === 't' ? '\t' : mark));
}
