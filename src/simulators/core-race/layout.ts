// Where everything of the drawing is, in its own units, for three widths. Machines stand one below the other: what is in
// them on the left (or above, where there is little room), then the pile, then a lane for each core, time running to the right.
import type { Point } from '../../lib/polyline.ts';

export type LayoutName = 'wide' | 'medium' | 'narrow';
export interface Plan {
  readonly width: number;
  /** The lanes' left end and length; the pile is before them. */
  readonly lanesX: number;
  readonly lanesWidth: number;
  readonly pileX: number;
  /** The machine's own part: beside the lanes, or above them. */
  readonly kitWidth: number;
  readonly kitHeight: number;
  readonly isBeside: boolean;
  /** Where the finishing time is written. */
  readonly plateWidth: number;
}
const GAP = 10;
const AXIS = 40;

export const plans: Readonly<Record<LayoutName, Plan>> = {
  wide: {
    width: 1286,
    kitWidth: 246,
    kitHeight: 72,
    isBeside: true,
    pileX: 282,
    lanesX: 330,
    lanesWidth: 848,
    plateWidth: 104,
  },
  medium: {
    width: 720,
    kitWidth: 196,
    kitHeight: 72,
    isBeside: true,
    pileX: 226,
    lanesX: 264,
    lanesWidth: 366,
    plateWidth: 88,
  },
  narrow: {
    width: 340,
    kitWidth: 340,
    kitHeight: 44,
    isBeside: false,
    pileX: 18,
    lanesX: 44,
    lanesWidth: 292,
    plateWidth: 0,
  },
};

/** The height of one core's lane in a machine of so many. */
export function laneHeight(cores: number): number {
  return { 1: 40, 2: 30, 4: 20, 8: 12 }[cores] ?? 13;
}

export interface Block {
  readonly y: number;
  readonly height: number;
  readonly lanesY: number;
  readonly lane: number;
  readonly lanesHeight: number;
}
export interface Layout {
  readonly plan: Plan;
  readonly blocks: readonly Block[];
  readonly axisY: number;
  readonly height: number;
}

/** @param cores how many each machine has */
export function layoutOf(name: LayoutName, cores: readonly number[]): Layout {
  const plan = plans[name];
  let y = 2;
  const blocks = cores.map((count): Block => {
    const lane = laneHeight(count);
    const lanesHeight = lane * count;
    const height = plan.isBeside ? Math.max(plan.kitHeight, lanesHeight) : plan.kitHeight + lanesHeight;
    const lanesY = plan.isBeside ? y + (height - lanesHeight) / 2 : y + plan.kitHeight;
    const block = { y, height, lanesY, lane, lanesHeight };
    y += height + GAP;
    return block;
  });
  return { plan, blocks, axisY: y - GAP + 4, height: y - GAP + AXIS };
}

/** The wire from a machine's pile to the lane of a core. */
export function wireTo({ plan }: Layout, block: Block, core: number): readonly Point[] {
  const from = { x: plan.pileX, y: block.lanesY + block.lanesHeight / 2 };
  const y = block.lanesY + block.lane * (core + 0.5);
  const bend = plan.lanesX - 10;
  return [from, { x: bend, y: from.y }, { x: bend, y }, { x: plan.lanesX, y }];
}
