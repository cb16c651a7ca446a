import type { Challenge } from '../../simulation/contract.ts';
import { type Action, defaultSetup, lastHop, type Setup, type State } from './model.ts';

type MachineChallenge = Challenge<Setup, State, Action>;
const tick = (count: number): Action => ({ kind: 'tick', count });
const ask = (part: string): Action => ({ kind: 'ask', part });

const toTheScreen: MachineChallenge = {
  id: 'to-the-screen',
  title: 'From finger to screen',
  task: 'Press a key on the computer, and follow it all the way until its letter is on the screen.',
  start: defaultSetup,
  solved(state) {
    if (state.done.includes('desktop key'))
      return {
        solved: true,
        says: 'The letter is on the screen. You went from the room into a core, and out again.',
      };
    const hop = lastHop(state);
    if (!hop || state.event !== 'key')
      return { solved: false, says: 'Nobody has pressed the key yet. Step begins it.' };
    return { solved: false, says: `It has come as far as this: ${hop.says}` };
  },
  hints: [
    'Step lets it go one hop on.',
    'Each Step is one hop. Read the sentence after each of them.',
    'It takes 14 steps from the finger to the screen.',
  ],
  solution: [tick(14)],
  wrong: [
    { actions: [tick(6)], because: 'The number is only in the CPU. Nothing can be seen yet.' },
    {
      actions: [{ kind: 'press', event: 'click' }, tick(13)],
      because: 'That was a click of the mouse. No letter comes from it.',
    },
  ],
};

const keepsInThePhone: MachineChallenge = {
  id: 'keeps-in-the-phone',
  title: 'The phone is off',
  task: 'The battery of a phone is empty, but its photos are not lost. Find the part that keeps them, and press it.',
  start: defaultSetup,
  solved({ shell, at, asked }) {
    if (shell !== 'phone')
      return { solved: false, says: 'This is not the phone. You can change the machine.' };
    if (asked === undefined) return { solved: false, says: 'Press the part that you mean, and then Check.' };
    if (asked === 'storage')
      return { solved: true, says: 'Flash storage keeps what is in it, with or without power.' };
    if (asked === 'ram')
      return { solved: false, says: 'That is RAM. It is empty as soon as the power is gone.' };
    if (asked === 'camera')
      return { solved: false, says: 'The camera takes the photo. It does not keep it.' };
    if (asked === 'battery')
      return { solved: false, says: 'The battery keeps power, not photos. And it is empty.' };
    return {
      solved: false,
      says:
        at === 'board'
          ? 'You are on the right board. That part does not keep photos.'
          : 'That part does not keep photos. Go further in.',
    };
  },
  hints: [
    'Change the machine to the phone, and go in to its board.',
    'Two parts there hold numbers. One of them forgets.',
    'Press flash storage.',
  ],
  solution: [{ kind: 'swap', shell: 'phone', at: 'board' }, ask('storage')],
  wrong: [
    {
      actions: [{ kind: 'swap', shell: 'phone', at: 'board' }, ask('ram')],
      because: 'RAM forgets everything when the power goes off.',
    },
    {
      actions: [{ kind: 'swap', shell: 'phone', at: 'computer' }, ask('camera')],
      because: 'The camera makes the photo and passes it on.',
    },
    {
      actions: [{ kind: 'go', at: 'board' }, ask('storage')],
      because: 'This keeps the files of the computer, not of the phone.',
    },
  ],
};

const sameChip: MachineChallenge = {
  id: 'same-chip',
  title: 'The same chip twice',
  task: 'A washing machine and a car have the same kind of chip. Go inside that chip in both of them.',
  start: defaultSetup,
  solved({ found }) {
    const washer = found.includes('washer cpu');
    const car = found.includes('car cpu');
    if (washer && car)
      return {
        solved: true,
        says: 'A one-chip computer in both: a core, RAM, storage, and legs for input and output. Only the program differs.',
      };
    if (washer || car)
      return {
        solved: false,
        says: `You have been inside one of them. Now the ${washer ? 'car' : 'washing machine'}.`,
      };
    return { solved: false, says: 'You have not been inside either chip yet.' };
  },
  hints: [
    'Begin with the washing machine. Go in to its board.',
    'One chip on the board does all the work. Go into it.',
    'Stay inside the chip, and change the machine to the car.',
  ],
  solution: [
    { kind: 'swap', shell: 'washer', at: 'chip' },
    { kind: 'swap', shell: 'car' },
  ],
  wrong: [
    {
      actions: [
        { kind: 'swap', shell: 'washer', at: 'board' },
        { kind: 'swap', shell: 'car' },
      ],
      because: 'You have seen both boards, but you were not inside the chips.',
    },
    {
      actions: [
        { kind: 'swap', shell: 'washer', at: 'chip' },
        { kind: 'swap', shell: 'phone' },
      ],
      because: 'The phone’s chip is another kind: its RAM and storage are outside.',
    },
  ],
};

