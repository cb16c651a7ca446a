// Where everything is drawn in the open tower. The tower lies on its side: its back is folded out at the left and its
// front at the right, as in a paper model. Units of the drawing; nothing here decides what fits.
import type { PlaceId } from '../hardware.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export const TOWER: Box = { x: 0, y: 0, w: 1120, h: 680 };
export const BOARD: Box = { x: 112, y: 186, w: 500, h: 476 };

/** The upper edge of each expansion slot, and the x of the brackets. */
export const SLOT_Y = {
  agp: 398,
  'pci-1': 440,
  'pci-2': 482,
  'pci-3': 524,
  'isa-1': 568,
  'isa-2': 612,
} as const;
export type SlotId = keyof typeof SLOT_Y;
export const slotIds = Object.keys(SLOT_Y) as readonly SlotId[];
export const SLOT_X = 116;
export const CARD_HEIGHT = 42;

/** The upper edge of each RAM slot. */
export const STICK_AT = {
  'simm-1': { x: 366, y: 258 },
  'simm-2': { x: 366, y: 294 },
  'dimm-1': { x: 346, y: 334 },
  'dimm-2': { x: 346, y: 372 },
} as const;
export const STICK_HEIGHT = 34;

/** Drives from the top: the bays of the two IDE ribbons, then the floppy's. */
export const BAY_X = 652;
export const BAY_Y = { 'ide-1-a': 46, 'ide-1-b': 136, 'ide-2-a': 226, 'ide-2-b': 316 } as const;
export type BayId = keyof typeof BAY_Y;
export const bayIds = Object.keys(BAY_Y) as readonly BayId[];
export const FLOPPY_Y = 410;
/** Where the faces of the drives are on the folded-out front. */
export const FACE_X = 904;

const slotBox = (id: SlotId): Box => ({ x: 108, y: SLOT_Y[id] - 27, w: 292, h: 41 });
const stickBox = (id: keyof typeof STICK_AT): Box => ({ x: 338, y: STICK_AT[id].y - 21, w: 254, h: 35 });
const bayBox = (id: BayId): Box => ({ x: BAY_X - 2, y: BAY_Y[id] - 2, w: 214, h: 82 });
const plugBox = (y: number): Box => ({ x: 616, y, w: 34, h: 30 });
const backBox = (y: number): Box => ({ x: 12, y, w: 78, h: 40 });

/** Every place but the ones that move: sockets on a card's bracket, and the tray of a CD drive. */
export const PLACE_BOX: Readonly<Record<PlaceId, Box>> = {
  supply: { x: 112, y: 44, w: 218, h: 134 },
  'board-at': { x: 452, y: 192, w: 132, h: 30 },
  'board-atx': { x: 346, y: 192, w: 96, h: 36 },
  cpu: { x: 132, y: 194, w: 138, h: 136 },
  cooler: { x: 140, y: 202, w: 120, h: 120 },
  fan: { x: 282, y: 292, w: 40, h: 36 },
  'simm-1': stickBox('simm-1'),
  'simm-2': stickBox('simm-2'),
  'dimm-1': stickBox('dimm-1'),
  'dimm-2': stickBox('dimm-2'),
  agp: slotBox('agp'),
  'pci-1': slotBox('pci-1'),
  'pci-2': slotBox('pci-2'),
  'pci-3': slotBox('pci-3'),
  'isa-1': slotBox('isa-1'),
  'isa-2': slotBox('isa-2'),
  'ribbon-1': { x: 436, y: 414, w: 136, h: 34 },
  'ribbon-2': { x: 436, y: 452, w: 136, h: 34 },
  'ribbon-floppy': { x: 436, y: 490, w: 120, h: 34 },
  'ide-1-a': bayBox('ide-1-a'),
  'ide-1-b': bayBox('ide-1-b'),
  'ide-2-a': bayBox('ide-2-a'),
  'ide-2-b': bayBox('ide-2-b'),
  floppy: { x: BAY_X - 2, y: FLOPPY_Y - 2, w: 214, h: 48 },
  'power-1-a': plugBox(BAY_Y['ide-1-a'] + 46),
  'power-1-b': plugBox(BAY_Y['ide-1-b'] + 46),
  'power-2-a': plugBox(BAY_Y['ide-2-a'] + 46),
  'power-2-b': plugBox(BAY_Y['ide-2-b'] + 46),
  'power-floppy': plugBox(FLOPPY_Y + 20),
  battery: { x: 438, y: 556, w: 54, h: 54 },
  buzzer: { x: 668, y: 500, w: 132, h: 140 },
  mains: backBox(56),
  keyboard: backBox(196),
  mouse: backBox(250),
  screen: backBox(SLOT_Y.agp - 30),
  'screen-mains': backBox(108),
  speakers: backBox(SLOT_Y['isa-1'] - 30),
  phone: backBox(SLOT_Y['isa-2'] - 30),
  network: backBox(SLOT_Y['pci-3'] - 30),
  'disk-slot': { x: FACE_X, y: FLOPPY_Y, w: 154, h: 44 },
  'cd-tray': { x: FACE_X, y: BAY_Y['ide-1-b'], w: 192, h: 70 },
};

/** Parts of the tower that a small screen can come closer to. */
export const REGIONS = {
  all: { name: 'The whole tower', box: TOWER },
  core: { name: 'CPU and RAM', box: { x: 104, y: 182, w: 508, h: 216 } },
  slots: { name: 'Card slots', box: { x: 4, y: 356, w: 420, h: 290 } },
  bays: { name: 'Drives', box: { x: 600, y: 36, w: 510, h: 430 } },
  power: { name: 'Power and plugs', box: { x: 4, y: 36, w: 610, h: 300 } },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly box: Box }>>;
export type RegionId = keyof typeof REGIONS;
export const regionIds = Object.keys(REGIONS) as readonly RegionId[];
