// What stands behind an answer of the tape: the numbers that were put in, through all the lines they passed.
import { takesTwo } from './arithmetic.ts';
import type { Line, Source, State } from './state.ts';

/** The numbers behind the last line, each as often as it was put in; smallest first. */
export function numbersBehind({ tape, cards }: Pick<State, 'tape' | 'cards'>): readonly number[] {
  const found = new Set<number>();
  const visit = (source: Source): void => {
    const place = Number(source.slice(1)) - 1;
    if (source.startsWith('n')) found.add(place);
    const line = source.startsWith('L') ? tape[place] : undefined;
    if (line) visitLine(line);
  };
  const visitLine = (line: Line): void => {
    visit(line.a);
    if (takesTwo(line.op)) visit(line.b);
  };
  const last = tape.at(-1);
  if (last) visitLine(last);
  return [...found].map((card) => cards[card] ?? 0).toSorted((a, b) => a - b);
}
