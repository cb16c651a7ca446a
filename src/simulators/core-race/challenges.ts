// The challenges: races to be won, lost or just made, by changing a machine or a job. Judged when the race is over.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import { type Machine, PLAIN, priceOf } from './machines.ts';
import { type Action, isOver, type Setup, type State } from './model.ts';
import { raceOf } from './race.ts';
import { clockInWords, coresInWords, rounded, timeInWords } from './words.ts';

type Race = Challenge<Setup, State, Action>;

const plain = (change: Partial<Machine> = {}): Machine => ({ ...PLAIN, ...change });
const change = (at: number, to: Partial<Machine>): Action => ({ kind: 'machine', at, machine: plain(to) });
const toTheEnd: Action = { kind: 'tick', count: 1_000_000 };

const no = (says: string): Verdict => ({ solved: false, says });
const yes = (says: string, score?: Verdict['score']): Verdict => ({
  solved: true,
  says,
  ...(score ? { score } : {}),
});

/** What a verdict looks at: the machine to be changed, when it is done, and machine A's time. */
interface Result {
  readonly machine: Machine;
  readonly finish: number;
  readonly finishA: number;
  readonly time: string;
  readonly setup: Setup;
}
/** Judges the last machine's run, once there is one. */
function whenOver(judge: (result: Result) => Verdict): (state: State) => Verdict {
  return (state) => {
    if (!isOver(state)) return no('Let the race run to its end, then check.');
    const { setup } = state;
    const { runs } = raceOf(setup);
    const finish = runs.at(-1)?.finish ?? 0;
    return judge({
      setup,
      machine: setup.machines.at(-1) ?? PLAIN,
      finish,
      finishA: runs[0]?.finish ?? 0,
      time: timeInWords(finish),
    });
  };
}

function setupOf(
  job: Setup['job'],
  machines: readonly Machine[],
  fixed: NonNullable<Setup['fixed']>,
  items = 96,
): Setup {
  return { job, items, share: 75, machines, fixed };
}

const oneBeatsEight: Race = {
  id: 'one-beats-eight',
  title: 'One beats eight',
  task: 'One long sum. A has eight cores. B has one core, and must keep one. Change another part of B so that it wins.',
  start: setupOf('sum', [plain({ cores: 8 }), plain()], {
    machines: 1,
    parts: ['mhz', 'perFour', 'storage', 'ram'],
  }),
  solved: whenOver(({ machine, finish, finishA, time }) => {
    if (machine.cores !== 1) return no('B must have one core only.');
    if (finish > finishA) return no(`A was first. B took ${time}.`);
    return finish === finishA
      ? no(
          `A dead heat after ${time}. Seven cores of A never got a page. But B’s one core must do its pages faster.`,
        )
      : yes(
          `B is done after ${time}, and A after ${timeInWords(finishA)}. Seven of A’s eight cores had to watch.`,
        );
  }),
  hints: [
    'Run it once as it is. How many of A’s cores ever work?',
    'Each page needs the total of the page before. So only one core works at a time. Make that one core faster.',
    'Give B a quicker clock: 200 MHz.',
  ],
  solution: [change(1, { mhz: 200 }), toTheEnd],
  wrong: [
    { actions: [toTheEnd], because: 'one core and eight take the same time for a job that cannot be split' },
    {
      actions: [change(1, { storage: 'flash' }), toTheEnd],
      because: 'the sum reads nothing from storage, so faster storage changes nothing',
    },
    {
      actions: [change(1, { ram: 8_000_000 }), toTheEnd],
      because: 'RAM that nobody needs makes nothing faster',
    },
    { actions: [change(1, { mhz: 50 }), toTheEnd], because: 'half the clock takes twice as long here' },
  ],
};

