// Fittings as text, for links and kept work: `cpu:cpu-p133,ribbon-1:ribbon-40!`. A place, a part, then `!` when it is the wrong
// way round, `~` when a drive's jumper is not as its bay would have it.
import { fittings, partById } from './parts.ts';
import { driveBays, placeById } from './places.ts';
import type { Fitted, Fitting, PlaceId } from './hardware.ts';

const usualJumper = (at: PlaceId) => driveBays.find((bay) => bay.at === at)?.jumper;

export function writeFit(fitted: Fitted): string {
  return fittings(fitted)
    .map(({ at, fitting: { part, turned, jumper } }) => {
      return `${at}:${part}${turned ? '!' : ''}${jumper !== usualJumper(at) ? '~' : ''}`;
    })
    .join(',');
}

/** Reads it back; `unknown` pieces name no place or no part. */
export function readFit(text: string): { readonly fitted: Fitted; readonly unknown: readonly string[] } {
  const fitted: { [At in PlaceId]?: Fitting } = {};
  const unknown: string[] = [];
  for (const piece of text.split(',').filter(Boolean)) {
    const [, at = '', part = '', turned, other] = /^([a-z0-9-]+):([a-z0-9-]+)(!)?(~)?$/u.exec(piece) ?? [];
    const place = placeById(at);
    if (!place || !partById(part)) {
      unknown.push(piece);
      continue;
    }
    const usual = usualJumper(place.id);
    const jumper =
      other !== undefined && usual !== undefined ? (usual === 'master' ? 'slave' : 'master') : usual;
    fitted[place.id] = {
      part,
      ...(turned === undefined ? {} : { turned: true }),
      ...(jumper === undefined ? {} : { jumper }),
    };
  }
  return { fitted, unknown };
}
