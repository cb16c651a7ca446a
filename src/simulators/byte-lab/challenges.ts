// The challenges, judged by the bytes in the tray, however they came there.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import { CAT_WIDTH, catBytes } from './cat.ts';
import { instructionOf } from './instruction.ts';
import { defaultSetup, writeHex } from './model.ts';
import { packed, runsOf } from './pack.ts';
import { apart, samplesOf, stored, wave } from './sound.ts';
import { type Action, type Kind, type LostFile, lostFiles, type Setup, type State } from './state.ts';
import { bytesOf, charactersOf, textOf } from './utf8.ts';
import { count, kindWords } from './words.ts';

type ByteChallenge = Challenge<Setup, State, Action>;
const no = (says: string): Verdict => ({ solved: false, says });
const yes = (says: string): Verdict => ({ solved: true, says });
const type = (text: string): Action => ({ kind: 'type', text });
const set = (at: number, value: number): Action => ({ kind: 'set', at, value });
const setup = (bytes: readonly number[], rest: Partial<Setup>): Setup => ({
  ...defaultSetup,
  bytes: writeHex(bytes),
  ...rest,
});

const twoEach: ByteChallenge = {
  id: 'two-bytes-each',
  title: 'Three make six',
  task: 'Write something that has exactly 3 characters and takes exactly 6 bytes.',
  start: setup(bytesOf('cat'), { lens: 'text' }),
  solved({ bytes }) {
    if (textOf(bytes) === undefined) return no('Some of these bytes are no text at all.');
    const characters = charactersOf(bytes);
    const sizes = characters.map(({ length }) => length);
    if (characters.length === 3 && bytes.length === 6)
      return yes(`3 characters, ${sizes.join(' + ')} bytes. A character need not be one byte.`);
    return no(`Here are ${count(characters.length, 'character')} in ${count(bytes.length, 'byte')}.`);
  },
  hints: [
    'Letters such as c, a and t take one byte each. Which ones take more?',
    'Try the keys under the text: each of them says nothing about bytes. The board does.',
    'Letters with a mark, such as é or Ŵ, take two bytes. Three of them make six.',
  ],
  solution: [type('éŴñ')],
  wrong: [
    { actions: [type('kitten')], because: 'Six plain letters take six bytes, but they are six characters.' },
    { actions: [type('🐙🐙🐙')], because: 'An emoji takes four bytes, so three of them take twelve.' },
  ],
};

const blueWord: ByteChallenge = {
  id: 'blue-word',
  title: 'A blue word',
  task: 'Write three characters. Then read them as a picture: their bytes must make one dot that is clearly blue.',
  start: setup(bytesOf('red'), { lens: 'text', width: 1 }),
  solved({ bytes }) {
    const [red = 0, green = 0, blue = 0] = bytes;
    if (bytes.length !== 3)
      return no(`One dot needs three bytes: red, green, blue. You have ${bytes.length}.`);
    if (!bytes.every((byte) => byte > 32 && byte < 127))
      return no('That is not three plain characters that can be seen.');
    const isBlue = blue - Math.max(red, green) >= 60;
    const parts = `red ${red}, green ${green}, blue ${blue}`;
    if (isBlue) return yes(`${textOf(bytes) ?? ''} is ${parts}. Your word is a colour.`);
    return no(
      `${textOf(bytes) ?? ''} is ${parts}. For a clear blue, the third must be 60 more than the others.`,
    );
  },
  hints: [
    'The first character says how much red, the second how much green, the third how much blue.',
    'So the first two want small numbers, and the third a big one. Which characters have small numbers?',
    'Signs such as ! and # are small. Letters late in the alphabet are big. Try !!z.',
  ],
  solution: [type('!!z')],
  wrong: [
    {
      actions: [type('sky')],
      because: 'Small letters are all about as big as each other, so the dot is grey.',
    },
    { actions: [type('AAz')], because: 'Nearly: 122 is only 57 more than 65.' },
  ],
};

