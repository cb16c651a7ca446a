// Parts, places and what is fitted where, as data.

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
  /** Pounds; the model's own round figure, so that choices cost something. */
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