const DEADLINE = 15_000_000;
const photosInTime: Race = {
  id: 'photos-in-time',
  title: 'Photos in time',
  task: '1,000 photos in 15 seconds or less. The clock stays at 100 MHz. Find the smallest number of cores that is enough.',
  start: setupOf('photos', [plain()], { machines: 0, parts: ['cores'] }),
  solved: whenOver(({ machine, finish, time }) => {
    if (machine.mhz !== 100 || machine.storage !== 'disk') return no('Change nothing but the cores.');
    if (finish > DEADLINE) return no(`${coresInWords(machine.cores)} took ${time}. That is more than 15 s.`);
    return machine.cores > 4
      ? no(`In time, after ${time}. But would fewer than ${machine.cores} cores do?`)
      : yes(`Four cores take ${time}: nearly four times as fast as one.`);
  }),
  hints: [
    'Run it with one core first. How many times too slow is it?',
    'Photos do not wait for each other. Two cores need about half the time of one.',
    'One core takes 50 seconds. Half of that is 25, and half again is 12½.',
  ],
  solution: [change(0, { cores: 4 }), toTheEnd],
  wrong: [
    { actions: [toTheEnd], because: 'one core takes 50 seconds' },
    { actions: [change(0, { cores: 2 }), toTheEnd], because: 'two cores take half of 50 seconds: too long' },
    { actions: [change(0, { cores: 8 }), toTheEnd], because: 'eight are in time, but four would do' },
  ],
};

const twiceAsFast: Race = {
  id: 'twice-as-fast',
  title: 'Twice as fast',
  task: 'Make B twice as fast at the game as A, or a bit more. Change only the cores. How few are enough?',
  start: setupOf('game', [plain(), plain()], { machines: 1, parts: ['cores'] }),
  solved: whenOver(({ machine, finish, finishA, time }) => {
    if (machine.mhz !== 100) return no('Change nothing but the cores.');
    const times = rounded(finishA / finish, 2);
    if (finish * 2 > finishA)
      return no(
        machine.cores === 1
          ? 'B is just like A now. Give it more cores.'
          : `B took ${time}: ${times} times as fast, not 2. When one core moves everything, the others wait their turn.`,
      );
    return machine.cores > 4
      ? no(`B is ${times} times as fast, with ${machine.cores} cores. Would fewer do?`)
      : yes(
          `Four cores make it ${times} times as fast. Two made it only 1.6 times, for one part cannot be split.`,
        );
  }),
  hints: [
    'Try two cores first. Is that twice as fast?',
    'Look at the waiting parts of B’s lanes. What are those cores waiting for?',
    'Two cores are 1.6 times as fast. Try the next number up.',
  ],
  solution: [change(1, { cores: 4 }), toTheEnd],
  wrong: [
    {
      actions: [change(1, { cores: 2 }), toTheEnd],
      because: 'two cores are only 1.6 times as fast: the moving cannot be split',
    },
    { actions: [change(1, { cores: 8 }), toTheEnd], because: 'eight cores do it, but four are enough' },
    { actions: [toTheEnd], because: 'one core is just like A' },
  ],
};

/** All pictures are drawn before the next one comes. */
const KEEPS_UP = 4_040_000;
const hurryTheCall: Race = {
  id: 'hurry-the-call',
  title: 'Hurry the call',
  task: 'Try to make the video call end sooner. You cannot. So find the slowest clock with which one core still keeps up.',
  start: setupOf('call', [plain({ mhz: 400, cores: 4 })], { machines: 0, parts: ['cores', 'mhz'] }),
  solved: whenOver(({ machine, finish, time }) => {
    if (finish > KEEPS_UP)
      return no(
        `It took ${time}, and the call is 4 s long. The pictures came faster than one core could draw them.${machine.cores > 1 ? ' Each is drawn on the one before, so more cores don’t help.' : ''}`,
      );
    if (machine.cores > 1) return no(`It keeps up, after ${time}. But one core would do.`);
    return machine.mhz > 50
      ? no(
          `It keeps up, after ${time}. Most of the time it waits for the network. A slower clock would do as well.`,
        )
      : yes(
          `${clockInWords(machine.mhz)} is just enough: ${time}. Ten times the clock would only wait for the network longer.`,
          { MHz: { yours: machine.mhz, best: 50 } },
        );
  }),
  hints: [
    'Run it. What do the cores do most of the time?',
    'A picture comes every 40 thousandths of a second. With 100 MHz, one picture takes 20 thousandths to draw.',
    'With half of 100 MHz a picture takes just 40 thousandths.',
  ],
  solution: [change(0, { mhz: 50 }), toTheEnd],
  wrong: [
    {
      actions: [change(0, { mhz: 3200, cores: 8 }), toTheEnd],
      because: 'the quickest machine still waits for the network, so the call ends no sooner',
    },
    {
      actions: [change(0, { mhz: 25, cores: 1 }), toTheEnd],
      because: 'with 25 MHz a picture takes 80 thousandths, and one comes every 40: it falls behind',
    },
    {
      actions: [change(0, { mhz: 25, cores: 8 }), toTheEnd],
      because: 'each picture is drawn on the one before, so eight slow cores fall behind like one',
    },
    { actions: [change(0, { mhz: 100 }), toTheEnd], because: 'it keeps up, but a slower clock would too' },
  ],
};