const wordProgram: ByteChallenge = {
  id: 'word-program',
  title: 'A word that adds',
  task: 'Write four characters that are a program: three times ADD, and then HLT, which stops it.',
  start: setup(bytesOf('stop'), { lens: 'program' }),
  solved({ bytes }) {
    const codes = bytes.map((byte) => instructionOf(byte).code);
    if (bytes.length !== 4) return no(`Four bytes are wanted. You have ${bytes.length}.`);
    if (textOf(bytes) === undefined || !bytes.every((byte) => byte > 32 && byte < 127))
      return no(`${codes.join(', ')}. But these bytes are not four plain characters.`);
    const isIt = codes.slice(0, 3).every((code) => code.startsWith('ADD')) && codes[3] === 'HLT';
    if (isIt)
      return yes(`${textOf(bytes) ?? ''} is ${codes.join(', ')}. A word and a program, both at once.`);
    return no(`${textOf(bytes) ?? ''} is ${codes.join(', ')}.`);
  },
  hints: [
    'A byte from 100 to 199 is an ADD. A byte below 100 is a HLT.',
    'Look at your word as numbers. Most small letters, from d on, are 100 or more.',
    'A full stop or an exclamation mark is below 100. Try a short word with ! after it.',
  ],
  solution: [type('hit!')],
  wrong: [
    { actions: [type('halt')], because: 'The letter a is 97, so the program stops at its second step.' },
    { actions: [type('STOP')], because: 'Capital letters are all below 100: four times HLT.' },
  ],
};

const turquoise: ByteChallenge = {
  id: 'no-such-paint',
  title: 'A paint that is not there',
  task: 'There is no turquoise among the paints. Make the last dot turquoise by its numbers: no red, and plenty of green and blue, the same of each. Leave the other dots black.',
  start: setup(
    Array.from({ length: 12 }, () => 0),
    { lens: 'picture', width: 2 },
  ),
  solved({ bytes }) {
    if (bytes.length !== 12) return no(`The picture had 12 bytes. Now it has ${bytes.length}.`);
    if (bytes.slice(0, 9).some((byte) => byte !== 0)) return no('Another dot is not black any more.');
    const [red = 0, green = 0, blue = 0] = bytes.slice(9);
    if (red === 0 && green === blue && green >= 150)
      return yes(`0 ${green} ${blue}. You mixed it from numbers.`);
    return no(`The last dot is red ${red}, green ${green}, blue ${blue}.`);
  },
  hints: [
    'The last dot is the last three bytes: 9, 10 and 11.',
    'Press byte 10 on the board, and type a number. It says how much green.',
    'Set byte 10 to 200 and byte 11 to 200.',
  ],
  solution: [set(10, 200), set(11, 200)],
  wrong: [
    { actions: [set(11, 255)], because: 'Blue alone is blue. Turquoise wants as much green.' },
    {
      actions: [{ kind: 'paint', dot: 3, colour: [0, 160, 0] }],
      because: 'The nearest paint is green: its blue is 0.',
    },
  ],
};

const straighten: ByteChallenge = {
  id: 'straighten',
  title: 'The lost width',
  task: 'This picture came without its width. Find out how many dots stand in a row. No byte may change.',
  start: setup(catBytes, { lens: 'picture', ink: 1, width: 8 }),
  solved({ bytes, ink, width }) {
    if (writeHex(bytes) !== writeHex(catBytes))
      return no('The bytes have changed. Only the width was wrong.');
    if (ink !== 1) return no('It is a picture of one bit a dot. Only its width was wrong.');
    return width === CAT_WIDTH
      ? yes('12 in a row, and there it is. The bytes were right all the time.')
      : no(`With ${width} in a row it is a jumble.`);
  },
  hints: [
    'Change the number of dots in a row, and watch what lines up.',
    'It has 144 dots. It is as wide as it is high.',
    '12 × 12 is 144.',
  ],
  solution: [{ kind: 'width', width: 12 }],
  wrong: [
    { actions: [{ kind: 'width', width: 16 }], because: 'A round number is not always the right one.' },
    {
      actions: [
        { kind: 'ink', ink: 8 },
        { kind: 'width', width: 12 },
      ],
      because: 'Read as greys, each byte is one dot, and only 18 dots are left.',
    },
  ],
};

