// From one KiB to a shelf of adverts: eight tasks. Each is judged by the model's own sums.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import { ads, isRight, rightCount } from './adverts.ts';
import { clearedBy, readingOf, readingText } from './case.ts';
import { stepsInAll, timeFor } from './download.ts';
import { defaultSetup, poured } from './model.ts';
import type { Action, Setup, State } from './state.ts';
import { filled, free, THING_IDS } from './things.ts';
import { bitsOf, inWords, shortly, unitNamed } from './units.ts';
import { boxesInWords } from './words.ts';
import { thousands } from '../../lib/thousands.ts';

type Task = Challenge<Setup, State, Action>;
const no = (says: string): Verdict => ({ solved: false, says });
const yes = (says: string, score?: Verdict['score']): Verdict => ({
  solved: true,
  says,
  ...(score ? { score } : {}),
});
const of = (count: bigint, unit: string): string => `${count * unitNamed(unit).bits}`;
const begin = (change: Partial<Setup>): Setup => ({ ...defaultSetup, ...change });
const amount = (text: string): Action => ({ kind: 'amount', text });

const firstKib: Task = {
  id: 'first-kib',
  title: 'The first KiB',
  task: 'Pour until the right shelf packs its first box, and not a byte more.',
  start: begin({ amount: of(990n, 'B') }),
  solved(state) {
    const bits = poured(state);
    const kib = unitNamed('KiB').bits;
    if (bits === kib)
      return yes('1,024 bytes make 1 KiB. The left shelf had its box at 1,000, and 24 more lie beside it.');
    return bits < kib
      ? no(`${shortly(bits, '1024s')} so far. The right shelf packs only when all its holes are full.`)
      : no(`That is ${boxesInWords(bits, '1024s')}: more than one box.`);
  },
  hints: [
    'The left shelf packs first. Do not stop there.',
    'A box on the right has 24 holes more: ten full crates and a small one.',
    'Step until the sentence says 1,024 bytes. Or type 1024 B.',
  ],
  solution: [{ kind: 'tick', count: 34 }],
  wrong: [
    { actions: [{ kind: 'tick', count: 10 }], because: '1,000 bytes fill a box on the left only' },
    { actions: [amount('1 kB')], because: '1 kB is 1,000 bytes, 24 short of a KiB' },
    { actions: [amount('2 KiB')], because: 'that is two boxes' },
  ],
};

const bothWhole: Task = {
  id: 'both-whole',
  title: 'Whole on both sides',
  task: 'Find an amount that is only full boxes on both sides: no single bytes on the left, and none on the right. How small can it be?',
  start: begin({ amount: '0', scoop: of(1n, 'kB') }),
  solved(state) {
    const bits = poured(state);
    if (bits === 0n) return no('Nothing at all would be too easy. Pour something.');
    const [left, right] = [bits % unitNamed('kB').bits, bits % unitNamed('KiB').bits];
    if (left !== 0n) return no(`On the left ${shortly(left)} lie loose. Pour whole kB.`);
    if (right !== 0n) return no(`The left is all boxes. But on the right ${shortly(right)} lie loose.`);
    return yes(`${boxesInWords(bits, 'thousands')} are just ${boxesInWords(bits, '1024s')}.`, {
      kB: { yours: Number(bits / unitNamed('kB').bits), best: 128 },
    });
  },
  hints: [
    'Pour kB after kB, and watch the bytes on the right. They must come to 0.',
    'Each kB moves the right side 24 short of a whole box. So the loose bytes go down by 24 each time.',
    'It happens at 128 kB: try it.',
  ],
  solution: [{ kind: 'tick', count: 128 }],
  wrong: [
    { actions: [amount('1 kB')], because: 'on the right, 1,000 bytes lie loose' },
    { actions: [amount('1 KiB')], because: 'on the left, 24 bytes lie loose' },
    { actions: [amount('64 kB')], because: 'half way: 512 bytes are still loose on the right' },
  ],
};

