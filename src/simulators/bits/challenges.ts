// The challenges, from the first switch to a full adder.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import { columnsOf } from './add.ts';
import { boards, rowCount } from './boards.ts';
import { startGame, targetOf } from './game.ts';
import { codesOf, isRead } from './message.ts';
import { asRead, isOn, patterns } from './numbers.ts';
import type { Action, BoardId, CountSetup, GameSetup, Part, Setup, State } from './state.ts';
import { digits, shown, sumOf } from './words.ts';
import { freshBoard, isWhole, rightRows } from './wire.ts';

type BitsChallenge = Challenge<Setup, State, Action>;

const flip = (place: number): Action => ({ kind: 'flip', place });
const flips = (...places: readonly number[]): readonly Action[] => places.map(flip);
const tick = (count: number): Action => ({ kind: 'tick', count });
const no = (says: string): Verdict => ({ solved: false, says });
const yes = (says: string): Verdict => ({ solved: true, says });
const ELSEWHERE = no('This task is at another part of the bench. Press “Begin it again”.');
const row = (bits: number, value = 0, signed = false): CountSetup => ({ mode: 'count', bits, value, signed });

const thirteen: BitsChallenge = {
  id: 'thirteen',
  title: 'Lucky thirteen',
  task: 'Make 13 with four switches.',
  start: row(4),
  solved(state) {
    if (state.mode !== 'count') return ELSEWHERE;
    const sum = sumOf(state.value, state.bits, state.signed);
    return state.value === 13 && state.bits === 4 ? yes(`${sum}.`) : no(`Now they say: ${sum}.`);
  },
  hints: [
    'Each lamp that is on adds what stands above it.',
    'Begin with the biggest that fits: 8. How much is still missing?',
    '13 is 8 and 4 and 1.',
  ],
  solution: flips(3, 2, 0),
  wrong: [
    { actions: flips(3, 2, 1), because: '8 + 4 + 2 is 14: one too many.' },
    { actions: flips(0, 1), because: 'These are the digits 1 and 3 as lamps, but the lamps count 1 and 2.' },
  ],
};

const oneFlip: BitsChallenge = {
  id: 'one-flip',
  title: 'One flip only',
  task: 'The lamps show 37. Flip one switch, only one, and make it 101.',
  start: row(8, 37),
  solved(state) {
    if (state.mode !== 'count') return ELSEWHERE;
    const sum = sumOf(state.value, state.bits, state.signed);
    if (state.value !== 101) return no(`Now they say: ${sum}.`);
    return state.flips === 1
      ? yes(`${sum}. One flip was worth 64.`)
      : no('101 it is, but not by one flip alone. Begin it again.');
  },
  hints: ['How much must be added to 37?', '101 − 37 = 64.', 'Flip the switch below 64.'],
  solution: flips(6),
  wrong: [
    { actions: flips(5), because: 'The 32 was on, so the flip took 32 away.' },
    { actions: flips(0, 0, 6), because: 'It comes to 101, but with three flips.' },
  ],
};

const PUPILS = 30;
const nameEach: BitsChallenge = {
  id: 'a-pattern-each',
  title: 'A pattern each',
  task: 'Thirty children want a pattern of their own. Set the fewest switches that are enough.',
  start: row(3),
  solved(state) {
    if (state.mode !== 'count') return ELSEWHERE;
    const all = patterns(state.bits);
    if (all < PUPILS) return no(`${shown(all)} patterns: ${PUPILS - all} children have none.`);
    if (patterns(state.bits - 1) >= PUPILS)
      return no(`${shown(all)} patterns are enough for all. But fewer switches would do, too.`);
    return yes(`${all} patterns for ${PUPILS} children: two are to spare.`);
  },
  hints: [
    'The keys − and + change how many switches there are.',
    'Each switch more makes twice as many patterns: 2, 4, 8, 16 …',
    'Four switches have 16 patterns. Five have 32.',
  ],
  solution: [4, 5].map((bits) => ({ kind: 'bits', bits })),
  wrong: [
    {
      actions: [{ kind: 'bits', bits: 30 }],
      because: 'One switch a child is far too many: patterns double.',
    },
    { actions: [{ kind: 'bits', bits: 4 }], because: 'Sixteen patterns leave fourteen children out.' },
  ],
};

