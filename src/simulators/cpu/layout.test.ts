import { expect, test } from 'vitest';
import type { Point } from '../../lib/polyline.ts';
import { boxPoint, layouts, routeOf } from './layout.ts';
import { start, step } from './model.ts';
import type { CpuState, Move } from './state.ts';
import { turnsOf } from './timing.ts';

const everyInstruction = 'INP\nSTA 90\nADD 90\nSUB 91\nLDA 90\nOUT\nOTC\nBRP 8\nBRZ 9\nBRA 10\nHLT';
/** The moves of every micro-step of a program that uses all instructions. */
function allMoves(): Move[] {
  const moves: Move[] = [];
  let state: CpuState = start({ source: everyInstruction, inputs: ['7'], breakLines: [], breakBoxes: [] });
  while (state.status !== 'halted') {
    state = step(state, { kind: 'tick', count: 1 });
    moves.push(...state.moves);
  }
  return moves;
}
const isStraight = (a: Point, b: Point) => Math.abs(a.x - b.x) < 0.5 || Math.abs(a.y - b.y) < 0.5;

test.each(['wide', 'narrow'] as const)('in the %s drawing every move has a way along wires', (name) => {
  const layout = layouts[name];
  for (const move of allMoves()) {
    const route = routeOf(layout, move);
    const told = `${JSON.stringify(move.from)} → ${JSON.stringify(move.to)}`;
    expect(route.length, told).toBeGreaterThan(1);
    route.forEach((point, index) => {
      const last = route[index - 1] ?? point;
      expect(
        isStraight(last, point),
        `${told} jumps from ${JSON.stringify(last)} to ${JSON.stringify(point)}`,
      ).toBe(true);
      expect(
        point.x >= 0 && point.x <= layout.size.x && point.y >= 0 && point.y <= layout.size.y + 20,
        told,
      ).toBe(true);
    });
    if (typeof move.to === 'object')
      expect(route.at(-1)).toEqual(boxPoint(layout, move.to.box, move.role === 'address'));
  }
});

test('an address never travels on a data wire: the way from counter to box 42 uses the address bus alone', () => {
  const route = routeOf(layouts.wide, { role: 'address', value: 42, from: 'mar', to: { box: 42 } });
  expect(route[0]).toEqual({ x: 381, y: 75 });
  expect(route.every(({ y }) => y < 260)).toBe(true);
});

const move = (role: Move['role'], from: Move['from'], to: Move['to']): Move => ({
  role,
  value: 1,
  from,
  to,
});

test('tiles set out in turn: what goes on waits, what goes into the ALU goes together', () => {
  expect(
    turnsOf([
      move('address', 'control', 'mar'),
      move('address', 'mar', { box: 1 }),
      move('data', { box: 1 }, 'mdr'),
    ]),
  ).toEqual([0, 1, 2]);
  expect(
    turnsOf([
      move('data', 'accumulator', 'alu'),
      move('data', 'mdr', 'alu'),
      move('data', 'alu', 'accumulator'),
    ]),
  ).toEqual([0, 0, 1]);
  expect(
    turnsOf([
      move('address', 'control', 'mar'),
      move('address', 'mar', { box: 1 }),
      move('data', 'accumulator', 'mdr'),
      move('data', 'mdr', { box: 1 }),
    ]),
  ).toEqual([0, 1, 2, 3]);
});
