import type { Challenge } from '../../simulation/contract.ts';
import type { Action, Setup, State } from './model.ts';

export const challenges: readonly Challenge<Setup, State, Action>[] = [
  {
    id: 'all-on',
    title: 'All on',
    task: 'Switch every lamp on.',
    start: { lamps: '01000100' },
    solved({ lamps }) {
      const off = lamps.filter((lamp) => !lamp).length;
      return off === 0
        ? { solved: true, says: 'Every lamp is on.' }
        : { solved: false, says: `${off} of the lamps ${off === 1 ? 'is' : 'are'} still off.` };
    },
    hints: ['You may press the lamps yourself.', 'Press only those that are off.'],
    solution: [0, 2, 3, 4, 6, 7].map((lamp) => ({ kind: 'flip', lamp })),
    wrong: [
      {
        actions: [{ kind: 'tick', count: 8 }],
        because: 'the finger also flips the lamps that were on already',
      },
    ],
  },
];
