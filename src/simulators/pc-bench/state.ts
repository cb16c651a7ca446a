// The PC on the bench: what parts and places are, what a state is, and what can be done to it. All JSON.
// For the view, beside this file: `parts` and `drawers` (parts.ts), `places` (places.ts), `beatOf`, `reportOf`, `hasEnded` (running.ts);
// for the repair shop `tickets` (tickets.ts), `tools` (tools.ts), `suspects(state)` (repair.ts: what could still be to blame, with
// `says` in words; show how many are left, and the list when asked); for the shop `customers` (customers.ts), `shelf`, `priceOf`,
// `fitnessOf` (shop.ts). A new job or customer is `restart({ mode: 'repair', ticket, seed, done: [] })`, `restart({ mode: 'shop', customer, basket })`;
// an empty case `restart({ mode: 'build', fitted: {} })`. The bench keeps what actions make by itself (`setupOf` in link.ts).
import type { SimState } from '../../simulation/contract.ts';

/** Id of a kind of part in the catalogue (`parts.ts`): 'cpu-p133'. For ever: links use it. */
export type PartId = string;

/** What sort of thing a part is; the tray has one drawer for each. */
export type PartKind =
  | 'cpu'
  | 'cooler'
  | 'ram'
  | 'graphics'
  | 'sound'
  | 'modem'
  | 'network'
  | 'drive'
  | 'power'
  | 'lead'
  | 'outside'
  | 'small'
  | 'medium';

/** The shape of a part's plug. A place takes one or two shapes; any other shape is refused with the reason. */
export type Shape =
  | 'socket-7'
  | 'socket-3'
  | 'slot-1'
  | 'cooler'
  | 'simm-72'
  | 'simm-30'
  | 'dimm-168'
  | 'dimm-288'
  | 'agp'
  | 'pci'
  | 'isa'
  | 'pci-express'
  | 'ide-drive'
  | 'sata-drive'
  | 'floppy-drive'
  | 'supply'
  | 'ribbon-40'
  | 'ribbon-34'
  | 'lead-at'
  | 'lead-atx'
  | 'lead-drive'
  | 'lead-floppy'
  | 'lead-fan'
  | 'lead-mains'
  | 'battery'
  | 'buzzer'
  | 'keyboard-din'
  | 'keyboard-usb'
  | 'mouse-serial'
  | 'screen-vga'
  | 'screen-hdmi'
  | 'speakers'
  | 'phone'
  | 'network'
  | 'floppy-disk'
  | 'cd';

/** One line of a data sheet, for the pupil: 'Clock', '133 MHz'. */
export interface Spec {
  readonly label: string;
  readonly value: string;
}

export interface Part {
  readonly id: PartId;
  readonly kind: PartKind;
  /** In full: 'Pentium 133'. */
  readonly name: string;
  /** What is printed on it, at most about ten characters: 'P133'. */
  readonly mark: string;
  /** One sentence for a child. */
  readonly says: string;
  readonly specs: readonly Spec[];
  readonly shape: Shape;
  /** How many lie in the tray. */
  readonly pieces: number;
  /** Pounds, about what it cost new in 1998; the model's own round figure. */
  readonly price: number;
  /** The most it draws from the power supply, in watts. */
  readonly watts: number;
  /** It can be put in the wrong way round (`turned`): an unkeyed ribbon, the two halves of an AT plug. */
  readonly turnable?: boolean;
  /** Too new or too old for this board: it is in the tray to be found out. */
  readonly stranger?: boolean;
  readonly cpu?: {
    readonly mhz: number;
    readonly watts: number /** Work done per MHz; Pentium is 1. */;
    readonly perMhz: number /** Sums with fractions per MHz, for 3-D; Pentium is 1. */;
    readonly perMhz3d: number;
  };
  /** `watts`: how hot a CPU it keeps cool; `fan`: it has a fan with a lead. */
  readonly cooler?: { readonly watts: number; readonly fan: boolean };
  readonly ram?: { readonly mib: number };
  readonly graphics?: {
    readonly mib: number /** It has a screen socket and draws windows; a 3-D-only card does not. */;
    readonly screen: boolean /** Millions of textured dots a second; 0 when the CPU has to draw them. */;
    readonly megapixels: number;
  };
  readonly modem?: { readonly bits: number };
  readonly network?: { readonly megabits: number };
  /** `megabytes` of 1,000,000 bytes, as on the label; `system`: an operating system is on it; `rate`: megabytes a second. */
  readonly disk?: { readonly megabytes: number; readonly system: boolean; readonly rate: number };
  readonly cdrom?: { readonly speed: number };
  readonly supply?: { readonly form: 'at' | 'atx'; readonly watts: number };
  /** What lies on a disc: something that can start the PC, or only files. */
  readonly holds?: 'system' | 'files';
}

