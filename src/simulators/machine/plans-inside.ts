// Boards, chips and the core.
import type { ShellId } from './parts.ts';
import { type Plan, SHEET } from './plan.ts';

const board: Plan = {
  boxes: {
    cpu: [466, 250, 290, 280],
    ram: [862, 96, 280, 268],
    storage: [862, 458, 280, 230],
    graphics: [420, 600, 340, 124],
    in: [110, 520, 220, 170],
    clock: [120, 110, 150, 110],
    battery: [120, 300, 160, 140],
    radio: [120, 300, 160, 140],
  },
  ways: {
    'in ram': [
      [280, 600],
      [388, 600],
      [388, 180],
      [900, 180],
    ],
    'ram cpu': [
      [900, 320],
      [680, 320],
    ],
    'ram storage': [
      [1000, 320],
      [1000, 520],
    ],
    'ram graphics': [
      [900, 320],
      [820, 320],
      [820, 662],
      [680, 662],
    ],
  },
};
const oneChipBoard: Plan = {
  boxes: {
    in: [100, 280, 190, 230],
    cpu: [460, 230, 330, 320],
    driver: [940, 130, 210, 220],
    'lamp-plug': [940, 440, 210, 170],
    power: [420, 600, 260, 130],
    network: [740, 610, 170, 120],
  },
  ways: {
    'in cpu': [
      [230, 390],
      [560, 390],
    ],
    'cpu driver': [
      [700, 330],
      [860, 330],
      [860, 240],
      [1000, 240],
    ],
    'cpu lamp-plug': [
      [700, 450],
      [860, 450],
      [860, 520],
      [1000, 520],
    ],
  },
};
export const processor: Plan = {
  boxes: {
    core: [210, 150, 300, 250],
    cores: [540, 150, 490, 250],
    cache: [210, 440, 820, 120],
    edge: [140, 610, 960, 100],
  },
  ways: {
    'edge core': [
      [300, 660],
      [300, 300],
    ],
  },
};
export const wholeComputer: Plan = {
  boxes: {
    'pins-in': [56, 260, 150, 280],
    core: [310, 270, 280, 260],
    ram: [690, 130, 260, 220],
    storage: [690, 450, 260, 220],
    'pins-out': [1040, 260, 150, 280],
  },
  ways: {
    'pins-in core': [
      [150, 400],
      [400, 400],
    ],
    'core pins-out': [
      [540, 400],
      [1100, 400],
    ],
    'core ram': [
      [480, 300],
      [480, 220],
      [760, 220],
    ],
    'core storage': [
      [480, 500],
      [480, 580],
      [760, 580],
    ],
  },
};
export const core: Plan = {
  boxes: {
    door: [70, 320, 110, 180],
    control: [310, 90, 330, 230],
    registers: [310, 460, 330, 220],
    alu: [760, 330, 350, 300],
    clock: [850, 100, 190, 130],
  },
  ways: {
    'door control': [
      [140, 370],
      [245, 370],
      [245, 200],
      [380, 200],
    ],
    'door registers': [
      [140, 450],
      [245, 450],
      [245, 570],
      [380, 570],
    ],
    'registers alu': [
      [560, 570],
      [700, 570],
      [700, 440],
      [850, 440],
    ],
    'alu door': [
      [935, 600],
      [935, 730],
      [210, 730],
      [210, 480],
      [140, 480],
    ],
    'control alu': [
      [560, 200],
      [800, 200],
      [800, 360],
    ],
  },
};

const flipX = ({ boxes, ways = {} }: Plan): Plan => ({
  boxes: Object.fromEntries(
    Object.entries(boxes).map(([id, [x, y, w, h]]) => [id, [SHEET.x - x - w, y, w, h] as const]),
  ),
  ways: Object.fromEntries(
    Object.entries(ways).map(([id, corners]) => [id, corners.map(([x, y]) => [SHEET.x - x, y] as const)]),
  ),
});
const flipY = ({ boxes, ways = {} }: Plan): Plan => ({
  boxes: Object.fromEntries(
    Object.entries(boxes).map(([id, [x, y, w, h]]) => [id, [x, SHEET.y - y - h, w, h] as const]),
  ),
  ways: Object.fromEntries(
    Object.entries(ways).map(([id, corners]) => [id, corners.map(([x, y]) => [x, SHEET.y - y] as const)]),
  ),
});

export const boards: Readonly<Record<ShellId, Plan>> = {
  desktop: board,
  laptop: flipX(board),
  phone: flipY(board),
  console: flipY(flipX(board)),
  washer: oneChipBoard,
  car: flipX(oneChipBoard),
};
