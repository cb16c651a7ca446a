import { useMemo } from 'react';
import type { Marker } from '../../editor/index.ts';
import { type Explanation, inWords, type Session } from '../../python/index.ts';

export interface Marks {
  readonly markers: readonly Marker[];
  /** What was found in the typing, in words; absent while nothing is known to be wrong. */
  readonly typed: string | undefined;
}
/**
 * What the editor marks in a file: where the last run stopped, else what Python cannot read of what is being typed.
 * `ran` is the text that was run: a mark is true only for the text it was made for. `main` is the file that was run.
 */
export function useMarks(
  { explanation, found }: Pick<Session, 'explanation' | 'found'>,
  file: string,
  text: string,
  ran: string | undefined,
  main: string = file,
): Marks {
  // What a run came to goes before what was found in the typing.
  const ended = ran === text && explanation && file === (explanation.file ?? main) ? explanation : undefined;
  const typed = !ended && found?.file === file && found.text === text ? found.explanation : undefined;
  // The same list for the same mark: the editor moves to a new one.
  const markers = useMemo(() => markersOf(ended ?? typed, !ended), [ended, typed]);
  return { markers, typed: typed && inWords(typed) };
}

function markersOf(explanation: Explanation | undefined, quiet: boolean): readonly Marker[] {
  if (explanation?.line === undefined) return [];
  return [{ line: explanation.line, columns: explanation.columns, says: inWords(explanation), quiet }];
}
