// Challenges at the bench: put something in, take something out, and switch on.
import type { Challenge } from '../../simulation/contract.ts';
import { startsWell } from './challenge-ends.ts';
import { reportOf } from './running.ts';
import type { Fitted, PartId, PlaceId } from './hardware.ts';
import type { Action, Setup, State } from './state.ts';
import { familyPc, familyPcAt, gamesPc, lacking } from './whole.ts';

type BuildChallenge = Challenge<Setup, State, Action>;
const build = (fitted: Fitted): Setup => ({ mode: 'build', fitted });
const fit = (part: PartId, at: PlaceId, turned?: true): Action => ({
  kind: 'fit',
  part,
  at,
  ...(turned ? { turned } : {}),
});
const take = (at: PlaceId): Action => ({ kind: 'take', at });
/** Switches on and waits for the end. */
const GO: readonly Action[] = [
  { kind: 'power', on: true },
  { kind: 'tick', count: 60 },
];

export const buildChallenges: readonly BuildChallenge[] = [
  {
    id: 'first-start',
    title: 'Wake it up',
    task: 'Four things are missing: the CPU, its cooler, RAM and a graphics card. Fit them and start the PC to its desktop.',
    start: build(lacking(familyPc, 'cpu', 'cooler', 'fan', 'simm-1', 'simm-2', 'pci-1', 'screen')),
    solved: (state) => startsWell(state),
    hints: [
      'Begin with the CPU. Look for one that says Socket 7.',
      'The cooler goes on the CPU. If it has a fan, the fan needs its lead.',
      'One DIMM, or a pair of equal SIMMs. Then the graphics card, and the monitor’s lead into it.',
    ],
    solution: [
      fit('cpu-p133', 'cpu'),
      fit('cooler-fan', 'cooler'),
      fit('lead-fan', 'fan'),
      fit('ram-dimm-32', 'dimm-1'),
      fit('gfx-pci', 'pci-1'),
      fit('monitor', 'screen'),
      ...GO,
    ],
    wrong: [
      {
        actions: [
          fit('cpu-p133', 'cpu'),
          fit('cooler-fan', 'cooler'),
          fit('lead-fan', 'fan'),
          fit('ram-simm-8', 'simm-1'),
          fit('gfx-pci', 'pci-1'),
          fit('monitor', 'screen'),
          ...GO,
        ],
        because: 'one SIMM of a pair gives the Pentium only half of the 64 bits it wants',
      },
      {
        actions: [
          fit('cpu-p133', 'cpu'),
          fit('cooler-fan', 'cooler'),
          fit('lead-fan', 'fan'),
          fit('ram-dimm-32', 'dimm-1'),
          fit('gfx-pci', 'pci-1'),
          ...GO,
        ],
        because: 'the picture stays in the PC when the monitor is not plugged in',
      },
    ],
  },
  {
    id: 'cpu-and-cooler',
    title: 'Keep it cool',
    task: 'A K6-2 with 300 MHz gets hot. Give it a cooler that is strong enough, and start the PC.',
    start: build(lacking(gamesPc, 'cooler', 'fan')),
    solved: (state) =>
      startsWell(state, ({ fitted }) =>
        fitted.cpu?.part === 'cpu-k6-2-300' ? undefined : 'the K6-2 is not in it any more.',
      ),
    hints: [
      'Read how many watts of heat the CPU makes, and how many each cooler takes away.',
      'A fan turns only when its lead is plugged in.',
    ],
    solution: [fit('cooler-fan', 'cooler'), fit('lead-fan', 'fan'), ...GO],
    wrong: [
      {
        actions: [fit('cooler-plain', 'cooler'), ...GO],
        because: 'the plain heat sink takes away 12 watts, and the K6-2 makes 17',
      },
      { actions: [fit('cooler-fan', 'cooler'), ...GO], because: 'the fan stands still without its lead' },
    ],
  },
  {
    id: 'pair-up',
    title: 'Two by two',
    task: 'Give this PC exactly 32 MiB of RAM, with SIMMs alone. Start it and see it count.',
    start: build(lacking(familyPc, 'simm-1', 'simm-2')),
    solved: (state) =>
      startsWell(state, ({ fitted }) => {
        if (fitted['dimm-1'] || fitted['dimm-2'])
          return 'there is a DIMM in it, and SIMMs alone were asked for.';
        const mib = reportOf(state)?.setting.ramMiB ?? 0;
        return mib === 32 ? undefined : `it counted ${mib} MiB, and 32 were asked for.`;
      }),
    hints: ['SIMMs go in as a pair of equal ones.', 'Half of 32 is 16.'],
    solution: [fit('ram-simm-16', 'simm-1'), fit('ram-simm-16', 'simm-2'), ...GO],
    wrong: [
      {
        actions: [fit('ram-simm-16', 'simm-1'), fit('ram-simm-8', 'simm-2'), ...GO],
        because: 'two SIMMs of different sizes are no pair',
      },
      {
        actions: [fit('ram-simm-8', 'simm-1'), fit('ram-simm-8', 'simm-2'), ...GO],
        because: 'twice 8 is only 16',
      },
    ],
  },
  {
    id: 'red-stripe',
    title: 'The red stripe',
    task: 'This PC cannot find its hard disk. The light of the disk never goes out. Put it right and start it.',
    start: build({ ...familyPc, 'ribbon-1': { part: 'ribbon-40', turned: true } }),
    solved: (state) => startsWell(state),
    hints: [
      'Which way does the data go from the disk to the board?',
      'Look at the red stripe of the ribbon. It should be at pin 1.',
    ],
    solution: [{ kind: 'turn', at: 'ribbon-1' }, ...GO],
    wrong: [
      {
        actions: [take('ide-1-a'), fit('hdd-4300', 'ide-1-a'), fit('lead-drive', 'power-1-a'), ...GO],
        because: 'another disk on the same turned ribbon is not found either',
      },
    ],
  },
  {
    id: 'black-to-black',
    title: 'Black to black',
    task: 'The old AT power supply has two plugs for the board, P8 and P9. Plug them in the right way, and start the PC.',
    start: build(lacking(familyPcAt, 'board-at')),
    solved: (state) => startsWell(state),
    hints: [
      'The black wires are 0 volts. Where must they meet?',
      'If the power supply shuts itself off, turn the plugs.',
    ],
    solution: [fit('lead-at', 'board-at'), ...GO],
    wrong: [
      {
        actions: [fit('lead-at', 'board-at', true), ...GO],
        because: 'with the black wires outside, 5 volts go where 0 should be',
      },
      { actions: [...GO], because: 'without its plug the board has no power' },
    ],
  },
  {
    id: 'second-disk',
    title: 'Master and slave',
    task: 'The disk is full. Add a second hard disk on the same ribbon, so that the PC starts and finds both.',
    start: build(familyPc),
    solved: (state) =>
      startsWell(state, () => {
        const disks = reportOf(state)?.setting.disks ?? [];
        if (disks.length < 2) return `it finds ${disks.length === 1 ? 'one hard disk' : 'no hard disk'}.`;
        return disks.every(({ at }) => at.startsWith('ide-1'))
          ? undefined
          : 'the disks are on different ribbons.';
      }),
    hints: [
      'A drive needs a bay, data and power.',
      'Two drives on one ribbon: one must be master, the other slave.',
      'Bay 2 is on the same ribbon as bay 1.',
    ],
    solution: [fit('hdd-4300', 'ide-1-b'), fit('lead-drive', 'power-1-b'), ...GO],
    wrong: [
      {
        actions: [fit('hdd-4300', 'ide-1-b'), ...GO],
        because: 'a drive without its power plug is not found',
      },
      {
        actions: [
          fit('hdd-4300', 'ide-1-b'),
          fit('lead-drive', 'power-1-b'),
          { kind: 'jumper', at: 'ide-1-b', to: 'master' },
          ...GO,
        ],
        because: 'two masters on one ribbon answer at the same time',
      },
    ],
  },
  {
    id: 'fast-game',
    title: 'Thirty pictures a second',
    task: 'Change this family PC until the benchmark shows its game with 30 pictures a second or more.',
    start: build(familyPc),
    solved(state) {
      const game = state.results?.find(({ id }) => id === 'game');
      if (!game) return { solved: false, says: 'Start the PC and run the benchmark first.' };
      const solved = game.value >= 30;
      return {
        solved,
        says: `The game shows ${game.value} pictures a second. ${solved ? 'That is smooth.' : game.says}`,
      };
    },
    hints: [
      'Run the benchmark first. It says which part holds the game back.',
      'A card that draws in three dimensions helps most. Then look who is waiting for whom.',
      'A 3-D card and a quicker CPU. Keep it cool.',
    ],
    solution: [
      take('fan'),
      take('cooler'),
      take('cpu'),
      fit('cpu-k6-2-300', 'cpu'),
      fit('cooler-fan', 'cooler'),
      fit('lead-fan', 'fan'),
      take('pci-1'),
      fit('gfx-agp', 'agp'),
      fit('monitor', 'screen'),
      ...GO,
      { kind: 'benchmark' },
    ],
    wrong: [
      {
        actions: [
          take('fan'),
          take('cooler'),
          take('cpu'),
          fit('cpu-k6-2-300', 'cpu'),
          fit('cooler-fan', 'cooler'),
          fit('lead-fan', 'fan'),
          ...GO,
          { kind: 'benchmark' },
        ],
        because: 'even a quick CPU is slow when it has to colour every dot itself',
      },
      {
        actions: [fit('gfx-voodoo2', 'pci-2'), ...GO, { kind: 'benchmark' }],
        because: 'the 3-D card waits for the slow CPU',
      },
    ],
  },
];
