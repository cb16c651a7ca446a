// The tests of the repair shop. Each result is worked out from the machine as it is, so it is true for every fault.
import { listen, measure, readScreen } from './ears.ts';
import { lookAround, lookAt } from './eyes.ts';
import { otherOutlet, reseat, swap } from './hands.ts';
import { type Outcome, seen } from './outcome.ts';
import { placeById } from './places.ts';
import type { Build, Fitted, PlaceId } from './hardware.ts';
import type { TestKind } from './state.ts';

export interface Tool {
  readonly id: TestKind;
  readonly title: string;
  /** What it costs in time. */
  readonly minutes: number;
  /** Whether it is done to one place; `look` can do without. */
  readonly place: 'never' | 'maybe' | 'always';
  readonly says: string;
}
export const tools: readonly Tool[] = [
  {
    id: 'look',
    title: 'Look',
    minutes: 1,
    place: 'maybe',
    says: 'Switched off, look at a place, or all round the outside.',
  },
  {
    id: 'outlet',
    title: 'Another wall socket',
    minutes: 1,
    place: 'never',
    says: 'Use the socket that works for the lamp.',
  },
  {
    id: 'listen',
    title: 'Listen',
    minutes: 2,
    place: 'never',
    says: 'Switch on and listen: fans, disks, beeps, music.',
  },
  {
    id: 'screen',
    title: 'Read the screen',
    minutes: 2,
    place: 'never',
    says: 'Switch on and read every word.',
  },
  {
    id: 'reseat',
    title: 'Reseat',
    minutes: 3,
    place: 'always',
    says: 'Pull it out and push it home again, then switch on.',
  },
  {
    id: 'multimeter',
    title: 'Multimeter',
    minutes: 3,
    place: 'always',
    says: 'Measure the volts of the power supply or the battery.',
  },
  {
    id: 'swap',
    title: 'Swap',
    minutes: 10,
    place: 'always',
    says: 'Put in a part that surely works, and see. Then the old one goes back.',
  },
];
export const toolFor = (test: string): Tool | undefined => tools.find(({ id }) => id === test);

/** Does a test. `whole` is the machine before it broke: it says what should be where. */
export function doTest(build: Build, whole: Fitted, test: TestKind, at?: PlaceId): Outcome {
  if (at !== undefined && !placeById(at)) return { ok: false, says: 'There is no such place.' };
  switch (test) {
    case 'look':
      return seen(build, at === undefined ? lookAround(build, whole) : lookAt(build, at));
    case 'listen':
      return listen(build);
    case 'screen':
      return readScreen(build);
    case 'outlet':
      return otherOutlet(build);
    case 'reseat':
      return at === undefined ? nowhere : reseat(build, at);
    case 'swap':
      return at === undefined ? nowhere : swap(build, at);
    case 'multimeter':
      return at === undefined ? nowhere : measure(build, at);
    default:
      return { ok: false, says: 'There is no such test.' };
  }
}
const nowhere: Outcome = { ok: false, says: 'Choose a place for this test.' };
