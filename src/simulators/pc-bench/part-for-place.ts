// Which drawer holds what a place waits for.
import { parts } from './parts.ts';
import { placeById } from './places.ts';
import type { PartKind, PlaceId } from './hardware.ts';

export function partForPlace(at: PlaceId): PartKind | undefined {
  const takes = placeById(at)?.takes ?? [];
  return parts.find(({ shape }) => takes.includes(shape))?.kind;
}