const WHISTLE = wave('smooth', 64, 16);
const squeeze: ByteChallenge = {
  id: 'squeeze-sound',
  title: 'Keep the whistle',
  task: 'This whistle takes 64 bytes. Store it in 32 or fewer, and still let it be a whistle.',
  start: setup(stored(WHISTLE, 8), { lens: 'sound' }),
  solved({ bytes, rate, depth }) {
    if (bytes.length > 32) return no(`It takes ${bytes.length} bytes.`);
    const far = apart({ samples: samplesOf(bytes, depth), rate }, { samples: WHISTLE, rate: 8000 });
    if (far > 12)
      return no(
        `${bytes.length} bytes are few enough. But the wave is off by ${Math.round(far)} on average: that is no whistle now.`,
      );
    return yes(
      `${bytes.length} bytes, and the wave is off by only ${Math.round(far)}. Fewer bits are kind to fast waves.`,
    );
  },
  hints: [
    'There are two ways to halve it: half as many samples, or half as many bits for each.',
    'Try one, look at the wave, and go back if it is gone. This wave goes up and down very fast.',
    'Keep 8000 samples a second. Store each of them with 4 bits.',
  ],
  solution: [{ kind: 'store', rate: 8000, depth: 4 }],
  wrong: [
    {
      actions: [{ kind: 'store', rate: 4000, depth: 8 }],
      because: 'With half of the samples, every one of them falls where the wave is at rest: silence.',
    },
    {
      actions: [{ kind: 'store', rate: 8000, depth: 1 }],
      because: 'One bit is only in or out: it buzzes.',
    },
  ],
};

const backfire: ByteChallenge = {
  id: 'backfire',
  title: 'Packing that makes it bigger',
  task: 'Packing does not always help. Fill the tray with 8 bytes or more that packing makes twice as big.',
  start: setup(bytesOf('zzzzzzzzzzzz'), { lens: 'pack' }),
  solved({ bytes }) {
    if (bytes.length < 8) return no(`Eight bytes or more are wanted. Here are ${bytes.length}.`);
    const after = packed(bytes).length;
    if (after === bytes.length * 2)
      return yes(
        `${bytes.length} bytes become ${after}. No two neighbours are the same, so each needs a 1 in front.`,
      );
    const same = runsOf(bytes).find(({ length }) => length > 1);
    return no(
      `${bytes.length} bytes become ${after}. From byte ${same?.at ?? 0} on, ${same?.length ?? 0} are the same, and that packs well.`,
    );
  },
  hints: [
    'Packing writes two bytes for each run: how many, and then what. When is that a waste?',
    'It is a waste for a run of one. So no byte may be the same as its neighbour.',
    'Go to Text and type abcdefgh.',
  ],
  solution: [type('abcdefgh')],
  wrong: [
    { actions: [type('aabbccdd')], because: 'Runs of two take two bytes: just as many as before.' },
    { actions: [type('balloons')], because: 'Nearly: it has two pairs, ll and oo.' },
  ],
};

const answers: Readonly<Record<LostFile, Kind>> = {
  'lost-1': 'png',
  'lost-2': 'pdf',
  'lost-3': 'zip',
  'lost-4': 'mp3',
  'lost-5': 'text',
};
const guess = (file: LostFile, is: Kind): Action => ({ kind: 'guess', file, is });
const right = lostFiles.map((file) => guess(file, answers[file]));
const lost: ByteChallenge = {
  id: 'lost-labels',
  title: 'Five lost labels',
  task: 'Five files have lost the end of their names. Open each one, look at its first bytes, and say what it is.',
  start: setup([], { lens: 'files', file: 'lost-1' }),
  solved({ guesses }) {
    const open = lostFiles.filter((file) => guesses[file] === undefined);
    if (open.length > 0) return no(`No label yet: ${open.join(', ')}.`);
    const wrong = lostFiles.filter((file) => guesses[file] !== answers[file]);
    const [first] = wrong;
    if (first === undefined) return yes('All five. You never needed their names.');
    return no(
      `${wrong.length === 1 ? 'One label is' : `${wrong.length} labels are`} wrong. Look again at ${first}: is it ${kindWords[guesses[first] ?? 'text']}?`,
    );
  },
  hints: [
    'Look at the letters beside the first row of numbers.',
    'The list of beginnings, under the bytes, says how each kind of file begins.',
    'A real PNG begins with the byte 137, and then the letters PNG. One file only talks about PNG.',
  ],
  solution: right,
  wrong: [
    {
      actions: [...right, guess('lost-5', 'png')],
      because: 'The letters PNG are in it. But a real PNG begins with the byte 137.',
    },
    { actions: right.slice(0, 4), because: 'One file has no label yet.' },
  ],
};

export const challenges: readonly ByteChallenge[] = [
  twoEach,
  blueWord,
  wordProgram,
  turquoise,
  straighten,
  squeeze,
  backfire,
  lost,
];
