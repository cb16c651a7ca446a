// Where the parts of the drawings stand, in units of the drawing. The head reads along a line from the hub straight up.
import type { Polyline } from '../../lib/polyline.ts';
import { SECTORS } from './facts.ts';
import type { Content } from './state.ts';

/** Radius of the platter, and the width of one track. */
export const RADIUS = 195;
export const TRACK = 30;
/** The pivot of the arm, seen from the hub. */
export const PIVOT = { x: 235, y: -135 };
export const ARM = 236;

export type LayoutName = 'wide' | 'narrow';
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly hub: { readonly x: number; readonly y: number; readonly scale: number };
  /** Where what is read goes to, and what is written comes from; the wire runs up to the arm. */
  readonly ram: { readonly x: number; readonly y: number };
  readonly flash: { readonly x: number; readonly y: number; readonly columns: number };
  readonly bill: { readonly x: number; readonly y: number; readonly width: number };
}
export const plans: Readonly<Record<LayoutName, Plan>> = {
  wide: {
    width: 920,
    height: 414,
    hub: { x: 203, y: 207, scale: 1 },
    ram: { x: 440, y: 366 },
    flash: { x: 482, y: 26, columns: 4 },
    bill: { x: 482, y: 254, width: 432 },
  },
  narrow: {
    width: 360,
    height: 838,
    hub: { x: 153, y: 153, scale: 0.75 },
    ram: { x: 326, y: 276 },
    flash: { x: 18, y: 514, columns: 3 },
    bill: { x: 4, y: 326, width: 352 },
  },
};
export const ERASE_BLOCK = { width: 100, height: 88, across: 108, down: 108 };

/** The wire from the RAM to the pivot of the arm and on to the head, in the drawing's units. */
export function wireOf({ hub, ram }: Plan, track: number): Polyline {
  const at = (x: number, y: number) => ({ x: hub.x + x * hub.scale, y: hub.y + y * hub.scale });
  const pivot = at(PIVOT.x, PIVOT.y);
  return [
    { x: ram.x, y: ram.y - 22 },
    { x: ram.x, y: pivot.y + 60 * hub.scale },
    pivot,
    at(0, -middleOf(track)),
  ];
}

const middleOf = (track: number): number => RADIUS - TRACK * (track + 0.5);
const at = (radius: number, degrees: number): string => {
  const turn = (degrees * Math.PI) / 180;
  return `${(radius * Math.sin(turn)).toFixed(1)} ${(-radius * Math.cos(turn)).toFixed(1)}`;
};
const PART = 360 / SECTORS;
/** The outline of one block on the platter, clockwise from straight up. */
export function sectorPath(track: number, sector: number): string {
  const outer = RADIUS - TRACK * track;
  const inner = outer - TRACK;
  const [from, to] = [sector * PART, (sector + 1) * PART];
  return `M${at(outer, from)}A${outer} ${outer} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${inner} ${inner} 0 0 0 ${at(inner, from)}Z`;
}
/** Where its label stands, and how it is turned. */
export function sectorLabel(track: number, sector: number): string {
  return `rotate(${(sector + 0.5) * PART}) translate(0 ${-middleOf(track)})`;
}
/** Degrees the arm is turned to, so that the head is over the track. An arm at 0 points to the right. */
export function armAngle(track: number): number {
  return (Math.atan2(-middleOf(track) - PIVOT.y, -PIVOT.x) * 180) / Math.PI;
}
/** What is written on a block: S1 is the first part of the story. */
export function labelOf(content: Content | null | undefined): string {
  if (content === null || content === undefined) return '';
  if (content === 'torn') return '×';
  return 'directory' in content ? 'dir' : `${content.file.charAt(0).toUpperCase()}${content.part + 1}`;
}
