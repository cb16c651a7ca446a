import { expect, test } from 'vitest';
import type { Point } from '../../lib/polyline.ts';
import { boards, inputsOf, rowCount, type Source } from './boards.ts';
import { gatePlans, switchPlans } from './circuit-plan.ts';

const isNear = (a: Point | undefined, b: Point): boolean =>
  a !== undefined && Math.abs(a.x - b.x) <= 32 && Math.abs(a.y - b.y) <= 14;

test.each(['and', 'or', 'not', 'stairs'] as const)(
  '%s: current flows back to the battery just when the lamp is lit',
  (id) => {
    for (let row = 0; row < rowCount(boards[id]); row++) {
      const inputs = inputsOf(boards[id], row);
      const { wires } = switchPlans[id];
      const [lit] = boards[id].wanted(inputs);
      expect(wires.at(-1)?.live(inputs)).toBe(lit);
      expect(wires[0]?.live(inputs)).toBe(lit);
      if (!lit) expect(wires.some(({ live }) => live(inputs))).toBe(false);
    }
    expect(switchPlans[id].switches.length).toBe(boards[id].inputs.length);
  },
);

test.each(['xor', 'half', 'full'] as const)('%s: what is drawn is what is reckoned', (id) => {
  const board = boards[id];
  const { inputs, sockets, lamps, wires, joints } = gatePlans[id];
  const placeOf = (source: Source): Point | undefined =>
    typeof source === 'number' ? sockets[source] : inputs['ABC'.indexOf(source)];
  for (const [socket, sources] of board.sockets.entries()) {
    const middle = sockets[socket] ?? { x: 0, y: 0 };
    const arriving = wires.filter(({ points }) => {
      const end = points.at(-1);
      return isNear(end, middle) && (end?.x ?? 0) < middle.x;
    });
    expect(new Set(arriving.map(({ from }) => from))).toEqual(new Set(sources));
    expect(arriving.length).toBe(sources.length);
  }
  for (const [index, { from }] of board.outputs.entries()) {
    const lamp = lamps[index] ?? { x: 0, y: 0 };
    const arriving = wires.filter(({ points }) => points.at(-1)?.x === lamp.x && points.at(-1)?.y === lamp.y);
    expect(arriving.map((wire) => wire.from)).toEqual([from]);
  }
  for (const { from, points } of wires) {
    const [first = { x: 0, y: 0 }] = points;
    const source = placeOf(from) ?? { x: 0, y: 0 };
    const branches = joints.some(
      (joint) => joint.from === from && joint.at.x === first.x && joint.at.y === first.y,
    );
    expect(branches || isNear(source, first)).toBe(true);
  }
});
