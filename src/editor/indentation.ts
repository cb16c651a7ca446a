/** What a new line begins with after a line of Python: the same spaces, and 4 more after a colon. Pure. */
export function indentAfter(line: string): string {
  const [spaces = ''] = /^\s*/.exec(line) ?? [];
  const code = line.replace(/#.*$/, '').trimEnd();
  if (code.endsWith(':')) return `${spaces}    `;
  return /^\s*(return|break|continue|pass|raise)\b/.test(line) ? spaces.slice(4) : spaces;
}