/** Where a part can go. Drives sit in a bay on one plug of a ribbon: `ide-1-a` is the first plug of the primary ribbon. */
export const PLACE_IDS = [
  'supply',
  'board-at',
  'board-atx',
  'cpu',
  'cooler',
  'fan',
  'simm-1',
  'simm-2',
  'dimm-1',
  'dimm-2',
  'agp',
  'pci-1',
  'pci-2',
  'pci-3',
  'isa-1',
  'isa-2',
  'ribbon-1',
  'ribbon-2',
  'ribbon-floppy',
  'ide-1-a',
  'ide-1-b',
  'ide-2-a',
  'ide-2-b',
  'floppy',
  'power-1-a',
  'power-1-b',
  'power-2-a',
  'power-2-b',
  'power-floppy',
  'battery',
  'buzzer',
  'mains',
  'keyboard',
  'mouse',
  'screen',
  'screen-mains',
  'speakers',
  'phone',
  'network',
  'disk-slot',
  'cd-tray',
] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

export interface Place {
  readonly id: PlaceId;
  /** 'CPU socket'. */
  readonly name: string;
  /** Where it is drawn: on the board, in the bays, at the back of the case, on a lead, or in a drive's own slot. */
  readonly zone: 'board' | 'bays' | 'back' | 'leads' | 'slots';
  readonly takes: readonly Shape[];
  /** One sentence: what this place is for. */
  readonly says: string;
}

/** A part in a place. `turned`: the wrong way round. `jumper`: how an IDE drive's jumper is set. */
export interface Fitting {
  readonly part: PartId;
  readonly turned?: true;
  readonly jumper?: Jumper;
}
export type Jumper = 'master' | 'slave';
/** What is in which place; a place that is not listed is empty. */
export type Fitted = { readonly [Id in PlaceId]?: Fitting };

/**
 * Something wrong that no eye can see. `loose`: not pushed home, cured by reseating. `dead`: this very part is broken;
 * another one works. `weak`: a power supply whose volts sag, or a battery that is flat. `dead-outlet`: the wall socket gives
 * nothing. `unplugged` things are no defect: the place is simply empty.
 */
export interface Defect {
  readonly kind: 'loose' | 'dead' | 'weak' | 'dead-outlet';
  readonly at: PlaceId;
  /** A broken part takes its fault along: another part in the same place works. */
  readonly part?: PartId;
}

/** All that decides how the PC starts. */
export interface Build {
  readonly fitted: Fitted;
  readonly defects: readonly Defect[];
}

// ---- starting up ----

