// What the bench is at one moment, and what can be done to it. All JSON. The parts and places are in hardware.ts, the
// start-up in starting.ts; new jobs and customers are new set-ups, and what actions make is kept by `setupOf` in link.ts.
import type { SimState } from '../../simulation/contract.ts';
import type { Build, Defect, Fitted, Jumper, PartId, PlaceId } from './hardware.ts';
import type { BeepCode, BenchResult } from './starting.ts';

export type Setup =
  | { readonly mode: 'build'; readonly fitted: Fitted }
  /** `done`: what was done to it already. */
  | {
      readonly mode: 'repair';
      readonly ticket: TicketId;
      readonly seed: number;
      readonly done: readonly Action[];
    }
  | { readonly mode: 'shop'; readonly customer: CustomerId; readonly basket: Basket };

/** What a customer complains of (`tickets.ts`): 'no-picture'. Which fault is behind it, the seed decides. */
export type TicketId = string;
export type CustomerId = string;
/** What is in the basket, kind by kind; a kind may be left out. */
export type Basket = { readonly [Kind in ShopKind]?: PartId };
export type ShopKind = 'cpu' | 'ram' | 'disk' | 'graphics' | 'graphics3d' | 'sound' | 'modem' | 'cdrom';

/** The switch is on: which beat is showing, and the machine as it was switched on (discs change while it runs). */
export interface Running {
  readonly beat: number;
  /** As it was when it was switched on, or when a key last made it look for a disk to start from. */
  readonly build: Build;
}

/** A test in the repair shop. Some look at one place, some at the whole machine. */
export type TestKind = 'look' | 'listen' | 'screen' | 'reseat' | 'swap' | 'multimeter' | 'outlet';
export interface TestDone {
  readonly test: TestKind;
  readonly at?: PlaceId;
  /** What came out, in a sentence. True for this fault. */
  readonly says: string;
  /** Two faults give the same result when this is the same. */
  readonly result: string;
  readonly minutes: number;
  /** What `listen` heard, to be sounded again. */
  readonly beep?: BeepCode;
  /** What `screen` read: null is a dark screen. */
  readonly screen?: readonly string[] | null;
}

export interface Repair {
  readonly ticket: TicketId;
  readonly seed: number;
  /** Who brought it, and what they say. */
  readonly customer: string;
  readonly words: string;
  /** The machine as it was before it broke: what belongs where. */
  readonly whole: Fitted;
  readonly tests: readonly TestDone[];
  /** Everything that was done to it, in order; switching on counts as listening and reading the screen. */
  readonly done: readonly Action[];
  /** What the work cost so far: minutes, and pounds for new parts. */
  readonly minutes: number;
  readonly pounds: number;
  /** A new part was fitted while something else could still have been to blame. */
  readonly guessed: boolean;
  /** The customer had the PC back. When it does not work they bring it again, and the work goes on. */
  readonly handedBack?: { readonly works: boolean; readonly says: string };
}

export interface State extends SimState {
  readonly mode: Setup['mode'];
  readonly fitted: Fitted;
  /** Hidden from the pupil. */
  readonly defects: readonly Defect[];
  /** Undefined while switched off. The bench's wall switch goes with it: inside is safe only when it is off. */
  readonly on?: Running;
  /** Ticks since the set-up began. */
  readonly ticks: number;
  /** What just happened, in a sentence: the screen reader's and the transcript's. */
  readonly says: string;
  /** The benchmark's results, while the machine runs. */
  readonly results?: readonly BenchResult[];
  readonly repair?: Repair;
  readonly shop?: { readonly customer: CustomerId; readonly basket: Basket };
}

export type Action =
  /** Puts a part from the tray into a place. */
  | { readonly kind: 'fit'; readonly part: PartId; readonly at: PlaceId; readonly turned?: boolean }
  /** Takes out what is in a place; leads that hang on it come out with it. */
  | { readonly kind: 'take'; readonly at: PlaceId }
  /** Turns the part in a place the other way round. */
  | { readonly kind: 'turn'; readonly at: PlaceId }
  /** Sets the jumper of the drive in a place. */
  | { readonly kind: 'jumper'; readonly at: PlaceId; readonly to: Jumper }
  | { readonly kind: 'power'; readonly on: boolean }
  /** Lets `count` beats of the start-up pass. */
  | { readonly kind: 'tick'; readonly count: number }
  /** Presses a key of the keyboard where the start-up waits. */
  | { readonly kind: 'key' }
  | { readonly kind: 'benchmark' }
  /** Repair shop: does a test; `at` for look (left out: all round the outside), reseat, swap and multimeter. */
  | { readonly kind: 'test'; readonly test: TestKind; readonly at?: PlaceId }
  /** Repair shop: fits a new part of the same kind in this place. */
  | { readonly kind: 'replace'; readonly at: PlaceId }
  /** Repair shop: gives the PC back to its owner. */
  | { readonly kind: 'hand-back' }
  /** Shop: puts a part in the basket, or takes that kind out of it. */
  | { readonly kind: 'choose'; readonly shopKind: ShopKind; readonly part: PartId | null };
