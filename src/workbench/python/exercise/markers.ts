import type { Marker } from '../../../editor/index.ts';
import { inWords, type Session } from '../../../python/index.ts';

/** Where the last run stopped, for the editor. */
export function markersOf({ explanation }: Session): readonly Marker[] {
  if (explanation?.line === undefined) return [];
  return [{ line: explanation.line, columns: explanation.columns, says: inWords(explanation) }];
}