const whoStole: Task = {
  id: 'who-stole',
  title: 'Who stole 69 GB?',
  task: 'Ffion’s new disk says 1 TB on its box. Her computer says 931 GB. Look at the clues, rule out whom you can, and say who it was.',
  start: begin({ room: 'disk' }),
  solved({ accused, looked }) {
    const left = 4 - clearedBy(looked).size;
    if (accused === '') return no(`Nobody has been named yet, and ${left} could still be it.`);
    if (accused !== 'rulers')
      return no('Does any clue speak for that? Look further, and rule out whom you can.');
    return left === 1
      ? yes('Nobody stole a byte. The box counts by thousands, this computer by 1,024s, and both write GB.')
      : no(`You may be right. But ${left - 1} others are not ruled out yet. A detective needs proof.`);
  },
  hints: [
    'Look at a clue, and see whom it rules out.',
    'Two of the clues together rule out three: what is on the disk, and the bytes.',
    'Look at those two, then press Nobody.',
  ],
  solution: [
    { kind: 'look', clue: 'used' },
    { kind: 'look', clue: 'bytes' },
    { kind: 'accuse', suspect: 'rulers' },
  ],
  wrong: [
    { actions: [{ kind: 'accuse', suspect: 'rulers' }], because: 'right, but nothing has been proved' },
    {
      actions: [
        { kind: 'look', clue: 'used' },
        { kind: 'accuse', suspect: 'shop' },
      ],
      because: 'nobody has asked for the bytes yet, which clear the shop',
    },
    {
      actions: [
        { kind: 'look', clue: 'bytes' },
        { kind: 'accuse', suspect: 'rulers' },
      ],
      because: 'hidden files are not ruled out yet',
    },
  ],
};

const SMALLEST_TB = 1100;
const saysOneTb: Task = {
  id: 'says-one-tb',
  title: 'Make it say 1 TB',
  task: 'The second desktop must write 1 TB. Shops sell disks by whole GB. Which is the smallest that will do?',
  start: begin({ room: 'disk', disk: of(1n, 'TB') }),
  solved({ disk }) {
    const bits = bitsOf(disk);
    const second = readingText(readingOf(bits, '1024s'));
    if (bits % unitNamed('GB').bits !== 0n)
      return no(`${shortly(bits)} is no whole number of GB. No shop sells it.`);
    if (bits < unitNamed('TiB').bits)
      return no(`It writes ${second}. It needs 1,024 × 1,024 × 1,024 × 1,024 bytes for 1 TB.`);
    const gb = Number(bits / unitNamed('GB').bits);
    return gb > SMALLEST_TB
      ? no(`With ${thousands(gb)} GB it writes ${second}. A smaller disk would do.`)
      : yes(`1,100 GB: it writes ${second}. So a TiB is nearly a tenth more than a TB.`);
  },
  hints: [
    'Try 1,050 GB, and look what it writes.',
    '1 TiB is 1,099,511,627,776 bytes.',
    'Rounded up to a whole GB that is 1,100 GB.',
  ],
  solution: [{ kind: 'disk', text: '1100 GB' }],
  wrong: [
    {
      actions: [{ kind: 'disk', text: '1024 GB' }],
      because: '1,024 GB are not 1,024 GiB: it writes 953 GB',
    },
    { actions: [{ kind: 'disk', text: '1099 GB' }], because: 'half a GB is missing, so it writes 0.99 TB' },
    { actions: [{ kind: 'disk', text: '1 TiB' }], because: 'that is no whole number of GB' },
    { actions: [{ kind: 'disk', text: '1.2 TB' }], because: 'it writes 1.09 TB: larger than it has to be' },
  ],
};

