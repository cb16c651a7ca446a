import type { Challenge } from '../../simulation/contract.ts';
import type { Action, Setup, State } from './state.ts';

export const challenges: readonly Challenge<Setup, State, Action>[] = [
  {
    id: 'cpu-and-cooler',
    title: 'Keep it cool',
    task: 'Put a CPU into its socket, and a cooler on top of it.',
    start: { mode: 'build', fitted: {} },
    solved: ({ fitted }) =>
      fitted.cpu && fitted.cooler
        ? { solved: true, says: 'The CPU is in, and it has its cooler.' }
        : { solved: false, says: fitted.cpu ? 'The CPU has no cooler yet.' : 'The socket is empty.' },
    hints: ['Look for a CPU that says Socket 7.', 'The cooler goes on after the CPU.'],
    solution: [
      { kind: 'fit', part: 'cpu-p133', at: 'cpu' },
      { kind: 'fit', part: 'cooler-fan', at: 'cooler' },
    ],
    wrong: [
      { actions: [{ kind: 'fit', part: 'cpu-486', at: 'cpu' }], because: 'a 486 does not fit this socket' },
    ],
  },
];
