// The catalogue: every part in the tray. Data of real kinds of part; prices are the model's round figures for 1998.
import { cardParts } from './parts-cards.ts';
import { coreParts } from './parts-core.ts';
import { driveParts } from './parts-drives.ts';
import { restParts } from './parts-rest.ts';
import type { Fitted, Fitting, Part, PartId, PartKind, PlaceId } from './hardware.ts';
import { PLACE_IDS } from './hardware.ts';

export const parts: readonly Part[] = [...coreParts, ...cardParts, ...driveParts, ...restParts];

/** The drawers of the tray, in the order in which a PC is put together. */
export const drawers: readonly { readonly kind: PartKind; readonly title: string }[] = [
  { kind: 'power', title: 'Power supplies' },
  { kind: 'cpu', title: 'Processors' },
  { kind: 'cooler', title: 'Coolers' },
  { kind: 'ram', title: 'RAM' },
  { kind: 'graphics', title: 'Graphics' },
  { kind: 'drive', title: 'Drives' },
  { kind: 'lead', title: 'Leads' },
  { kind: 'outside', title: 'Outside' },
  { kind: 'sound', title: 'Sound' },
  { kind: 'modem', title: 'Modems' },
  { kind: 'network', title: 'Network' },
  { kind: 'small', title: 'Small parts' },
  { kind: 'medium', title: 'Discs' },
];

const byId: ReadonlyMap<PartId, Part> = new Map(parts.map((part) => [part.id, part]));

export const partById = (id: PartId): Part | undefined => byId.get(id);

/** The part in a place, if there is one. */
export function partAt(fitted: Fitted, at: PlaceId): Part | undefined {
  const fitting = fitted[at];
  return fitting && byId.get(fitting.part);
}

/** What is fitted where, in the order of the places. */
export function fittings(fitted: Fitted): readonly { at: PlaceId; fitting: Fitting; part: Part }[] {
  return PLACE_IDS.flatMap((at) => {
    const fitting = fitted[at];
    const part = fitting && byId.get(fitting.part);
    return fitting && part ? [{ at, fitting, part }] : [];
  });
}

/** How many pieces of a part are still in the tray. */
export function leftInTray(fitted: Fitted, part: Part): number {
  return part.pieces - fittings(fitted).filter((one) => one.part === part).length;
}
