// Where everything of the drawing stands, in its units.
import type { Point, Polyline } from '../../lib/polyline.ts';

export const cellSize = { x: 44, y: 40 } as const;
export const grid = { x: 34, y: 30 } as const;
export const size = { x: 478, y: 510 } as const;
/** The wire that all numbers travel: down the left side, past every row. */
export const TRUNK = 16;
/** Where the wire from the shelf comes in. */
export const SHELF_Y = 50;
export const cpu = { x: 34, y: 442, width: 440, height: 62 } as const;
/** The middles of the CPU's tiles. */
export const cpuTiles = { counter: 196, instruction: 296, accumulator: 412, y: cpu.y + 40 } as const;

/** The left upper corner of a cell. */
export function cornerOf(cell: number): Point {
  return { x: grid.x + (cell % 10) * cellSize.x, y: grid.y + Math.trunc(cell / 10) * cellSize.y };
}
export function middleOf(cell: number): Point {
  const { x, y } = cornerOf(cell);
  return { x: x + cellSize.x / 2, y: y + cellSize.y * 0.6 };
}

/** The outline of cells in a row, which may run over several lines. */
export function outlineOf(at: number, count: number): string {
  const end = at + count - 1;
  const a = cornerOf(at);
  const b = cornerOf(end);
  const [left, right] = [grid.x, grid.x + 10 * cellSize.x];
  const [aBottom, bRight, bBottom] = [a.y + cellSize.y, b.x + cellSize.x, b.y + cellSize.y];
  if (a.y === b.y) return `M${a.x} ${a.y}H${bRight}V${bBottom}H${a.x}Z`;
  if (b.y === aBottom && bRight <= a.x)
    return `M${a.x} ${a.y}H${right}V${aBottom}H${a.x}ZM${left} ${b.y}H${bRight}V${bBottom}H${left}Z`;
  return `M${a.x} ${a.y}H${right}V${b.y}H${bRight}V${bBottom}H${left}V${aBottom}H${a.x}Z`;
}

/** The cell at a point of the drawing; undefined beside the cells. */
export function cellAt({ x, y }: Point): number | undefined {
  const column = Math.floor((x - grid.x) / cellSize.x);
  const row = Math.floor((y - grid.y) / cellSize.y);
  return column >= 0 && column < 10 && row >= 0 && row < 10 ? row * 10 + column : undefined;
}

/** From a cell to the accumulator: over the edge of its row, down the wire, into the CPU. */
export function wayToCpu(cell: number): Polyline {
  const { x, y } = middleOf(cell);
  const edge = cornerOf(cell).y;
  const lane = cpu.y + 18;
  return [
    { x, y },
    { x, y: edge },
    { x: TRUNK, y: edge },
    { x: TRUNK, y: lane },
    { x: cpuTiles.accumulator, y: lane },
    { x: cpuTiles.accumulator, y: cpuTiles.y },
  ];
}
/** From the shelf to a cell. */
export function wayFromShelf(cell: number): Polyline {
  const { x, y } = middleOf(cell);
  const edge = cornerOf(cell).y;
  return [
    { x: 0, y: SHELF_Y },
    { x: TRUNK, y: SHELF_Y },
    { x: TRUNK, y: edge },
    { x, y: edge },
    { x, y },
  ];
}