const packTheCard: Task = {
  id: 'pack-the-card',
  title: 'Pack the card',
  task: 'A card of 64 GB. Pack 2,000 photos and 1,000 songs. Fill what is left with as many minutes of film as will go in.',
  start: begin({ room: 'pack', disk: of(64n, 'GB') }),
  solved(state) {
    const { packed, sizes } = state;
    if (THING_IDS.some((id) => sizes[id] !== defaultSetup.sizes[id]) || state.disk !== of(64n, 'GB'))
      return no('Leave the card and the sizes as they were.');
    if (packed.photo !== 2000) return no(`There are ${thousands(packed.photo)} photos. It should be 2,000.`);
    if (packed.song !== 1000) return no(`There are ${thousands(packed.song)} songs. It should be 1,000.`);
    if (packed.game > 0) return no('No games this time.');
    if (free(state) < 0n) return no('That is more than fits.');
    return filled(state, 'film') > packed.film
      ? no(`${shortly(free(state))} are still free. There is room for more film.`)
      : yes('8 GB of photos, 8 GB of songs, and 48 GB of film: 960 minutes, which is 16 hours.');
  },
  hints: [
    'Type how many photos and songs there should be.',
    'Photos take 8 GB and songs take 8 GB. How much is left?',
    'Press Fill up beside the film.',
  ],
  solution: [
    { kind: 'pack', thing: 'photo', count: 2000 },
    { kind: 'pack', thing: 'song', count: 1000 },
    { kind: 'fill', thing: 'film' },
  ],
  wrong: [
    {
      actions: [
        { kind: 'pack', thing: 'photo', count: 2000 },
        { kind: 'pack', thing: 'song', count: 1000 },
        { kind: 'pack', thing: 'film', count: 900 },
      ],
      because: '3 GB are still free',
    },
    {
      actions: [{ kind: 'fill', thing: 'film' }],
      because: 'the card is full of film, with no room for photos',
    },
    {
      actions: [
        { kind: 'disk', text: '64 GiB' },
        { kind: 'pack', thing: 'photo', count: 2000 },
        { kind: 'pack', thing: 'song', count: 1000 },
        { kind: 'fill', thing: 'film' },
      ],
      because: 'a card of 64 GiB is larger than the one that was sold',
    },
  ],
};

const tenSeconds: Task = {
  id: 'ten-seconds',
  title: 'In ten seconds',
  task: 'A file of 100 MB must come down line A in just ten seconds. How fast must line A be? Set it, and let it run to the end.',
  start: begin({ room: 'download', lines: [of(10n, 'Mbit'), of(8n, 'Mbit')] }),
  solved(state) {
    if (state.file !== of(100n, 'MB')) return no('Leave the file at 100 MB.');
    const took = timeFor(state, 0);
    if (state.passed < stepsInAll(state)) return no('Let it run until both lines are done. Then check.');
    return took === '10 s'
      ? yes('80 Mbit/s bring 10 MB each second, and 100 MB in ten. There are 8 bits in a byte.')
      : no(`Line A took ${took}. In each byte there are 8 bits, and the line counts bits.`);
  },
  hints: [
    'In ten seconds 100 MB must come. So 10 MB have to come in each second.',
    'A line is told in Mbit. 1 MB is 8 Mbit.',
    '10 × 8 is 80. Type 80 Mbit/s.',
  ],
  solution: [
    { kind: 'line', line: 0, text: '80 Mbit/s' },
    { kind: 'tick', count: 1000 },
  ],
  wrong: [
    { actions: [{ kind: 'tick', count: 1000 }], because: '10 Mbit/s take 80 seconds: 8 bits for each byte' },
    {
      actions: [
        { kind: 'line', line: 0, text: '100 Mbit/s' },
        { kind: 'tick', count: 1000 },
      ],
      because: '100 Mbit/s take 8 seconds: too quick',
    },
    { actions: [{ kind: 'line', line: 0, text: '80 Mbit/s' }], because: 'it has not run yet' },
  ],
};