const whatHoldsItUp: Race = {
  id: 'what-holds-it-up',
  title: 'What holds it up?',
  task: 'Photos. B has twice the cores of A, yet it is not twice as fast. Change just one part of B so that it is.',
  start: setupOf('photos', [plain({ cores: 4 }), plain({ cores: 8 })], {
    machines: 1,
    parts: ['mhz', 'perFour', 'storage', 'ram'],
  }),
  solved: whenOver(({ machine, finish, finishA, time }) => {
    const changed = (['mhz', 'perFour', 'storage', 'ram'] as const).filter(
      (part) => machine[part] !== PLAIN[part],
    );
    const times = rounded(finishA / finish, 3);
    if (changed.length > 1) return no(`You changed ${changed.length} parts of B. One is enough.`);
    if (finish * 2 <= finishA)
      return yes(
        `B is ${times} times as fast, after ${time}. It was the disk that held it up, not the cores.`,
      );
    return no(
      `B took ${time}: ${times} times as fast. Its cores still wait for storage, which hands out one photo at a time.`,
    );
  }),
  hints: [
    'Run it. What is the word on the waiting lanes of B?',
    'The disk takes 10 thousandths of a second for each photo. For 1,000 photos that is 10 seconds, whatever the cores do.',
    'Give B flash storage.',
  ],
  solution: [change(1, { cores: 8, storage: 'flash' }), toTheEnd],
  wrong: [
    {
      actions: [change(1, { cores: 8, mhz: 800 }), toTheEnd],
      because: 'a quicker clock only makes the cores wait for the disk sooner',
    },
    {
      actions: [change(1, { cores: 8, ram: 8_000_000 }), toTheEnd],
      because: 'there was room enough in RAM already',
    },
    {
      actions: [change(1, { cores: 8, storage: 'flash', mhz: 200 }), toTheEnd],
      because: 'two parts were changed, and one is enough',
    },
  ],
};

const fillTheRam: Race = {
  id: 'fill-the-ram',
  title: 'Fill the RAM',
  task: 'Photos again. Eight cores beat four. Take RAM out of B until its eight cores come in last.',
  start: setupOf('photos', [plain({ cores: 4 }), plain({ cores: 8 })], { machines: 1, parts: ['ram'] }),
  solved: whenOver(({ machine, finish, finishA, time }) => {
    if (machine.cores !== 8 || machine.mhz !== 100 || machine.storage !== 'disk')
      return no('Change nothing but the RAM of B.');
    return finish <= finishA
      ? no(`B still wins, after ${time}. All eight photos fit into its RAM.`)
      : yes(
          `B took ${time}. Eight photos at once do not fit, so it swaps: pieces go out to the disk and come back.`,
        );
  }),
  hints: [
    'Each core at work holds one photo in RAM, and each photo fills 4 MB. The program itself fills 8 MB.',
    'Eight photos and the program fill 40 MB.',
    'Give B less than 40 MB: 32 MB.',
  ],
  solution: [change(1, { cores: 8, ram: 32_000 }), toTheEnd],
  wrong: [
    { actions: [toTheEnd], because: '64 MB are enough for eight photos and the program' },
    {
      actions: [change(1, { cores: 8, ram: 8_000_000 }), toTheEnd],
      because: 'more RAM than it needs changes nothing',
    },
  ],
};

