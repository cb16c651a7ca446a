// What the place of shelves, disks and lines is at one moment, and what can be done to it. All JSON: amounts are bits,
// written as digits.
import type { SimState } from '../../simulation/contract.ts';
import type { AdId, Bin } from './adverts.ts';
import type { ClueId, SuspectId } from './case.ts';
import type { ThingId } from './things.ts';

/** The shelves, one disk on two desktops, packing a disk, downloads, adverts to sort. */
export type Room = 'shelves' | 'disk' | 'pack' | 'download' | 'adverts';
/** Bits as digits: "8000" is 1 kB. */
export type Bits = string;

export interface Setup {
  readonly room: Room;
  /** What lies on the shelves before anything is poured. */
  readonly amount: Bits;
  /** What one step pours. */
  readonly scoop: Bits;
  /** The disk on the two desktops, and the one that is packed. */
  readonly disk: Bits;
  /** The second desktop writes GiB for what it counts. */
  readonly gib: boolean;
  readonly looked: readonly ClueId[];
  readonly accused: SuspectId | '';
  readonly sizes: { readonly [Thing in ThingId]: Bits };
  readonly packed: { readonly [Thing in ThingId]: number };
  readonly file: Bits;
  /** Bits each second, line by line. */
  readonly lines: readonly Bits[];
  readonly placed: { readonly [Ad in AdId]?: Bin };
}
export interface State extends Setup, SimState {
  /** How often the scoop has been poured onto the amount. */
  readonly scoops: number;
  /** How many steps of the download have passed. */
  readonly passed: number;
  readonly ticks: number;
  /** What to say of the last thing done: a note of the reader, an advert that was sorted. */
  readonly note?: string;
}
export type Action =
  | { readonly kind: 'tick'; readonly count: number }
  | { readonly kind: 'room'; readonly room: Room }
  /** Clears the shelves and puts this on them. */
  | { readonly kind: 'amount'; readonly text: string }
  | { readonly kind: 'scoop'; readonly text: string }
  | { readonly kind: 'disk'; readonly text: string }
  | { readonly kind: 'gib'; readonly on: boolean }
  | { readonly kind: 'look'; readonly clue: ClueId }
  | { readonly kind: 'accuse'; readonly suspect: SuspectId }
  | { readonly kind: 'size'; readonly thing: ThingId; readonly text: string }
  /** Packs so many of a thing in all. */
  | { readonly kind: 'pack'; readonly thing: ThingId; readonly count: number }
  /** As many more of it as fit. */
  | { readonly kind: 'fill'; readonly thing: ThingId }
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'line'; readonly line: number; readonly text: string }
  /** Puts an advert into a bin; '' takes it out. */
  | { readonly kind: 'place'; readonly ad: AdId; readonly bin: Bin | '' };
