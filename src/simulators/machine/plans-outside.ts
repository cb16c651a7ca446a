// The room, and each machine cut open.
import type { ShellId } from './parts.ts';
import type { Plan } from './plan.ts';

export const room: Plan = {
  boxes: {
    desktop: [336, 322, 576, 290],
    screen: [394, 12, 510, 296],
    keyboard: [308, 650, 490, 128],
    keychip: [806, 618, 94, 90],
    mouse: [812, 714, 100, 82],
    console: [12, 22, 276, 198],
    laptop: [12, 262, 164, 138],
    phone: [196, 262, 84, 138],
    washer: [36, 440, 228, 342],
    car: [1046, 364, 172, 104],
    router: [1000, 566, 158, 128],
    cat: [1108, 696, 130, 102],
  },
  ways: {
    'keyboard keychip': [
      [660, 646],
      [806, 646],
      [838, 664],
    ],
    'keychip desktop': [
      [852, 622],
      [852, 634],
      [580, 634],
      [580, 560],
    ],
    'mouse desktop': [
      [840, 724],
      [802, 724],
      [802, 636],
      [620, 636],
      [620, 560],
    ],
    'desktop screen': [
      [640, 420],
      [640, 306],
      [590, 306],
      [590, 268],
    ],
  },
};

const desktop: Plan = {
  boxes: {
    board: [88, 190, 492, 316],
    sticks: [612, 182, 372, 116],
    disk: [608, 306, 264, 172],
    floppy: [888, 310, 146, 160],
    slots: [1078, 160, 84, 300],
    port: [200, 676, 170, 84],
    'screen-port': [640, 676, 190, 84],
  },
  ways: {
    'port board': [
      [285, 690],
      [285, 400],
    ],
    'board screen-port': [
      [480, 400],
      [480, 600],
      [735, 600],
      [735, 690],
    ],
    'board sticks': [
      [420, 260],
      [700, 260],
    ],
    'board disk': [
      [440, 420],
      [680, 420],
    ],
  },
};
const laptop: Plan = {
  boxes: {
    screen: [320, 24, 600, 362],
    keyboard: [214, 412, 812, 138],
    mouse: [520, 572, 200, 110],
    battery: [150, 580, 330, 160],
    board: [760, 572, 330, 176],
  },
  ways: {
    'keyboard board': [
      [925, 540],
      [925, 640],
    ],
    'mouse board': [
      [690, 628],
      [820, 628],
    ],
    'board screen': [
      [1040, 640],
      [1120, 640],
      [1120, 394],
      [870, 394],
      [870, 356],
    ],
  },
};
const phone: Plan = {
  boxes: {
    keyboard: [60, 70, 300, 640],
    screen: [450, 70, 300, 640],
    board: [862, 108, 262, 190],
    camera: [1010, 316, 116, 84],
    battery: [862, 410, 262, 230],
    speaker: [900, 640, 190, 84],
  },
  ways: {
    'keyboard board': [
      [210, 600],
      [210, 752],
      [800, 752],
      [800, 230],
      [940, 230],
    ],
    'board screen': [
      [940, 170],
      [776, 170],
      [776, 360],
      [738, 360],
    ],
  },
};
const games: Plan = {
  boxes: {
    keyboard: [40, 480, 300, 220],
    screen: [640, 26, 560, 390],
    board: [470, 520, 330, 190],
    fan: [834, 530, 156, 156],
    power: [1014, 536, 126, 156],
  },
  ways: {
    'keyboard board': [
      [290, 560],
      [400, 480],
      [520, 560],
    ],
    'board screen': [
      [740, 580],
      [740, 440],
      [920, 440],
      [920, 372],
    ],
  },
};
const washer: Plan = {
  boxes: {
    button: [350, 70, 106, 106],
    lamp: [490, 70, 84, 106],
    board: [620, 52, 290, 180],
    'door-switch': [308, 440, 88, 110],
    drum: [400, 280, 440, 420],
    motor: [760, 640, 176, 130],
  },
  ways: {
    'button board': [
      [404, 124],
      [404, 206],
      [700, 206],
    ],
    'board motor': [
      [848, 190],
      [900, 190],
      [900, 690],
    ],
    'door-switch board': [
      [350, 470],
      [350, 246],
      [740, 246],
      [740, 190],
    ],
    'board lamp': [
      [680, 100],
      [532, 100],
    ],
  },
};
const car: Plan = {
  boxes: {
    button: [596, 296, 128, 112],
    pedal: [792, 584, 104, 86],
    lamp: [1108, 420, 84, 86],
    speaker: [420, 470, 110, 110],
    engine: [912, 370, 180, 140],
    battery: [140, 390, 140, 100],
    board: [640, 424, 190, 150],
  },
  ways: {
    'button board': [
      [700, 340],
      [740, 340],
      [740, 480],
    ],
    'board lamp': [
      [800, 540],
      [1150, 540],
      [1150, 470],
    ],
    'board speaker': [
      [680, 524],
      [480, 524],
    ],
  },
};

export const opened: Readonly<Record<ShellId, Plan>> = {
  desktop,
  laptop,
  phone,
  console: games,
  washer,
  car,
};
