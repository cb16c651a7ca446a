// The challenges, judged by what is on the tape: an answer counts when the machine has worked it out.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import type { Operation } from './arithmetic.ts';
import { numbersBehind } from './behind.ts';
import type { Action, Setup, State, TrayName } from './state.ts';
import { lineText, operationWords } from './words.ts';

type AluChallenge = Challenge<Setup, State, Action>;

const PULL: Action = { kind: 'pull' };
const type = (tray: TrayName, number: number): Action => ({ kind: 'type', tray, text: `${number}` });
const carry = (to: TrayName): Action => ({ kind: 'carry', to });
const choose = (op: Operation): Action => ({ kind: 'choose', op });
const setup = (a: number, b: number, op: Operation = 'add'): Setup => ({
  a: `${a}`,
  b: `${b}`,
  op,
  signed: false,
  tape: '',
});
const no = (says: string): Verdict => ({ solved: false, says });
const yes = (says: string, lines: number, best: number): Verdict => ({
  solved: true,
  says,
  score: { lines: { yours: lines, best } },
});
const same = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();
const list = (numbers: readonly number[]): string => numbers.join(', ');
/** The first key used that the task does not allow. */
const foreign = ({ tape }: State, allowed: readonly Operation[]): string | undefined => {
  const line = tape.find(({ op }) => !allowed.includes(op));
  return (
    line &&
    `The tape says ${lineText(line)}, but this task is without the key ${operationWords[line.op].sign}. Tear the tape off and begin again.`
  );
};
const EMPTY = 'The tape is empty. Pull the lever to do a sum.';

const addFive: AluChallenge = {
  id: 'add-five',
  title: 'Add five numbers',
  task: 'Add up 2, 4, 6, 8 and 10. The machine takes only two at a time, so let it use its own answers.',
  start: setup(2, 4),
  solved(state) {
    const last = state.tape.at(-1);
    if (!last) return no(EMPTY);
    const wrongKey = foreign(state, ['add']);
    if (wrongKey) return no(wrongKey);
    const numbers = numbersBehind(state);
    if (last.result === 30 && same(numbers, [2, 4, 6, 8, 10]))
      return yes('30. All five are in it, two at a time.', state.tape.length, 4);
    if (last.result === 30)
      return no(
        `30 is right. But the machine only saw ${list(numbers)} on the way to it: you did the rest. Carry its answers back.`,
      );
    return no(`The last answer is ${last.result}. It is made of ${list(numbers)}.`);
  },
  hints: [
    'Two are in the trays already. Pull the lever first.',
    'The answer is half a job. Carry it back into the first tray, and put the next number in the second.',
    'To first, type 6, pull. To first, type 8, pull. To first, type 10, pull.',
  ],
  solution: [
    PULL,
    carry('a'),
    type('b', 6),
    PULL,
    carry('a'),
    type('b', 8),
    PULL,
    carry('a'),
    type('b', 10),
    PULL,
  ],
  wrong: [
    {
      actions: [PULL, type('a', 6), type('b', 8), PULL],
      because: 'The first answer, 6, was never carried back, so 2 and 4 are lost.',
    },
    {
      actions: [type('a', 20), type('b', 10), PULL],
      because: 'The 20 was worked out in your head, not by the machine.',
    },
  ],
};

/** Which of three a row of comparisons has shown to be the biggest. */
function proved(state: State, numbers: readonly number[]): number | undefined {
  const beats = (a: number, b: number): boolean =>
    state.tape.some(
      ({ first, second, order }) =>
        (first === a && second === b && order > 0) || (first === b && second === a && order < 0),
    );
  const chain = (a: number, b: number): boolean =>
    beats(a, b) || numbers.some((middle) => beats(a, middle) && beats(middle, b));
  return numbers.find((one) => numbers.every((other) => other === one || chain(one, other)));
}
const biggest: AluChallenge = {
  id: 'which-is-bigger',
  title: 'Which is bigger?',
  task: 'Find the biggest of 83, 117 and 96 with the compare key only. Leave it in the first tray.',
  start: setup(83, 117, 'cmp'),
  solved(state) {
    if (state.tape.length === 0) return no(EMPTY);
    const wrongKey = foreign(state, ['cmp']);
    if (wrongKey) return no(wrongKey);
    if (proved(state, [83, 117, 96]) === undefined)
      return no(
        'You may know it. But the tape does not show it yet: one of the three has not been compared with the winner.',
      );
    if (state.a.value !== 117) return no(`The tape has shown it. But ${state.a.value} is in the first tray.`);
    return yes('117 beat both. A machine that only takes away can choose.', state.tape.length, 2);
  },
  hints: [
    'Compare two of them. Which one can you forget?',
    'Keep the bigger one, and compare it with the third.',
    'Pull. Then put 117 in the first tray and 96 in the second, and pull again.',
  ],
  solution: [PULL, type('a', 117), type('b', 96), PULL],
  wrong: [
    { actions: [PULL, type('a', 117)], because: 'The 96 has not been compared with anything.' },
    {
      actions: [PULL, type('b', 96), PULL],
      because:
        'Two small ones were compared: 83 is smaller than both, so nobody knows which of the others is bigger.',
    },
  ],
};

