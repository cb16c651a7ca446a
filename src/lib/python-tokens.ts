// The parts of a Python program, for its colours on the page and for the lines of a puzzle. It never fails: a program
// may be half written.

export type TokenKind = 'keyword' | 'builtin' | 'string' | 'number' | 'comment' | 'plain';
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const KEYWORDS = new Set(
  'and as assert async await break class continue def del elif else except False finally for from global if import in is lambda None nonlocal not or pass raise return True try while with yield'.split(
    ' ',
  ),
);
const BUILTINS = new Set(
  'abs bool chr dict enumerate float input int len list max min open ord print range reversed round set sorted str sum tuple type zip'.split(
    ' ',
  ),
);

const PARTS: readonly (readonly [TokenKind, RegExp])[] = [
  ['comment', /#[^\n]*/y],
  ['string', /[rbuf]{0,2}(?:"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$))/iy],
  ['string', /[rbuf]{0,2}(?:"(?:\\[^\n]|[^"\\\n])*"?|'(?:\\[^\n]|[^'\\\n])*'?)/iy],
  ['number', /(?:0[xbo][\da-f_]+|\d[\d_]*(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)/iy],
  ['plain', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['plain', /[^\p{L}\p{N}_#"'.]+|[^]/uy],
];

/** The tokens of a program in order; together they are its text. A token holds line breaks where a string does. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let afterDot = false;
  while (at < text.length) {
    for (const [kind, pattern] of PARTS) {
      pattern.lastIndex = at;
      const part = pattern.exec(text)?.[0];
      if (!part) continue;
      const named = kind === 'plain' && /^[\p{L}_]/u.test(part);
      tokens.push({ kind: named ? wordKind(part, afterDot) : kind, text: part });
      afterDot = part.endsWith('.');
      at += part.length;
      break;
    }
  }
  return tokens;
}

/** What belongs to something (after a dot) is a name like any other. */
function wordKind(word: string, afterDot: boolean): TokenKind {
  if (afterDot) return 'plain';
  if (KEYWORDS.has(word)) return 'keyword';
  return BUILTINS.has(word) ? 'builtin' : 'plain';
}

/** The tokens of each line, without line breaks. A blank line at the end is left out. */
export function tokenLines(text: string): Token[][] {
  const lines: Token[][] = [[]];
  for (const { kind, text: part } of tokensOf(text.replace(/\s+$/, '')))
    for (const [at, piece] of part.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ kind, text: piece });
    }
  return lines;
}
