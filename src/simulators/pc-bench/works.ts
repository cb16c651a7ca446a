// What in a build does its work: fitted, pushed home and not broken; with power and data where it needs them.
import { cardIn } from './fit.ts';
import { partAt } from './parts.ts';
import { cardSlots, driveBays } from './places.ts';
import type { Build, Defect, Jumper, Part, PlaceId } from './hardware.ts';

/** Whether something no eye can see is wrong there. A broken part that was taken out takes its fault with it. */
export const hasDefect = ({ fitted, defects }: Build, at: PlaceId, kind?: Defect['kind']): boolean =>
  defects.some(
    (defect) =>
      defect.at === at &&
      (kind === undefined || defect.kind === kind) &&
      (defect.part === undefined || defect.part === fitted[at]?.part),
  );

/** The part in a place, when it is pushed home and not broken. */
export function working(build: Build, at: PlaceId): Part | undefined {
  return hasDefect(build, at, 'loose') || hasDefect(build, at, 'dead') ? undefined : partAt(build.fitted, at);
}
/** A lead that is in, pushed home and the right way round. */
export function joined(build: Build, at: PlaceId): boolean {
  return working(build, at) !== undefined && build.fitted[at]?.turned !== true;
}

/** The first card of a kind that works. */
export function workingCard(build: Build, wanted: (part: Part) => boolean) {
  for (const at of cardSlots) {
    const part = working(build, at);
    if (part && wanted(part)) return { at, part };
  }
  return undefined;
}
/** The card that draws the screen. The BIOS takes AGP first, then PCI, then ISA. */
export const screenCard = (build: Build) => workingCard(build, ({ graphics }) => graphics?.screen === true);

/**
 * Whether the monitor shows what the card sends: its picture lead is in, it has mains power, and it works. The lead hangs
 * on one card; when two cards have a screen socket, that is the one the BIOS uses.
 */
export function hasPicture(build: Build): boolean {
  return (
    screenCard(build) !== undefined &&
    working(build, 'screen') !== undefined &&
    working(build, 'screen-mains') !== undefined &&
    !hasDefect(build, 'mains', 'dead-outlet')
  );
}

// ---- RAM ----

export interface RamFound {
  readonly mib: number;
  /** Sticks that give nothing, and why. */
  readonly useless: readonly { readonly at: PlaceId; readonly says: string }[];
}

/**
 * The RAM that the board finds. A Pentium reads 64 bits at once: two 72-pin SIMMs (32 bits each) of one size make a bank, and
 * a DIMM (64 bits) is a bank by itself. This board takes both kinds side by side.
 */
export function ramOf(build: Build): RamFound {
  const useless: { at: PlaceId; says: string }[] = [];
  let mib = 0;
  for (const at of ['dimm-1', 'dimm-2'] as const) {
    const size = working(build, at)?.ram?.mib;
    if (size !== undefined) mib += size;
    else if (build.fitted[at]) useless.push({ at, says: 'The board does not find this DIMM.' });
  }
  const slots = ['simm-1', 'simm-2'] as const;
  const [first, second] = slots.map((at) => working(build, at)?.ram?.mib);
  if (first !== undefined && first === second) mib += 2 * first;
  else for (const at of slots) if (build.fitted[at]) useless.push({ at, says: whyNoBank(first, second) });
  return { mib, useless };
}
function whyNoBank(first: number | undefined, second: number | undefined): string {
  return first !== undefined && second !== undefined
    ? 'The two SIMMs of the pair have different sizes.'
    : 'One SIMM of the pair is missing or does not work. A pair gives 64 bits, one alone only 32.';
}

// ---- heat ----

/** A cooler whose fan stands still keeps so many watts cool. The model’s figure. */
export const STILL_FAN_WATTS = 8;

/** `bare`: no cooler at all. `warm`: too little cooling, it lasts a minute. `cool`: all is well. */
export function heatOf(build: Build): 'bare' | 'warm' | 'cool' {
  const cooler = partAt(build.fitted, 'cooler')?.cooler;
  const heat = partAt(build.fitted, 'cpu')?.cpu?.watts ?? 0;
  if (!cooler || hasDefect(build, 'cooler', 'loose')) return 'bare';
  const turns = working(build, 'fan') !== undefined && !hasDefect(build, 'cooler', 'dead');
  const cools = cooler.fan && !turns ? STILL_FAN_WATTS : cooler.watts;
  return heat > cools ? 'warm' : 'cool';
}
/** Whether the fan on the CPU turns, while there is power. */
export const cpuFanTurns = (build: Build): boolean =>
  partAt(build.fitted, 'cooler')?.cooler?.fan === true &&
  working(build, 'fan') !== undefined &&
  !hasDefect(build, 'cooler', 'dead');

// ---- power ----

/** What the board itself draws, in watts; the model’s figure. */
export const BOARD_WATTS = 15;

