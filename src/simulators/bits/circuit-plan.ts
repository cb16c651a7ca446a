// Where the parts of each circuit stand, and the wires between them with what makes them live.
import type { Point, Polyline } from '../../lib/polyline.ts';
import type { Source } from './boards.ts';
import type { BoardId } from './state.ts';

/** Corners written as x, y, x, y … */
function line(...numbers: number[]): Polyline {
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
}
const at = (x: number, y: number): Point => ({ x, y });

export type SwitchBoard = 'and' | 'or' | 'not' | 'stairs';
export type GateBoard = Exclude<BoardId, SwitchBoard>;
export const isSwitchBoard = (id: BoardId): id is SwitchBoard =>
  id === 'and' || id === 'or' || id === 'not' || id === 'stairs';

export interface SwitchPlan {
  /** make: closes when it is on · break: opens when it is on · change: joins one wire or the other. */
  readonly kind: 'make' | 'break' | 'change';
  readonly switches: readonly Point[];
  /** Where wires branch. */
  readonly joints?: readonly Point[];
  readonly wires: readonly {
    readonly points: Polyline;
    readonly live: (inputs: readonly boolean[]) => boolean;
  }[];
}
export const LAMP = at(318, 112);
export const BATTERY = at(42, 112);
/** Half the gap of a switch. */
export const GAP = 24;

const both = ([a, b]: readonly boolean[]): boolean => a === true && b === true;
const either = ([a, b]: readonly boolean[]): boolean => a === true || b === true;
const one = ([a, b]: readonly boolean[]): boolean => a !== b;
/** From the lamp back to the battery. */
const back = line(LAMP.x, LAMP.y, LAMP.x, 192, BATTERY.x, 192, BATTERY.x, BATTERY.y);
const toLamp = (x: number, y: number): Polyline => line(x, y, LAMP.x, y, LAMP.x, LAMP.y);
const fromBattery = (x: number, y: number): Polyline => line(BATTERY.x, BATTERY.y, BATTERY.x, y, x, y);

export const switchPlans: Readonly<Record<SwitchBoard, SwitchPlan>> = {
  and: {
    kind: 'make',
    switches: [at(126, 58), at(226, 58)],
    wires: [
      { points: fromBattery(102, 58), live: both },
      { points: line(150, 58, 202, 58), live: both },
      { points: toLamp(250, 58), live: both },
      { points: back, live: both },
    ],
  },
  or: {
    kind: 'make',
    switches: [at(178, 40), at(178, 118)],
    joints: [at(96, 58), at(262, 58)],
    wires: [
      { points: fromBattery(96, 58), live: either },
      { points: line(96, 58, 96, 40, 154, 40), live: ([a]) => a === true },
      { points: line(202, 40, 262, 40, 262, 58), live: ([a]) => a === true },
      { points: line(96, 58, 96, 118, 154, 118), live: ([, b]) => b === true },
      { points: line(202, 118, 262, 118, 262, 58), live: ([, b]) => b === true },
      { points: toLamp(262, 58), live: either },
      { points: back, live: either },
    ],
  },
  not: {
    kind: 'break',
    switches: [at(176, 58)],
    wires: [
      { points: fromBattery(152, 58), live: ([a]) => a === false },
      { points: toLamp(200, 58), live: ([a]) => a === false },
      { points: back, live: ([a]) => a === false },
    ],
  },
  stairs: {
    kind: 'change',
    switches: [at(118, 72), at(240, 72)],
    wires: [
      { points: fromBattery(92, 72), live: one },
      { points: line(144, 48, 214, 48), live: ([a, b]) => a === true && b === false },
      { points: line(144, 96, 214, 96), live: ([a, b]) => a === false && b === true },
      { points: toLamp(266, 72), live: one },
      { points: back, live: one },
    ],
  },
};