const sixSevens: AluChallenge = {
  id: 'six-times-seven',
  title: 'Six times seven',
  task: 'Work out 6 × 7. There is no key for times. Use the + key and sevens only.',
  start: setup(7, 7),
  solved(state) {
    const last = state.tape.at(-1);
    if (!last) return no(EMPTY);
    const wrongKey = foreign(state, ['add']);
    if (wrongKey) return no(wrongKey);
    const other = numbersBehind(state).find((number) => number !== 7);
    if (other !== undefined) return no(`Only sevens, please. The number ${other} was put in too.`);
    return last.result === 42
      ? yes('42: six sevens.', state.tape.length, 3)
      : no(`The last answer is ${last.result}. Six sevens are not there yet.`);
  },
  hints: [
    'Times is adding again and again.',
    'Carry the answer to the first tray, and leave the 7 in the second. How often must you pull?',
    'Five pulls do it. Can you do it in three? An answer may go into both trays.',
  ],
  solution: [PULL, carry('a'), PULL, carry('a'), carry('b'), PULL],
  wrong: [
    {
      actions: [type('a', 42), type('b', 0), PULL],
      because: '42 was put in by hand: the machine multiplied nothing.',
    },
    {
      actions: [PULL, carry('a'), PULL, carry('a'), PULL, carry('a'), PULL],
      because: 'These are five sevens, 35. The first pull takes two sevens, so five pulls are needed.',
    },
  ],
};

const doubles: AluChallenge = {
  id: 'double-and-double',
  title: 'Double and double',
  task: 'Turn 5 into 40 without adding anything: with the shift keys ◄ and ► only.',
  start: setup(5, 0, 'shl'),
  solved(state) {
    const last = state.tape.at(-1);
    if (!last) return no(EMPTY);
    const wrongKey = foreign(state, ['shl', 'shr']);
    if (wrongKey) return no(wrongKey);
    if (!same(numbersBehind(state), [5])) return no('Start from 5, and carry each answer back.');
    return last.result === 40
      ? yes('5, 10, 20, 40: each place to the left is worth twice as much.', state.tape.length, 3)
      : no(`The last answer is ${last.result}.`);
  },
  hints: [
    'Pull once, and look what became of 5.',
    'One place to the left doubles it. Carry the answer back and do it again.',
    'Pull, to first, pull, to first, pull.',
  ],
  solution: [PULL, carry('a'), PULL, carry('a'), PULL],
  wrong: [
    { actions: [PULL, carry('a'), PULL], because: 'Two shifts double twice: 20. One more is needed.' },
    { actions: [choose('shr'), PULL], because: 'To the right it is halved, and the last lamp falls out.' },
  ],
};

const tooBig: AluChallenge = {
  id: 'too-big',
  title: 'Make it too big',
  task: 'Add two numbers, both bigger than 0, so that the machine says their sum is 0.',
  start: setup(200, 100),
  solved(state) {
    const last = state.tape.at(-1);
    if (!last) return no(EMPTY);
    if (last.signed) return no('Turn minus numbers off for this one.');
    if (last.op !== 'add') return no(`The last line is ${lineText(last)}. Here you have to add.`);
    if (last.first === 0 || last.second === 0)
      return no('0 is not bigger than 0. Both numbers must be bigger.');
    return last.result === 0
      ? yes('The sum is 256, and 256 is just what falls out at the left.', state.tape.length, 1)
      : no(`${lineText(last)}. On paper it is ${last.first + last.second}.`);
  },
  hints: [
    '8 lamps stop at 255. What comes after it?',
    'Look at 200 + 100: paper says 300 and the lamps say 44. How much is missing?',
    '256 is missing each time. Which two numbers make just 256?',
  ],
  solution: [type('a', 255), type('b', 1), PULL],
  wrong: [
    { actions: [type('a', 0), type('b', 0), PULL], because: 'The sum is 0, but both numbers are 0 too.' },
    { actions: [PULL], because: '300 is 44 more than 256, so 44 is left.' },
  ],
};