const everyCarry: BitsChallenge = {
  id: 'every-carry',
  title: 'Carry, carry, carry',
  task: 'Leave the second number at 1. Choose the first so that all eight columns carry, and add them.',
  start: { mode: 'add', bits: 8, a: 100, b: 1, signed: false },
  solved(state) {
    if (state.mode !== 'add') return ELSEWHERE;
    if (state.b !== 1) return no(`The second number is ${state.b}. It should stay 1.`);
    if (state.column < state.bits) return no('Step, or let it play, until all columns are done.');
    const carried = columnsOf(state).filter(({ out }) => out === 1).length;
    return carried === 8
      ? yes('255 + 1: one small 1 pushed over all eight, like a row of dominoes.')
      : no(`${carried} of 8 columns carried.`);
  },
  hints: [
    'A column carries when it has two 1s. Only the first column has a 1 in both rows.',
    'So each column must be kept full, to pass the carry on.',
    'Switch all lamps of the first number on.',
  ],
  solution: [...[0, 1, 3, 4, 7].map((place): Action => ({ kind: 'flip', row: 'a', place })), tick(8)],
  wrong: [
    { actions: [tick(8)], because: '100 ends in 0, so the 1 just finds its place: no carry at all.' },
    {
      actions: [...[0, 1, 3, 4].map((place): Action => ({ kind: 'flip', row: 'a', place })), tick(8)],
      because: 'The leftmost lamp is off, so the carry stops there.',
    },
  ],
};

const HIDDEN = 'MOON';
const hiddenCodes = codesOf(HIDDEN);
const readTape: BitsChallenge = {
  id: 'read-the-tape',
  title: 'The covered tape',
  task: 'A hole is 1. Read the tape: A is 1, B is 2, and so on. Write what it says.',
  start: { mode: 'message', codes: 'missing' in hiddenCodes ? [] : hiddenCodes, covered: true },
  solved(state) {
    if (state.mode !== 'message') return ELSEWHERE;
    if (state.peeked) return no('You looked under the cover. Begin it again: you can read it.');
    if (isRead(state)) return yes(`${HIDDEN}: you read it off the lamps.`);
    return no(state.guess === '' ? 'Nothing is written yet.' : `“${state.guess}” is not what the tape says.`);
  },
  hints: [
    'Press Step: the five lamps show the first letter, with what each lamp is worth.',
    'The first is 8 + 4 + 1 = 13. Which letter is the 13th?',
    'M, then twice 15, then 14.',
  ],
  solution: [{ kind: 'guess', text: 'moon' }],
  wrong: [
    { actions: [{ kind: 'guess', text: 'LOON' }], because: 'L is the 12th letter. The tape begins with 13.' },
    {
      actions: [
        { kind: 'cover', on: false },
        { kind: 'guess', text: 'MOON' },
      ],
      because: 'Looking under the cover is not reading.',
    },
  ],
};

const fit = (...parts: readonly Part[]): readonly Action[] =>
  parts.map((part, socket): Action => ({ kind: 'fit', socket, part }));
function board(
  id: BoardId,
  words: Pick<BitsChallenge, 'id' | 'title' | 'task' | 'hints'>,
  right: readonly Part[],
  wrong: BitsChallenge['wrong'],
): BitsChallenge {
  const rows = rowCount(boards[id]);
  return {
    ...words,
    start: freshBoard(id),
    solved(state) {
      if (state.mode !== 'wire' || state.board !== id) return ELSEWHERE;
      if (isWhole(state)) return yes(`All ${rows} rows are right.`);
      const good = rightRows(state);
      if (
        state.tried.length < rows &&
        good === state.tried.length &&
        state.parts.every((part) => part !== '')
      )
        return no(
          `${good} of ${rows} rows were tried. Flip the switches, or press Play, until all are tried.`,
        );
      return no(`${good} of ${rows} rows are right so far.`);
    },
    solution: [...fit(...right), tick(rows)],
    wrong,
  };
}

