// A line of a program worked out as on a blackboard: each row puts values in the place of what has been worked out,
// until one value is left. Pure.
import { isReference, type Worked } from './recording.ts';
import { plainInCode } from './recording-values.ts';

/** A piece of a row: code as it stands in the program, or a value that has come in the place of code. */
export interface Piece {
  readonly text: string;
  readonly isValue: boolean;
}
export type Row = readonly Piece[];

interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** 0: it holds nothing that was worked out. */
  level: number;
}
/** Rows beyond these are left out in the middle. */
const MOST_ROWS = 5;
const LONGEST = 44;

/**
 * The rows of a line: the code first, then more and more values. `line` is where the statement begins (from 1); `worked`
 * is in the order in which Python went through it.
 */
export function workOut(text: string, line: number, worked: readonly Worked[]): readonly Row[] {
  const lines = text.split('\n');
  const last = worked.reduce((end, { endLine }) => Math.max(end, endLine), line);
  const starts: number[] = [];
  let length = 0;
  for (const [at, one] of lines.entries()) {
    starts[at + 1] = length;
    length += one.length + 1;
  }
  const offset = (at: number, column: number) => (starts[at] ?? 0) + column;
  const [from, to] = [offset(line, 0), (starts[last] ?? 0) + (lines[last - 1]?.length ?? 0)];
  const code = text.slice(from, to);
  const spans = nested(
    worked
      .filter(({ line: at, endLine }) => at >= line && endLine <= last)
      .map((it) => ({
        from: offset(it.line, it.column) - from,
        to: offset(it.endLine, it.endColumn) - from,
        text: isReference(it.value) ? '…' : plainInCode(it.value),
        level: 0,
        isThing: typeof it.value === 'object' && it.value !== null && 't' in it.value,
      }))
      // What a name stands for is drawn beside it; a list need not be written out here too.
      .filter((span) => !(span.isThing && /^[\w.]+$/.test(code.slice(span.from, span.to)))),
  );
  const rows: Row[] = [row(code, [])];
  const deepest = spans.reduce((level, span) => Math.max(level, span.level), -1);
  for (let level = 0; level <= deepest; level++) {
    const next = row(
      code,
      spans.filter((span) => span.level <= level),
    );
    if (plain(next) !== plain(rows.at(-1) ?? [])) rows.push(next);
  }
  return rows.length > MOST_ROWS ? [...rows.slice(0, 2), ...rows.slice(2 - MOST_ROWS)] : rows;
}

const plain = (pieces: Row): string => pieces.map(({ text }) => text).join('');

/** The newest value of each place, with its level. */
function nested(all: readonly Span[]): readonly Span[] {
  const newest = new Map<string, Span>();
  for (const span of all) newest.set(`${span.from}-${span.to}`, { ...span });
  const spans = [...newest.values()].sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const [at, outer] of spans.entries())
    for (const inner of spans.slice(0, at))
      if (inner.from >= outer.from && inner.to <= outer.to)
        outer.level = Math.max(outer.level, inner.level + 1);
  return spans;
}

/** The code with the outermost of the spans in place of what they cover. */
function row(code: string, spans: readonly Span[]): Row {
  const outermost = spans
    .filter((span) => !spans.some((it) => it !== span && it.from <= span.from && it.to >= span.to))
    .toSorted((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  const add = (text: string, isValue: boolean) => {
    if (text !== '') pieces.push({ text, isValue });
  };
  for (const { from, to, text } of outermost) {
    add(squeezed(code.slice(at, from)), false);
    add(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text, true);
    at = to;
  }
  add(squeezed(code.slice(at)), false);
  const [first] = pieces;
  return first && !first.isValue ? [{ ...first, text: first.text.trimStart() }, ...pieces.slice(1)] : pieces;
}

/** Lines of one statement on one line. */
const squeezed = (code: string): string => code.replaceAll(/\s*\n\s*/g, ' ');