const average: AluChallenge = {
  id: 'average',
  title: 'Half-way between',
  task: 'Find the number half-way between 31 and 53. It takes two kinds of step.',
  start: setup(31, 53),
  solved(state) {
    const last = state.tape.at(-1);
    if (!last) return no(EMPTY);
    if (!same(numbersBehind(state), [31, 53]))
      return no(`The last answer is made of ${list(numbersBehind(state))}. It should be made of 31 and 53.`);
    if (last.result === 42) return yes('42 is as far from 31 as from 53.', state.tape.length, 2);
    return no(
      last.result === 41
        ? '41 is one too small: half a lamp was lost twice. Halve only once, at the end.'
        : `The last answer is ${last.result}.`,
    );
  },
  hints: [
    'Half-way is half of what both make together.',
    'Which key halves? Look where the lamps go.',
    'Add them, carry the answer back, and shift it right.',
  ],
  solution: [PULL, carry('a'), choose('shr'), PULL],
  wrong: [
    { actions: [PULL], because: '84 is both together. Half of it is half-way.' },
    {
      actions: [choose('shr'), PULL, carry('b'), type('a', 53), PULL, carry('a'), choose('add'), PULL],
      because: 'Halved first, both lose a half: 15 + 26 = 41.',
    },
  ],
};

const clearTop: AluChallenge = {
  id: 'clear-the-top',
  title: 'Clear the top half',
  task: 'In the first tray is 181. With one step, put out its left four lamps and leave its right four as they are. The second number must do the same to any first number.',
  start: setup(181, 0, 'or'),
  solved(state) {
    const last = state.tape.at(-1);
    if (!last) return no(EMPTY);
    const mask = last.first === 181 ? last.second : last.second === 181 ? last.first : undefined;
    if (mask === undefined) return no('181 must be one of the two numbers.');
    if (last.op === 'and' && mask === 15)
      return yes(
        'Where the 15 is dark, every lamp goes out. Where it is lit, it lets through what is there.',
        state.tape.length,
        1,
      );
    if (last.result === 5)
      return no(
        '181 has become 5, as it should. But with the lamps 11110000 and 11111111 in the first tray, would this do the same?',
      );
    return no(`181 has become ${last.result}. It should become 5.`);
  },
  hints: [
    'Which key puts lamps out? It needs both lamps to be on.',
    'AND keeps a lamp where the second number is lit. Flip its lamps.',
    'Light the four lamps 8, 4, 2 and 1: that is 15. Then AND.',
  ],
  solution: [choose('and'), type('b', 15), PULL],
  wrong: [
    { actions: [type('b', 15), PULL], because: 'OR lights lamps. It never puts one out.' },
    {
      actions: [choose('and'), type('b', 240), PULL],
      because: '240 lights the left four: that keeps the wrong half.',
    },
    { actions: [choose('sub'), type('b', 176), PULL], because: 'Taking 176 away works for 181 only.' },
  ],
};

const equal: AluChallenge = {
  id: 'equal-without-compare',
  title: 'Equal, without compare',
  task: 'Which is equal to 45 + 46: is it 81, 91 or 101? Make the zero lamp say so, without the compare key.',
  start: setup(45, 46),
  solved(state) {
    const last = state.tape.at(-1);
    if (!last) return no(EMPTY);
    const wrongKey = foreign(state, ['add', 'sub', 'and', 'or']);
    if (wrongKey) return no(wrongKey);
    if (!last.flags.zero) return no(`The last line is ${lineText(last)}, and the zero lamp is dark.`);
    if (last.op !== 'sub' || !same(numbersBehind(state), [45, 46, 91]))
      return no('The zero lamp is on. But it must be for 45 + 46 and one of the three numbers.');
    return yes(
      'Equal numbers leave nothing when one is taken from the other. Compare does just that.',
      state.tape.length,
      2,
    );
  },
  hints: [
    'What is left when you take a number from itself?',
    'Add first. Then take one of the three away from the answer.',
    'Pull, carry the answer to the first tray, put 91 in the second, choose − and pull.',
  ],
  solution: [PULL, carry('a'), type('b', 91), choose('sub'), PULL],
  wrong: [
    {
      actions: [PULL, carry('a'), type('b', 81), choose('sub'), PULL],
      because: '10 is left, so they are not equal.',
    },
    {
      actions: [type('a', 91), type('b', 91), choose('sub'), PULL],
      because: '91 is 91: nobody has added 45 and 46.',
    },
  ],
};

export const challenges: readonly AluChallenge[] = [
  addFive,
  biggest,
  sixSevens,
  doubles,
  tooBig,
  average,
  clearTop,
  equal,
];
