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

/** A program's lines without empty ones, each with the number of the box it goes into. */
export const boxesOf = (program: string): readonly { readonly box: number; readonly line: string }[] =>
  program
    .split('\n')
    .map((line) => line.replace(/\s*(\/\/|;|#).*$/, '').trim())
    .filter(Boolean)
    .map((line, box) => ({ box, line }));
