// What a simulator becomes on paper: its program in numbered boxes, and a table to fill in.

/** Simulator id → the columns of its trace table. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  cpu: ['program counter', 'instruction', 'accumulator', 'output'],
};
export const columnsOf = (simulator: string): readonly string[] => COLUMNS[simulator] ?? [];

/** A value of a simulator's link: ('program=LDA%204&inputs=3', 'program') → 'LDA 4'; undefined when it is not there. */
export function partOf(link: string, name: string): string | undefined {
  const found = link.split('&').find((part) => part.startsWith(`${name}=`));
  if (found === undefined) return undefined;
  const text = found.slice(name.length + 1).replaceAll('+', ' ');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * A program's lines, each with the number of the box it goes into. An empty line among them is a gap for the pupil's
 * own: from there on no box has its number yet.
 */
export function boxesOf(
  program: string,
): readonly { readonly box: number | undefined; readonly line: string }[] {
  const lines = program.split('\n').map((line) => line.replace(/\s*(\/\/|;|#).*$/, '').trim());
  const told = lines.slice(0, lines.findLastIndex(Boolean) + 1);
  const from = told.findIndex(Boolean);
  const gap = told.indexOf('', from);
  return told.slice(from).map((line, at) => ({ box: gap >= 0 && at + from >= gap ? undefined : at, line }));
}
