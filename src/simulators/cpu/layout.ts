// Where everything of the drawing stands, in the wide and in the narrow composition. The wires are data: a tile's way
// from one place to another is found in them, so tiles only ever travel along what is drawn.
import { type Point, type Polyline, tidied } from '../../lib/polyline.ts';
import type { Move, Place } from './state.ts';

export type LayoutName = 'wide' | 'narrow';
export type PartId =
  | 'case'
  | 'program-counter'
  | 'mar'
  | 'mdr'
  | 'instruction-register'
  | 'control'
  | 'accumulator'
  | 'alu'
  | 'ram';
/** A spot where wires meet or end: the middle of a register, a corner where they join, the door of the RAM. */
type Spot =
  | Exclude<PartId, 'case' | 'ram' | 'alu'>
  | 'ir-box'
  | 'address-join'
  | 'data-join'
  | 'alu-left'
  | 'alu-right'
  | 'alu-out'
  | 'sum-join'
  | 'ram-address'
  | 'ram-data'
  | 'bus-join'
  | 'output-join'
  | 'input'
  | 'output';
export interface WireLine {
  readonly from: Spot;
  readonly to: Spot;
  readonly role: 'address' | 'data' | 'control';
  readonly points: Polyline;
  readonly bus?: boolean;
}
interface Ram {
  readonly at: Point;
  readonly scale: number;
  /** Distance between boxes, and their size. */
  readonly pitch: Point;
  readonly box: Point;
  /** Inside the RAM: the trunk of the address wires (x) and of the data wires (y). */
  readonly addressTrunk: number;
  readonly dataTrunk: number;
  readonly size: Point;
}
export interface Layout {
  readonly size: Point;
  readonly parts: Readonly<Record<PartId, Point>>;
  readonly caseSize: Point;
  readonly ram: Ram;
  readonly wires: readonly WireLine[];
  readonly tile: Point;
}

const at = (x: number, y: number): Point => ({ x, y });
/** Corners written as x, y, x, y … */
function line(...numbers: number[]): Polyline {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [at(x, numbers[index + 1] ?? 0)] : []));
}
const wire = (role: WireLine['role'], from: Spot, to: Spot, points: Polyline, bus = false): WireLine => ({
  role,
  from,
  to,
  points,
  bus,
});

/** The first box inside the RAM, before its scale. */
export const firstBox = at(20, 34);

const wide: Layout = {
  size: at(1030, 508),
  caseSize: at(440, 376),
  parts: {
    case: at(2, 12),
    'program-counter': at(22, 36),
    mar: at(336, 36),
    'instruction-register': at(178, 130),
    control: at(84, 188),
    accumulator: at(22, 266),
    alu: at(200, 246),
    mdr: at(336, 321),
    ram: at(552, 2),
  },
  ram: {
    at: at(552, 2),
    scale: 1,
    pitch: at(45, 45),
    box: at(40, 40),
    addressTrunk: 9,
    dataTrunk: 492,
    size: at(476, 504),
  },
  tile: at(46, 27),
  wires: [
    wire('address', 'program-counter', 'address-join', line(84, 75, 306, 75)),
    wire('address', 'ir-box', 'address-join', line(306, 176, 306, 75)),
    wire('address', 'address-join', 'mar', line(306, 75, 381, 75)),
    wire('address', 'mar', 'ram-address', line(381, 75, 561, 75), true),
    wire('control', 'instruction-register', 'control', line(222, 176, 84, 176)),
    wire('control', 'control', 'program-counter', line(84, 186, 84, 75)),
    wire('control', 'control', 'accumulator', line(84, 186, 84, 300)),
    wire('control', 'control', 'alu-left', line(84, 222, 178, 222, 178, 290, 226, 290)),
    wire('data', 'data-join', 'instruction-register', line(400, 226, 400, 176, 264, 176)),
    wire('data', 'mdr', 'data-join', line(400, 360, 400, 226)),
    wire('data', 'data-join', 'alu-right', line(400, 226, 300, 226, 300, 262)),
    wire('data', 'accumulator', 'alu-left', line(84, 286, 164, 286, 164, 234, 230, 234, 230, 262)),
    wire('data', 'alu-out', 'sum-join', line(265, 318, 265, 360)),
    wire('data', 'mdr', 'sum-join', line(381, 360, 265, 360)),
    wire('data', 'sum-join', 'accumulator', line(265, 360, 112, 360, 112, 300)),
    wire('data', 'mdr', 'bus-join', line(381, 360, 497, 360, 497, 408), true),
    wire('data', 'bus-join', 'ram-data', line(497, 408, 497, 494, 570, 494), true),
    wire('data', 'bus-join', 'output-join', line(497, 408, 330, 408)),
    wire('data', 'output-join', 'output', line(330, 408, 330, 444)),
    wire('data', 'output-join', 'input', line(330, 408, 84, 408, 84, 444)),
  ],
};

