// The shop’s customers: what they want, what they can spend, and what each wish asks of a PC.
import { thousands } from '../../lib/thousands.ts';
import type { BenchResult, MachineSetting } from './starting.ts';
import type { CustomerId } from './state.ts';
import { partById } from './parts.ts';

/** One wish: whether a machine meets it, and what is short when it does not. */
export interface Wish {
  readonly wants: string;
  /** Undefined when it is met; else what is short, in a sentence. */
  readonly short: (setting: MachineSetting, results: readonly BenchResult[]) => string | undefined;
}
export interface Customer {
  readonly id: CustomerId;
  readonly name: string;
  readonly words: string;
  /** Pounds. */
  readonly budget: number;
  /** What the cheapest PC that does it all costs; a test works it out. */
  readonly cheapest: number;
  readonly wishes: readonly Wish[];
}

const job = (results: readonly BenchResult[], id: BenchResult['id']) => results.find((one) => one.id === id);

/** A job of the benchmark in so many seconds. */
const within = (id: 'letter' | 'photo', seconds: number, wants: string): Wish => ({
  wants,
  short: (_, results) => {
    const result = job(results, id);
    if (!result) return 'The PC cannot run yet.';
    if (result.value <= seconds) return undefined;
    const why = result.limit === 'ram' ? 'There is too little RAM.' : 'The CPU is too slow.';
    return `${result.title}: ${result.value} seconds, and ${seconds} is the most. ${why}`;
  },
});
const frames = (least: number): Wish => ({
  wants: `A 3-D game with ${least} pictures a second`,
  short: (_, results) => {
    const result = job(results, 'game');
    if (!result) return 'The PC cannot run yet.';
    if (result.value >= least) return undefined;
    return `The game shows ${result.value} pictures a second. ${result.says}`;
  },
});
const diskOf = (megabytes: number, wants: string): Wish => ({
  wants,
  short: ({ disks }) => {
    const size = disks[0]?.megabytes ?? 0;
    if (size >= megabytes) return undefined;
    return size === 0
      ? 'There is no hard disk.'
      : `The hard disk holds ${thousands(size)} MB, and ${thousands(megabytes)} are needed.`;
  },
});
const ramOf = (mib: number, wants: string): Wish => ({
  wants,
  short: ({ ramMiB }) =>
    ramMiB >= mib ? undefined : `There are ${ramMiB} MiB of RAM, and ${mib} are needed.`,
});
const hears: Wish = {
  wants: 'Sound',
  short: ({ sound }) => (sound ? undefined : 'Without a sound card it is silent.'),
};
const records: Wish = {
  wants: 'To play and record at the same time',
  short: ({ sound }) => {
    if (!sound) return 'Without a sound card it can neither play nor record.';
    return sound === 'snd-pci' ? undefined : 'This sound card plays or records, but not both at once.';
  },
};
const readsCds: Wish = {
  wants: 'To use CDs',
  short: ({ cdrom }) => (cdrom ? undefined : 'There is no CD drive.'),
};
const online = (bits: number): Wish => ({
  wants: `The Internet, at ${thousands(bits)} bits a second or more`,
  short: ({ modem }) => {
    const speed = partById(modem ?? '')?.modem?.bits ?? 0;
    if (speed >= bits) return undefined;
    return speed === 0
      ? 'Without a modem it reaches nobody.'
      : `This modem does ${thousands(speed)} bits a second.`;
  },
});

export const customers: readonly Customer[] = [
  {
    id: 'gran',
    name: 'Mair, for her gran',
    words: 'My gran writes letters. She does not want to wait for every word.',
    budget: 400,
    cheapest: 364,
    wishes: [within('letter', 2.5, 'Letters without waiting')],
  },
  {
    id: 'game',
    name: 'Callum from Dundee',
    words: 'I want to play the new 3-D game. It must not jerk, and I want to hear it.',
    budget: 640,
    cheapest: 584,
    wishes: [frames(30), hears, readsCds],
  },
  {
    id: 'band',
    name: 'A band from Bradford',
    words: 'We record our songs. We sing to what we played before.',
    budget: 560,
    cheapest: 465,
    wishes: [records, diskOf(4_000, 'Room for forty songs'), ramOf(64, 'RAM for long songs')],
  },
  {
    id: 'homework',
    name: 'The Khan family from Cardiff',
    words: 'Three children, one PC: homework, an encyclopaedia on CD, and the Internet.',
    budget: 500,
    cheapest: 464,
    wishes: [within('letter', 2.5, 'Letters without waiting'), readsCds, hears, online(33_000)],
  },
  {
    id: 'photos',
    name: 'Ms Gallagher from Belfast',
    words: 'I take photos of weddings. Blurring the background takes for ever.',
    budget: 560,
    cheapest: 495,
    wishes: [
      within('photo', 5, 'A big photo blurred in five seconds'),
      diskOf(4_000, 'Room for all the photos'),
    ],
  },
  {
    id: 'village',
    name: 'The village hall in Ambleside',
    words: 'One PC for everybody: letters, and the fast Internet. We have very little money.',
    budget: 450,
    cheapest: 414,
    wishes: [within('letter', 3, 'Letters without waiting'), online(56_000)],
  },
];
export const customerById = (id: CustomerId): Customer | undefined => customers.find((one) => one.id === id);