const BEFORE_TEA = 112;
const HOUR = 3600n;
const beforeTea: Task = {
  id: 'before-tea',
  title: 'Before tea',
  task: 'Rhys wants a game of 50 GB, and tea is in an hour. Faster lines cost more. Find the slowest line A, in whole Mbit/s, that is in time.',
  start: begin({ room: 'download', file: of(50n, 'GB'), lines: [of(50n, 'Mbit')] }),
  solved(state) {
    if (state.file !== of(50n, 'GB')) return no('Leave the game at 50 GB.');
    const line = bitsOf(state.lines[0] ?? '0');
    const mbit = unitNamed('Mbit').bits;
    if (line % mbit !== 0n) return no('Lines are sold by whole Mbit/s.');
    const took = timeFor(state, 0);
    if (bitsOf(state.file) > line * HOUR)
      return no(`With ${inWords(line, unitNamed('Mbit'))}/s it takes ${took}. Tea is cold.`);
    const speed = Number(line / mbit);
    return speed > BEFORE_TEA
      ? no(`In time: ${took}. But a slower line would do.`)
      : yes(`112 Mbit/s are just enough: ${took}. That is 14 MB each second.`, {
          'Mbit/s': { yours: speed, best: BEFORE_TEA },
        });
  },
  hints: [
    '50 GB are 400 Gbit. An hour has 3,600 seconds.',
    'Try 100 Mbit/s, then 120, and look how long each takes.',
    '400,000 ÷ 3,600 is a little more than 111. So 111 is just too slow.',
  ],
  solution: [{ kind: 'line', line: 0, text: '112 Mbit/s' }],
  wrong: [
    {
      actions: [{ kind: 'line', line: 0, text: '14 Mbit/s' }],
      because: 'that would be enough if Mbit were MB: it takes 8 times as long',
    },
    { actions: [{ kind: 'line', line: 0, text: '111 Mbit/s' }], because: 'just 3 seconds too late' },
    {
      actions: [{ kind: 'line', line: 0, text: '500 Mbit/s' }],
      because: 'in time, but dearer than it has to be',
    },
  ],
};

const sortAdverts: Task = {
  id: 'sort-adverts',
  title: 'RAM or flash?',
  task: 'Twelve adverts, three bins. Put each where it belongs.',
  start: begin({ room: 'adverts' }),
  solved({ placed }) {
    const right = rightCount(placed);
    const wrong = ads.filter((ad) => placed[ad.id] !== undefined && !isRight(placed, ad));
    const [first] = wrong;
    if (first) return no(`${right} are right. Look at “${first.words}” again.`);
    return right === ads.length
      ? yes('All twelve. RAM holds what is in use. Flash and disks keep your things.')
      : no(`${right} are right so far, and none is wrong. ${ads.length - right} are left.`);
  },
  hints: [
    'Letters like DDR are for RAM. SSD, UFS and eMMC are for flash.',
    'rpm means turns a minute. What turns?',
    'When there are two numbers, the small one is the RAM.',
  ],
  solution: ads.map(({ id, bin }) => ({ kind: 'place', ad: id, bin })),
  wrong: [
    {
      actions: ads.map(({ id }) => ({ kind: 'place', ad: id, bin: 'flash' })),
      because: 'not all that is called memory keeps your things',
    },
    {
      actions: ads.map(({ id, bin }) => ({ kind: 'place', ad: id, bin: id === 'rom' ? 'ram' : bin })),
      because: 'the 128 GB called ROM are flash',
    },
    {
      actions: ads.slice(1).map(({ id, bin }) => ({ kind: 'place', ad: id, bin })),
      because: 'one is left over',
    },
  ],
};

/** In the order of the lesson: shelves, the case, packing, lines, adverts. */
export const challenges: readonly Task[] = [
  firstKib,
  bothWhole,
  whoStole,
  saysOneTb,
  packTheCard,
  tenSeconds,
  beforeTea,
  sortAdverts,
];