const narrow: Layout = {
  size: at(360, 1032),
  caseSize: at(312, 376),
  parts: {
    case: at(2, 12),
    'program-counter': at(14, 36),
    mar: at(216, 36),
    'instruction-register': at(136, 130),
    control: at(70, 188),
    accumulator: at(14, 266),
    alu: at(150, 246),
    mdr: at(216, 321),
    ram: at(2, 582),
  },
  ram: {
    at: at(2, 582),
    scale: 0.715,
    pitch: at(45, 57),
    box: at(40, 52),
    addressTrunk: 9,
    dataTrunk: 612,
    size: at(476, 624),
  },
  tile: at(36, 24),
  wires: [
    wire('address', 'program-counter', 'address-join', line(76, 75, 200, 75)),
    wire('address', 'ir-box', 'address-join', line(264, 176, 264, 114, 200, 114, 200, 75)),
    wire('address', 'address-join', 'mar', line(200, 75, 261, 75)),
    wire('address', 'mar', 'ram-address', line(261, 75, 332, 75, 332, 574, 8.4, 574, 8.4, 607), true),
    wire('control', 'instruction-register', 'control', line(180, 176, 70, 176)),
    wire('control', 'control', 'program-counter', line(70, 186, 70, 75)),
    wire('control', 'control', 'accumulator', line(70, 186, 70, 300)),
    wire('control', 'control', 'alu-left', line(70, 222, 150, 222)),
    wire('data', 'data-join', 'instruction-register', line(290, 226, 290, 176, 222, 176)),
    wire('data', 'mdr', 'data-join', line(290, 360, 290, 226)),
    wire('data', 'data-join', 'alu-right', line(290, 226, 250, 226, 250, 262)),
    wire('data', 'accumulator', 'alu-left', line(70, 286, 146, 286, 146, 234, 180, 234, 180, 262)),
    wire('data', 'alu-out', 'sum-join', line(215, 318, 215, 360)),
    wire('data', 'mdr', 'sum-join', line(261, 360, 215, 360)),
    wire('data', 'sum-join', 'accumulator', line(215, 360, 104, 360, 104, 300)),
    wire('data', 'mdr', 'bus-join', line(261, 360, 350, 360, 350, 408), true),
    wire('data', 'bus-join', 'ram-data', line(350, 408, 350, 1020, 340, 1020), true),
    wire('data', 'bus-join', 'output-join', line(350, 408, 240, 408)),
    wire('data', 'output-join', 'output', line(240, 408, 240, 436)),
    wire('data', 'output-join', 'input', line(240, 408, 70, 408, 70, 436)),
  ],
};
export const layouts: Readonly<Record<LayoutName, Layout>> = { wide, narrow };

/** The middle (or, for an address, the corner) of a box, in the drawing's units. */
export function boxPoint(layout: Layout, box: number, corner: boolean): Point {
  const { at: origin, scale, pitch, box: size } = layout.ram;
  const x = firstBox.x + (box % 10) * pitch.x + (corner ? 13 : size.x / 2);
  const y = firstBox.y + Math.trunc(box / 10) * pitch.y + (corner ? 9 : size.y * 0.62);
  return at(origin.x + x * scale, origin.y + y * scale);
}

/** From the RAM's door along a trunk, into the row or up the column of a box. */
function insideRam(layout: Layout, box: number, corner: boolean): Polyline {
  const { at: origin, scale, pitch, box: size, addressTrunk, dataTrunk } = layout.ram;
  const end = boxPoint(layout, box, corner);
  if (corner) {
    const trunk = origin.x + addressTrunk * scale;
    const row = origin.y + (firstBox.y + Math.trunc(box / 10) * pitch.y - (pitch.y - size.y) / 2) * scale;
    return [at(trunk, row), at(end.x, row), end];
  }
  const trunk = origin.y + dataTrunk * scale;
  const column = origin.x + (firstBox.x + (box % 10) * pitch.x + size.x + (pitch.x - size.x) / 2) * scale;
  return [at(column, trunk), at(column, end.y), end];
}

function spotOf(place: Place, move: Move, leaving: boolean): Spot {
  if (typeof place === 'object') return move.role === 'address' ? 'ram-address' : 'ram-data';
  if (place === 'alu') {
    if (leaving) return 'alu-out';
    return move.from === 'accumulator' ? 'alu-left' : 'alu-right';
  }
  // The control unit has split the word: the number of the box leaves from the half that says which box.
  const holdsBox = place === 'instruction-register' || place === 'control';
  if (holdsBox && move.role === 'address') return 'ir-box';
  return place;
}

/** The shortest way in wires from one spot to another; undefined when they are not joined. */
function wayBetween(wires: readonly WireLine[], from: Spot, to: Spot): Polyline | undefined {
  const ways = new Map<Spot, Polyline>([[from, []]]);
  const queue: Spot[] = [from];
  for (let spot = queue.shift(); spot !== undefined; spot = queue.shift()) {
    const way = ways.get(spot) ?? [];
    if (spot === to) return way;
    for (const each of wires) {
      const next = each.from === spot ? each.to : each.to === spot ? each.from : undefined;
      if (next === undefined || ways.has(next)) continue;
      ways.set(next, [...way, ...(each.from === spot ? each.points : each.points.toReversed())]);
      queue.push(next);
    }
  }
  return undefined;
}

const carries = ({ role }: WireLine, move: Move): boolean =>
  move.to === 'control' ? role === 'control' : role === (move.role === 'address' ? 'address' : 'data');

interface Route {
  /** The stretch inside the RAM before, the one between the parts, and the one inside the RAM after. */
  readonly start: Polyline;
  readonly way: Polyline;
  readonly end: Polyline;
}
/** The stretches a tile travels for a move: along drawn wires, from the middle of its source to that of its goal. */
export function stretchesOf(layout: Layout, move: Move): Route {
  const from = spotOf(move.from, move, true);
  const to = spotOf(move.to, move, false);
  const usable = layout.wires.filter((each) => carries(each, move));
  // A place without a wire of its own kind (a jump taken from a data register, say) may use any wire.
  const way = wayBetween(usable, from, to) ?? wayBetween(layout.wires, from, to) ?? [];
  const corner = move.role === 'address';
  const start = typeof move.from === 'object' ? insideRam(layout, move.from.box, corner).toReversed() : [];
  const end = typeof move.to === 'object' ? insideRam(layout, move.to.box, corner) : [];
  return { start, way, end };
}
/** The whole way of a tile. */
export function routeOf(layout: Layout, move: Move): Polyline {
  const { start, way, end } = stretchesOf(layout, move);
  return tidied([...start, ...way, ...end]);
}