export interface GatePlan {
  readonly height: number;
  readonly inputs: readonly Point[];
  readonly sockets: readonly Point[];
  readonly lamps: readonly Point[];
  readonly wires: readonly { readonly from: Source; readonly points: Polyline }[];
  /** Where a wire branches off another. */
  readonly joints: readonly { readonly from: Source; readonly at: Point }[];
  /** Dashed frames with a name. */
  readonly frames: readonly { readonly from: Point; readonly to: Point; readonly name: string }[];
}
export const gatePlans: Readonly<Record<GateBoard, GatePlan>> = {
  xor: {
    height: 220,
    inputs: [at(26, 60), at(26, 160)],
    sockets: [at(150, 60), at(130, 160), at(207, 160), at(272, 110)],
    lamps: [at(332, 110)],
    wires: [
      { from: 'A', points: line(26, 60, 60, 60, 60, 49, 122, 49) },
      { from: 'A', points: line(60, 60, 60, 149, 102, 149) },
      { from: 'B', points: line(26, 160, 84, 160, 84, 171, 102, 171) },
      { from: 'B', points: line(84, 160, 84, 71, 122, 71) },
      { from: 0, points: line(178, 60, 226, 60, 226, 99, 244, 99) },
      { from: 1, points: line(158, 160, 179, 160) },
      { from: 2, points: line(235, 160, 240, 160, 240, 121, 244, 121) },
      { from: 3, points: line(300, 110, 332, 110) },
    ],
    joints: [
      { from: 'A', at: at(60, 60) },
      { from: 'B', at: at(84, 160) },
    ],
    frames: [],
  },
  half: {
    height: 220,
    inputs: [at(26, 55), at(26, 171)],
    sockets: [at(186, 66), at(186, 160)],
    lamps: [at(322, 160), at(322, 66)],
    wires: [
      { from: 'A', points: line(26, 55, 158, 55) },
      { from: 'A', points: line(80, 55, 80, 149, 158, 149) },
      { from: 'B', points: line(26, 171, 158, 171) },
      { from: 'B', points: line(116, 171, 116, 77, 158, 77) },
      { from: 0, points: line(214, 66, 322, 66) },
      { from: 1, points: line(214, 160, 322, 160) },
    ],
    joints: [
      { from: 'A', at: at(80, 55) },
      { from: 'B', at: at(116, 171) },
    ],
    frames: [],
  },
  full: {
    height: 244,
    inputs: [at(24, 45), at(24, 125), at(24, 205)],
    sockets: [at(116, 56), at(116, 136), at(224, 67), at(224, 147), at(284, 205)],
    lamps: [at(338, 205), at(338, 67)],
    wires: [
      { from: 'A', points: line(24, 45, 88, 45) },
      { from: 'A', points: line(54, 45, 54, 125, 88, 125) },
      { from: 'B', points: line(24, 125, 44, 125, 44, 147, 88, 147) },
      { from: 'B', points: line(70, 147, 70, 67, 88, 67) },
      { from: 0, points: line(144, 56, 196, 56) },
      { from: 0, points: line(162, 56, 162, 136, 196, 136) },
      { from: 'C', points: line(24, 205, 180, 205, 180, 158, 196, 158) },
      { from: 'C', points: line(180, 158, 180, 78, 196, 78) },
      { from: 2, points: line(252, 67, 338, 67) },
      { from: 3, points: line(252, 147, 256, 147, 256, 194, 262, 194) },
      { from: 1, points: line(144, 136, 150, 136, 150, 226, 244, 226, 244, 216, 256, 216) },
      { from: 4, points: line(312, 205, 338, 205) },
    ],
    joints: [
      { from: 'A', at: at(54, 45) },
      { from: 'B', at: at(70, 147) },
      { from: 0, at: at(162, 56) },
      { from: 'C', at: at(180, 158) },
    ],
    frames: [
      { from: at(76, 16), to: at(156, 172), name: 'half adder' },
      { from: at(186, 16), to: at(260, 183), name: 'half adder' },
    ],
  },
};
