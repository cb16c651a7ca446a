// What goes where. What is impossible is refused with its reason; what is possible but wrong is done, and shows when the
// PC is switched on.
import type { Problem } from '../../simulation/contract.ts';
import { fittings, leftInTray, partAt, partById } from './parts.ts';
import { cardSlots, driveBays, nameOf, placeById, placesFor } from './places.ts';
import type { Fitted, Fitting, Jumper, Part, PartId, PlaceId, Shape } from './hardware.ts';
import { PLACE_IDS } from './hardware.ts';
import { whyNotHere, whyNotTurned } from './wrong-fits.ts';

/** The first card of a kind in the slots, and where it is. */
export function cardIn(
  fitted: Fitted,
  wanted: (part: Part) => boolean,
): { readonly at: PlaceId; readonly part: Part } | undefined {
  for (const at of cardSlots) {
    const part = partAt(fitted, at);
    if (part && wanted(part)) return { at, part };
  }
  return undefined;
}
/** The first CD drive, and where it is. */
export function cdDriveIn(fitted: Fitted): { readonly at: PlaceId; readonly part: Part } | undefined {
  for (const { at } of driveBays) {
    const part = partAt(fitted, at);
    if (part?.cdrom) return { at, part };
  }
  return undefined;
}

/** What must be there before anything can go into this place; undefined when it is. */
export function missingFor(fitted: Fitted, at: PlaceId): string | undefined {
  const bay = driveBays.find(({ power }) => power === at);
  if (bay) {
    if (!fitted.supply) return 'The plug comes from the power supply, and there is none yet.';
    return fitted[bay.at] ? undefined : 'There is no drive in that bay yet.';
  }
  const form = partAt(fitted, 'supply')?.supply?.form;
  switch (at) {
    case 'cooler':
      return fitted.cpu ? undefined : 'There is no CPU under it yet.';
    case 'fan':
      return partAt(fitted, 'cooler')?.cooler?.fan ? undefined : 'There is no fan yet that needs it.';
    case 'board-at':
      return form === 'at'
        ? undefined
        : 'This plug comes from an AT power supply, and there is none in the case.';
    case 'board-atx':
      return form === 'atx'
        ? undefined
        : 'This plug comes from an ATX power supply, and there is none in the case.';
    case 'power-floppy':
      if (!form) return 'The plug comes from the power supply, and there is none yet.';
      return fitted.floppy ? undefined : 'There is no floppy drive yet.';
    case 'mains':
      return form ? undefined : 'The mains socket is part of the power supply, and there is none yet.';
    case 'screen':
      return cardIn(fitted, ({ graphics }) => graphics?.screen === true)
        ? undefined
        : 'The screen socket is on the graphics card, and there is none with a screen socket yet.';
    case 'speakers':
      return cardIn(fitted, ({ kind }) => kind === 'sound')
        ? undefined
        : 'The socket is on the sound card, and there is none yet.';
    case 'phone':
      return cardIn(fitted, ({ kind }) => kind === 'modem')
        ? undefined
        : 'The socket is on the modem, and there is none yet.';
    case 'network':
      return cardIn(fitted, ({ kind }) => kind === 'network')
        ? undefined
        : 'The socket is on the network card, and there is none yet.';
    case 'disk-slot':
      return fitted.floppy ? undefined : 'There is no floppy drive yet.';
    case 'cd-tray':
      return cdDriveIn(fitted) ? undefined : 'There is no CD drive yet.';
    default:
      return undefined;
  }
}

export type Fit =
  | { readonly ok: true; readonly fitted: Fitted; readonly says: string }
  | { readonly ok: false; readonly problem: Problem };
const refused = (at: string, says: string, hint?: string): Fit => ({
  ok: false,
  problem: { at, says, ...(hint === undefined ? {} : { hint }) },
});

/** Puts a part from the tray into a place. */
export function fit(fitted: Fitted, id: PartId, to: PlaceId, turned = false): Fit {
  const part = partById(id);
  const place = placeById(to);
  if (!part) return refused(to, `There is no part called “${id.slice(0, 30)}” in the tray.`);
  if (!place) return refused(to, 'There is no such place.');
  const at = place.id;
  if (!place.takes.includes(part.shape)) return refused(at, whyNotHere(part, place), hintFor(part));
  if (fitted[at]) return refused(at, `${place.name}: there is a part in it already.`, 'Take that out first.');
  if (leftInTray(fitted, part) < 1)
    return refused(
      at,
      part.pieces === 1 ? 'That part is in the PC already.' : 'All of them are in the PC already.',
    );
  const missing = missingFor(fitted, at);
  if (missing !== undefined) return refused(at, missing);
  if (turned && part.turnable !== true) return refused(at, whyNotTurned(part));
  const bay = driveBays.find((one) => one.at === at);
  const fitting: Fitting = {
    part: id,
    ...(turned ? { turned: true } : {}),
    ...(bay ? { jumper: bay.jumper } : {}),
  };
  const says = `${part.name}: now in ${inSentence(place.name)}${turned ? ', the other way round' : ''}.`;
  return { ok: true, fitted: { ...fitted, [at]: fitting }, says };
}