const FRAMES = 150_000;
const CHEAPEST = 18;
const frameInTime: Race = {
  id: 'frame-in-time',
  title: 'Smooth, and cheap',
  task: 'Three game frames in 0.15 seconds or less: that is 20 a second. Find the cheapest chip that can do it.',
  start: setupOf('game', [plain()], { machines: 0, parts: ['cores', 'mhz'] }),
  solved: whenOver(({ machine, finish, time }) => {
    const price = priceOf(machine);
    const it = `${coresInWords(machine.cores)} of ${clockInWords(machine.mhz)}`;
    if (finish > FRAMES) return no(`With ${it} it takes ${time}. It must be 0.15 s or less.`);
    return price > CHEAPEST
      ? no(`In time, after ${time}. But ${rounded(price)} coins are too many. There is a cheaper chip.`)
      : yes(`${it}: ${time} for ${rounded(price)} coins. No chip in this shop does it for less.`, {
          coins: { yours: price, best: CHEAPEST },
        });
  }),
  hints: [
    'Twice the clock costs four times as much. Twice the cores cost only twice as much.',
    'One core of 600 MHz is in time, but dear. Eight cores of 200 MHz are, too. Look in between.',
    'Try two cores, and go up with the clock until it is just in time.',
  ],
  solution: [change(0, { cores: 2, mhz: 300 }), toTheEnd],
  wrong: [
    { actions: [change(0, { mhz: 600 }), toTheEnd], because: 'one quick core is in time but costs 36 coins' },
    {
      actions: [change(0, { cores: 8, mhz: 200 }), toTheEnd],
      because: 'eight slow cores are in time but cost 32 coins',
    },
    {
      actions: [change(0, { cores: 4, mhz: 200 }), toTheEnd],
      because: 'four cores of 200 MHz are cheap, but just too late',
    },
  ],
};

const ENOUGH = 92;
const fiveTimes: Race = {
  id: 'five-times',
  title: 'Five times as fast',
  task: 'B has eight cores, and they must be five times as fast as A’s one. How much of the job must be shared out? Find the smallest share.',
  start: setupOf('own', [plain(), plain({ cores: 8 })], { machines: 2, share: true }, 800),
  solved: whenOver(({ setup, finish, finishA }) => {
    const { share } = setup;
    const times = rounded(finishA / finish, 3);
    if (finish * 5 > finishA)
      return no(`With ${share} in 100 shared out, eight cores are only ${times} times as fast as one.`);
    return share > ENOUGH
      ? no(`${times} times as fast. Would a little less than ${share} in 100 do?`)
      : yes(
          `${times} times as fast with ${share} in 100. The few pieces that cannot be shared out hold up all eight cores.`,
        );
  }),
  hints: [
    'Move the slider and run. Even half and half is not twice as fast.',
    'It must be more than 90 in 100.',
    'Try 91, and then one more.',
  ],
  solution: [{ kind: 'share', share: ENOUGH }, toTheEnd],
  wrong: [
    { actions: [toTheEnd], because: 'with 75 in 100 shared out, eight cores are 2.9 times as fast' },
    { actions: [{ kind: 'share', share: 91 }, toTheEnd], because: '91 in 100 gives 4.91 times' },
    {
      actions: [{ kind: 'share', share: 100 }, toTheEnd],
      because: 'all of it shared out is eight times as fast: more than asked for',
    },
  ],
};

/** From easy to hard. */
export const challenges: readonly Race[] = [
  oneBeatsEight,
  photosInTime,
  twiceAsFast,
  hurryTheCall,
  whatHoldsItUp,
  fillTheRam,
  frameInTime,
  fiveTimes,
];