const keepALetter: MachineChallenge = {
  id: 'keep-a-letter',
  title: 'Keep it for tomorrow',
  task: 'There is a letter on the laptop. Make it last: it should still be there when the battery is empty.',
  start: { shell: 'laptop', event: 'key', letter: 'Y' },
  solved({ done, shell, event }) {
    if (done.includes('laptop save'))
      return { solved: true, says: 'A copy is in storage now. The one in RAM may go.' };
    if (shell !== 'laptop') return { solved: false, says: 'The letter is on the laptop.' };
    if (event === 'save') return { solved: false, says: 'It is on the way. Follow it to the end.' };
    if (done.includes('laptop key'))
      return { solved: false, says: 'You can see it, but it is only in RAM. RAM forgets.' };
    return { solved: false, says: 'So far it is nowhere but in RAM.' };
  },
  hints: [
    'Seeing a letter is not the same as keeping it.',
    'What do you press in a program, so that your work is there tomorrow?',
    'Choose Save, and step to the end.',
  ],
  solution: [{ kind: 'press', event: 'save' }, tick(9)],
  wrong: [
    { actions: [tick(12)], because: 'The letter is on the screen, but it is kept only in RAM.' },
    {
      actions: [{ kind: 'press', event: 'save' }, tick(3)],
      because: 'The press is in, but nothing has reached storage yet.',
    },
  ],
};

const whereItIsMade: MachineChallenge = {
  id: 'where-it-is-made',
  title: 'Stop it there',
  task: 'A key has one number, and its letter has another. Stop the journey just when the number of the letter comes out.',
  start: { shell: 'desktop', event: 'key', letter: 'C' },
  solved(state) {
    const hop = lastHop(state);
    if (state.event !== 'key' || !hop) return { solved: false, says: 'No key is on its way.' };
    if (hop.at === 'core' && hop.from === 'alu')
      return {
        solved: true,
        says: 'Here it is made: in the ALU of a core, by adding. This is the process part of the journey.',
      };
    const isEarly = hop.phase === 'input' || !hop.says.includes('letter') || hop.to === 'alu';
    return {
      solved: false,
      says: isEarly
        ? 'Too early. Only the number of the key has been on its way.'
        : 'Too late. The number of the letter has been there for a while. Go back.',
    };
  },
  hints: [
    'Read the tile at each step. When does its number change?',
    'It changes in the deepest place of all.',
    'Stop when the sentence begins with “Out comes”.',
  ],
  solution: [tick(10)],
  wrong: [
    { actions: [tick(7)], because: 'The CPU has only fetched the number of the key.' },
    { actions: [tick(12)], because: 'The new number is already on its way out to the graphics chip.' },
  ],
};

const guessFour: MachineChallenge = {
  id: 'guess-four',
  title: 'I know the way',
  task: 'Say where it goes next, before each step. Get four right in a row.',
  start: { shell: 'desktop', event: 'key', letter: 'K' },
  solved({ streak }) {
    if (streak >= 4) return { solved: true, says: `You called ${streak} hops in a row. You know the way.` };
    return {
      solved: false,
      says:
        streak === 0
          ? 'No right guess in a row yet. Choose one of the three, and then Step.'
          : `${streak} right in a row so far.`,
    };
  },
  hints: [
    'First choose where it goes next, then press Step.',
    'Input first, then process, then output. Which comes now?',
    'On the board it goes input chip, RAM, CPU. On the way out it goes CPU, RAM, graphics.',
  ],
  solution: ['keyboard', 'keychip', 'desktop', 'board'].flatMap((part) => [
    { kind: 'guess', part } as const,
    tick(1),
  ]),
  wrong: [
    { actions: [tick(4)], because: 'It was only watched. Nobody said anything before.' },
    {
      actions: ['keyboard', 'keychip', 'screen', 'board'].flatMap((part) => [
        { kind: 'guess', part } as const,
        tick(1),
      ]),
      because: 'The keyboard has no wire to the screen. All of it goes through the computer.',
    },
  ],
};

export const challenges: readonly MachineChallenge[] = [
  toTheScreen,
  sameChip,
  keepsInThePhone,
  keepALetter,
  whereItIsMade,
  guessFour,
];