/** ‘the CPU socket’: a place’s name inside a sentence. */
export function inSentence(name: string): string {
  const first = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return /\d$/.test(name) ? first : `the ${first}`;
}

function hintFor(part: Part): string | undefined {
  if (part.stranger) return 'Look for another part that fits.';
  const [first] = placesFor(part);
  return first && `Try ${inSentence(first.name)}.`;
}

/** Takes a part out. What hangs on it comes out with it. */
export function take(fitted: Fitted, from: PlaceId): Fit {
  const place = placeById(from);
  const part = place && partAt(fitted, place.id);
  if (!place || !part)
    return refused(from, place ? `${place.name}: nothing is in it.` : 'There is no such place.');
  if (place.id === 'cpu' && fitted.cooler)
    return refused(
      'cpu',
      'The cooler sits on top of the CPU and holds it down.',
      'Take the cooler off first.',
    );
  let left: Fitted = without(fitted, place.id);
  const also: string[] = [];
  // a lead may hang on a lead's socket, so go on until nothing more falls off
  for (let fell = true; fell; ) {
    fell = false;
    for (const { at, part: other } of fittings(left)) {
      if (missingFor(left, at) === undefined) continue;
      left = without(left, at);
      also.push(other.name.toLowerCase().startsWith('at') ? other.name : lower(other.name));
      fell = true;
    }
  }
  const tail = also.length > 0 ? ` With it came: ${also.join(', ')}.` : '';
  return { ok: true, fitted: left, says: `${part.name}: back in the tray.${tail}` };
}
const lower = (name: string) =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function without(fitted: Fitted, at: PlaceId): Fitted {
  const { [at]: _, ...rest } = fitted;
  return rest;
}

/** Turns what is in a place the other way round. */
export function turn(fitted: Fitted, at: PlaceId): Fit {
  const part = partAt(fitted, at);
  const fitting = fitted[at];
  if (!part || !fitting) return refused(at, `${nameOf(at)}: nothing is in it.`);
  if (part.turnable !== true) return refused(at, whyNotTurned(part));
  const { turned, ...straight } = fitting;
  const now: Fitting = turned ? straight : { ...straight, turned: true };
  const says = `${part.name}: turned. ${sideOf(part.shape, now.turned === true)}`;
  return { ok: true, fitted: { ...fitted, [at]: now }, says };
}

/** How a part that can be turned looks, either way. */
export function sideOf(shape: Shape, turned: boolean): string {
  if (shape === 'lead-at')
    return turned ? 'The black wires are on the outside now.' : 'The black wires meet in the middle now.';
  return turned ? 'The red stripe is at the far end from pin 1.' : 'The red stripe is at pin 1.';
}

/** Sets the jumper of a hard disk or CD drive. */
export function setJumper(fitted: Fitted, at: PlaceId, to: Jumper): Fit {
  const fitting = fitted[at];
  const part = partAt(fitted, at);
  if (!fitting || part?.shape !== 'ide-drive' || (to !== 'master' && to !== 'slave'))
    return refused(at, 'Only a hard disk or a CD drive has a jumper.');
  return {
    ok: true,
    fitted: { ...fitted, [at]: { ...fitting, jumper: to } },
    says: `${part.name}: its jumper says ${to} now.`,
  };
}

/** Whether a record is a fitting that could have come about by fitting part after part; for links and kept work. */
export function possible(wanted: Fitted): Fitted {
  let fitted: Fitted = {};
  for (const at of PLACE_ORDER) {
    const one = wanted[at];
    if (!one) continue;
    const made = fit(fitted, one.part, at, one.turned === true);
    if (!made.ok) continue;
    fitted = made.fitted;
    if (one.jumper !== undefined) {
      const set = setJumper(fitted, at, one.jumper);
      if (set.ok) fitted = set.fitted;
    }
  }
  return fitted;
}
/** An order in which a whole PC can be put together: nothing comes before what it hangs on. */
const PLACE_ORDER: readonly PlaceId[] = PLACE_IDS;