/** How far the start-up has come, in its true order. */
export const STAGES = [
  'power',
  'cpu',
  'ram',
  'video',
  'memory-count',
  'keyboard',
  'disks',
  'floppy',
  'boot-order',
  'load',
  'desktop',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * A beep code as the board's BIOS (Award) gives it. `ok`: one short. `no-picture`: one long, two short. `no-ram`: long beeps
 * again and again. `hot`: high and low in turn.
 */
export type BeepCode = 'ok' | 'no-picture' | 'no-ram' | 'hot';
/** One tone, in milliseconds and hertz; gaps are silence after it. */
export interface Tone {
  readonly hertz: number;
  readonly ms: number;
  readonly gap: number;
}

/**
 * One tick of the start-up: what can be seen and heard, and one sentence that says it. The sentence gives no fault away: why it
 * is so stands in the report's `causes`, which the view shows when building but never in the repair shop.
 */
export interface Beat {
  readonly stage: Stage;
  readonly says: string;
  /** The whole screen as lines of at most 60 characters, top first; [] is a lit empty screen; null is dark: no signal. */
  readonly screen: readonly string[] | null;
  /** The desktop, with its icons, is drawn instead of text. */
  readonly desktop?: true;
  /** What the board beeps at this beat, when its buzzer is plugged in. */
  readonly beep?: BeepCode;
  /** What turns and shines now. */
  readonly fans: boolean;
  /** The fan on the CPU, which can stand still while the others turn. */
  readonly cpuFan: boolean;
  readonly disksSpin: boolean;
  readonly lights: { readonly power: boolean; readonly disk: boolean; readonly floppy: boolean };
  /** The start-up stands here until this key is pressed (action `key`). */
  readonly waits?: 'F1' | 'any';
}

/** How a start-up ends. Everything but `desktop` and `prompt` is a machine that does not start. */
export type End =
  /** Nothing at all: no mains, no supply, no lead to the board, or the supply is dead. */
  | 'no-power'
  /** The two halves of the AT plug are swapped: the supply shuts itself off. */
  | 'at-swapped'
  /** The parts ask for more watts than the supply has. */
  | 'overload'
  /** Fans, but nothing else: no CPU, or it is dead, or the board gets sagging volts. */
  | 'silent'
  | 'no-ram'
  | 'no-video'
  /** The CPU got too hot and stopped. */
  | 'overheat'
  /** Waits for F1 for ever: there is no keyboard to press it. */
  | 'stuck'
  /** Waits at "Non-System disk or disk error". */
  | 'non-system-disk'
  | 'no-boot-disk'
  /** A start-up disk gives a prompt, A:\> */
  | 'prompt'
  | 'desktop';

/** Why the machine is not as it should be: the place that is to blame, and one sentence. In the order of the start-up. */
export interface Cause {
  readonly at: PlaceId;
  readonly says: string;
}

export interface BootReport {
  readonly beats: readonly Beat[];
  readonly end: End;
  /** What stopped it, and what works worse than it could; [] when all is well. */
  readonly causes: readonly Cause[];
  /** What the machine is, for a benchmark or for a real emulator that takes over the screen. */
  readonly setting: MachineSetting;
}

/** The clean seam: the finished machine as figures, without places and plugs. */
export interface MachineSetting {
  /** Whether power, CPU, RAM and video let it start at all. */
  readonly starts: boolean;
  readonly cpu: { readonly part: PartId; readonly name: string; readonly mhz: number } | null;
  readonly ramMiB: number;
  readonly graphics: {
    readonly part: PartId;
    readonly mib: number;
    readonly bus: 'agp' | 'pci' | 'isa';
  } | null;
  /** A 3-D-only card beside it. */
  readonly graphics3d: { readonly part: PartId; readonly mib: number } | null;
  /** In the order the BIOS names them. */
  readonly disks: readonly {
    readonly part: PartId;
    readonly megabytes: number;
    readonly system: boolean;
    readonly at: PlaceId;
  }[];
  readonly cdrom: { readonly part: PartId; readonly speed: number; readonly disc: PartId | null } | null;
  readonly floppy: { readonly disk: PartId | null } | null;
  readonly sound: PartId | null;
  readonly modem: PartId | null;
  readonly network: PartId | null;
  readonly keyboard: boolean;
  readonly mouse: boolean;
  readonly speakers: boolean;
  readonly phoneLine: boolean;
  readonly networkCable: boolean;
  /** The monitor is plugged in and shows what the card sends. */
  readonly picture: boolean;
  readonly bootsFrom: 'disk' | 'cdrom' | 'floppy' | null;
}

/** One job of the benchmark: how long it takes on this machine, and what decides it. */
export interface BenchResult {
  readonly id: 'letter' | 'photo' | 'game' | 'copy';
  readonly title: string;
  /** Seconds for jobs, frames a second for the game. */
  readonly value: number;
  readonly unit: 's' | 'frames a second';
  /** The part that holds it back. */
  readonly limit: 'cpu' | 'ram' | 'graphics' | 'disk';
  readonly says: string;
}

// ---- the set-up, the state, the actions ----

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