/** The most that all parts draw at once, in watts. A drive without its plug draws nothing; outside things have their own plugs. */
export function wattsOf(build: Build): number {
  const places = [
    'cpu',
    'fan',
    'simm-1',
    'simm-2',
    'dimm-1',
    'dimm-2',
    'keyboard',
    'mouse',
    ...cardSlots,
  ] as const;
  const board = places.reduce((sum, at) => sum + (partAt(build.fitted, at)?.watts ?? 0), BOARD_WATTS);
  const drives = driveBays.reduce(
    (sum, { at, power }) => sum + (build.fitted[power] ? (partAt(build.fitted, at)?.watts ?? 0) : 0),
    0,
  );
  return board + drives + (build.fitted['power-floppy'] ? (partAt(build.fitted, 'floppy')?.watts ?? 0) : 0);
}

// ---- drives ----

export interface DriveSeen {
  readonly at: PlaceId;
  readonly part: Part;
  readonly channel: 'Primary' | 'Secondary';
  readonly jumper: Jumper;
  /** It turns: it has power and is not broken. */
  readonly spins: boolean;
  /** The BIOS finds it and can read it. */
  readonly found: boolean;
  /** It answers, but wrongly: the BIOS says that it failed. */
  readonly fails: boolean;
  /** What is to blame when it is not found. */
  readonly blame?: { readonly at: PlaceId; readonly says: string };
}

/** The drives in the bays, in the order of the BIOS: primary master, primary slave, secondary master, secondary slave. */
export function drivesOf(build: Build): readonly DriveSeen[] {
  const seen = driveBays.flatMap(({ at, ribbon, power, channel, jumper: usual }): DriveSeen[] => {
    const part = partAt(build.fitted, at);
    if (!part) return [];
    const jumper = build.fitted[at]?.jumper ?? usual;
    const twin = driveBays.some(
      (other) =>
        other.ribbon === ribbon &&
        other.at !== at &&
        build.fitted[other.at] !== undefined &&
        working(build, other.power) !== undefined &&
        (build.fitted[other.at]?.jumper ?? other.jumper) === jumper,
    );
    const spins = working(build, power) !== undefined && !hasDefect(build, at, 'dead');
    const blame = blameFor(build, { at, ribbon, power, twin });
    return [
      {
        at,
        part,
        channel,
        jumper,
        spins,
        found: blame === undefined,
        fails: part.disk !== undefined && blame?.at === at,
        ...(blame === undefined ? {} : { blame }),
      },
    ];
  });
  const order = (one: DriveSeen) => (one.channel === 'Primary' ? 0 : 2) + (one.jumper === 'master' ? 0 : 1);
  return seen.sort((a, b) => order(a) - order(b));
}

function blameFor(
  build: Build,
  { at, ribbon, power, twin }: { at: PlaceId; ribbon: PlaceId; power: PlaceId; twin: boolean },
): DriveSeen['blame'] {
  if (!working(build, power)) return { at: power, says: 'The drive has no power: its power plug is not in.' };
  if (!working(build, ribbon))
    return { at: ribbon, says: 'No data comes from the drive: its ribbon is not in.' };
  if (build.fitted[ribbon]?.turned)
    return { at: ribbon, says: 'The ribbon is the wrong way round: its red stripe must be at pin 1.' };
  if (twin)
    return {
      at,
      says: 'Two drives on one ribbon have the same jumper. One must be master, the other slave.',
    };
  if (hasDefect(build, at)) return { at, says: 'The drive itself is broken.' };
  return undefined;
}

/** What is wrong with the floppy drive; undefined when it works. The BIOS of this board always expects one. */
export function floppyBlame(build: Build): DriveSeen['blame'] {
  if (!build.fitted.floppy)
    return { at: 'floppy', says: 'There is no floppy drive, and the BIOS expects one.' };
  if (!working(build, 'power-floppy')) return { at: 'power-floppy', says: 'The floppy drive has no power.' };
  if (!working(build, 'ribbon-floppy'))
    return { at: 'ribbon-floppy', says: 'The ribbon of the floppy drive is not in.' };
  if (build.fitted['ribbon-floppy']?.turned)
    return { at: 'ribbon-floppy', says: 'The floppy ribbon is the wrong way round, so its light stays on.' };
  if (hasDefect(build, 'floppy')) return { at: 'floppy', says: 'The floppy drive is broken.' };
  return undefined;
}

/** A card of this kind is in a slot, whether it works or not. */
export const hasCard = (build: Build, kind: Part['kind']) =>
  cardIn(build.fitted, (part) => part.kind === kind);

/** Whether a tune would be heard: a sound card and speakers that work. */
export const hearsSound = (build: Build): boolean =>
  workingCard(build, ({ kind }) => kind === 'sound') !== undefined &&
  working(build, 'speakers') !== undefined;