const buildXor = board(
  'xor',
  {
    id: 'build-xor',
    title: 'One, but not both',
    task: 'Fill the four sockets. The lamp must be on when one switch is on, but not when both are.',
    hints: [
      'Say it in words: A or B, and not both. “Both” is A and B.',
      'The small socket has one leg, so only NOT fits there.',
      'Top: OR. Bottom: AND, then NOT. At the end: AND.',
    ],
  },
  ['or', 'and', 'not', 'and'],
  [
    {
      actions: [...fit('and', 'or', 'not', 'and'), tick(4)],
      because: '“Both” and “neither” can never be so together.',
    },
    {
      actions: [...fit('or', 'and', 'not', 'or'), tick(4)],
      because: 'With OR at the end, the NOT alone lights the lamp.',
    },
  ],
);
const half = board(
  'half',
  {
    id: 'half-adder',
    title: 'Half adder',
    task: 'Fill the two sockets so that the lamps add A and B. Try all four rows.',
    hints: [
      '1 + 1 is 2. Two lamps write it as 1 0: carry on, sum off.',
      'When is the carry on? Only when both are. Which gate is that?',
      'Sum: XOR. Carry: AND.',
    ],
  },
  ['xor', 'and'],
  [
    { actions: [...fit('or', 'and'), tick(4)], because: 'With OR, 1 + 1 gives 1 1, and that is 3.' },
    { actions: fit('xor', 'and'), because: 'Right parts, but not all rows have been tried.' },
  ],
);
const full = board(
  'full',
  {
    id: 'full-adder',
    title: 'Full adder',
    task: 'Fill the five sockets so that the lamps add A, B and C. Try all eight rows.',
    hints: [
      'Add two of them first. Then add the third to that sum. Each is a half adder.',
      'A half adder is XOR for the sum and AND for the carry.',
      'Both half adders: XOR above, AND below. The last socket: OR, for a carry from either.',
    ],
  },
  ['xor', 'and', 'xor', 'and', 'or'],
  [
    {
      actions: [...fit('xor', 'and', 'xor', 'and', 'and'), tick(8)],
      because: 'The two carries never come together, so AND is never on.',
    },
    {
      actions: [...fit('xor', 'and', 'or', 'and', 'or'), tick(8)],
      because: '1 + 1 + 1 and 1 + 0 + 1 go wrong.',
    },
  ],
);

const minusOne: BitsChallenge = {
  id: 'minus-one',
  title: 'One below zero',
  task: 'The leftmost switch counts −128. Make −1.',
  start: row(8, 0, true),
  solved(state) {
    if (state.mode !== 'count') return ELSEWHERE;
    if (!state.signed || state.bits !== 8) return no('Leave it at eight switches, with ± minus on.');
    const number = asRead(state.value, 8, true);
    return number === -1
      ? yes('−128 + 127 = −1. All on is one below zero: add 1, and all go off.')
      : no(`Now they say: ${shown(number)}.`);
  },
  hints: [
    'You need the −128. What must be added to it?',
    '127 must be added. The other seven can make that.',
    'Switch all eight on.',
  ],
  solution: [{ kind: 'all', on: true }],
  wrong: [
    { actions: flips(7, 0), because: 'There is no minus lamp: −128 + 1 is −127.' },
    { actions: flips(7), because: 'That is −128.' },
  ],
};

const game: GameSetup = { mode: 'game', kind: 'make', bits: 4, seed: 4, timed: false };
const WANTED = 5;
/** The flips from each number of the game to the next. */
function makeAll(rounds: number): readonly Action[] {
  let lamps = startGame(game).lamps;
  return Array.from({ length: rounds }, (_, round) => {
    const target = targetOf(game, round);
    const places = [0, 1, 2, 3].filter((place) => isOn(lamps, place) !== isOn(target, place));
    lamps = target;
    return flips(...places);
  }).flat();
}
const fiveNumbers: BitsChallenge = {
  id: 'five-numbers',
  title: 'Five in the game',
  task: 'Make five numbers of the game, one after the other.',
  start: game,
  solved(state) {
    if (state.mode !== 'game') return ELSEWHERE;
    return state.made >= WANTED
      ? yes(`${state.made} made. You read switches as others read digits.`)
      : no(
          `${state.made} of ${WANTED}. Next: ${targetOf(state, state.round)}, and now: ${digits(state.lamps, state.bits)}.`,
        );
  },
  hints: [
    'Which is the biggest lamp that fits into the number? Put that on first.',
    'Then take it off the number, and do the same with the rest.',
    'Look only at the lamps that must change.',
  ],
  solution: makeAll(WANTED),
  wrong: [{ actions: makeAll(WANTED - 1), because: 'Four are made, and one is still to do.' }],
};

export const challenges: readonly BitsChallenge[] = [
  thirteen,
  oneFlip,
  nameEach,
  everyCarry,
  readTape,
  buildXor,
  half,
  full,
  fiveNumbers,
  minusOne,
];
