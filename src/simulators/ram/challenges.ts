// The challenges: what to bring about, how it is judged, hints, a way to do it, and tries that teach something.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import { type FileId, fileOf } from './files.ts';
import { letterIn, writerOf } from './letter.ts';
import { defaultSetup } from './model.ts';
import { isInRam } from './room.ts';
import type { Action, Program, Setup, State } from './state.ts';

const empty: Setup = { ...defaultSetup, loaded: [] };
const no = (says: string): Verdict => ({ solved: false, says });
const yes = (says: string): Verdict => ({ solved: true, says });

const load = (file: FileId, at?: number): Action =>
  at === undefined ? { kind: 'load', file } : { kind: 'load', file, at };
const tick = (count: number): Action => ({ kind: 'tick', count });
const type = (text: string): readonly Action[] =>
  Array.from(text, (letter): Action => ({ kind: 'key', code: letter.codePointAt(0) ?? 0 }));
const fetches = (cells: readonly number[]): readonly Action[] =>
  cells.flatMap((cell): Action[] => [{ kind: 'fetch', cell }, tick(100)]);

const first = (state: State, file: FileId): Program | undefined =>
  state.programs.find((program) => program.file === file);
const inRam = (state: State, file: FileId): boolean => {
  const program = first(state, file);
  return program !== undefined && isInRam(program);
};
/** The cell of a label of an open program. */
const cellOf = (program: Program, label: string): number =>
  program.at + (fileOf(program.file).labels[label] ?? 0);

const GRAN = 'Hi Gran! We won 3-2.';

export const challenges: readonly Challenge<Setup, State, Action>[] = [
  {
    id: 'new-place',
    title: 'A new place',
    task: 'Put Score into RAM, so that its number “score” stands in cell 45. Run it until that cell holds 3.',
    start: empty,
    solved(state) {
      const program = first(state, 'score');
      if (!program) return no('Score is not in RAM yet.');
      const cell = cellOf(program, 'SCORE');
      const held = state.cells[cell] ?? 0;
      if (cell !== 45)
        return no(
          `Score begins at cell ${program.at}. Its number “score” is in cell ${cell}, not in cell 45.`,
        );
      return held === 3
        ? yes('Cell 45 holds 3. Wherever a program is put, its numbers stand in cells you can point at.')
        : no(`The place is right. Cell 45 holds ${held}.`);
    },
    hints: [
      'Choose Score on the shelf. Its list shows in which of its 7 cells “score” is.',
      '“score” is the sixth of its cells: five cells after the first one.',
      'Put it at cell 40. Then step until cell 45 is 3.',
    ],
    solution: [load('score', 40), tick(15 - 2)],
    wrong: [
      { actions: [load('score', 45), tick(13)], because: 'the program begins at 45, so its number is at 50' },
      { actions: [load('score'), tick(13)], because: 'the first free place is cell 0' },
      { actions: [load('score', 40), tick(40)], because: 'it ran too far' },
    ],
  },
  {
    id: 'take-turns',
    title: 'Take turns',
    task: 'Get Rocket and Seven times into RAM at once. Run them until both have written at least 5 numbers.',
    start: empty,
    solved(state) {
      const both = [first(state, 'rocket'), first(state, 'table')];
      const [rocket, table] = both;
      if (!rocket || !table)
        return no(`${!rocket ? 'Rocket' : 'Seven times'} is not in RAM. The two must be there together.`);
      const least = Math.min(rocket.written, table.written);
      return least >= 5
        ? yes('One CPU, two programs. It gives each a few instructions, then goes to the other.')
        : no(`Rocket has written ${rocket.written} numbers, Seven times ${table.written}.`);
    },
    hints: ['Both fit: they need 21 cells together.', 'Bring a copy of each into RAM, then press Play.'],
    solution: [load('rocket'), load('table'), tick(120)],
    wrong: [
      { actions: [load('rocket'), tick(60)], because: 'only one program is open' },
      { actions: [load('rocket'), load('table'), tick(20)], because: 'they have not run for long enough' },
    ],
  },
  {
    id: 'in-a-row',
    title: 'Not in a row',
    task: 'RAM has 93 free cells. Cat picture needs 52, and still it does not fit. Get Rocket and Cat picture into RAM together.',
    start: { ...empty, loaded: [{ file: 'rocket', at: 48 }] },
    solved(state) {
      const [rocket, cat] = [inRam(state, 'rocket'), inRam(state, 'picture')];
      if (rocket && cat) return yes('The same cells were free before. Now they are in a row.');
      if (cat) return no('Cat picture is in RAM. Rocket must be there too.');
      return no('Cat picture is not in RAM yet. It needs 52 free cells in a row.');
    },
    hints: [
      'Look where Rocket stands. How long are the free rows before and after it?',
      'A program that is open can’t be moved. But you can close it and open it somewhere else.',
      'Close Rocket. Put it at cell 0. Then there is room after it.',
    ],
    solution: [{ kind: 'close', program: 1 }, load('rocket', 0), load('picture')],
    wrong: [
      { actions: [load('picture')], because: 'there is no row of 52 free cells' },
      {
        actions: [{ kind: 'close', program: 1 }, load('picture')],
        because: 'Rocket was closed and not opened again',
      },
      {
        actions: [{ kind: 'aside', program: 1 }, load('picture', 30)],
        because: 'Rocket’s own cells are taken',
      },
    ],
  },
  {
    id: 'race-the-tape',
    title: 'Race the tape',
    task: 'Fetch cells 5, 10, 60 and 90, in any order. RAM takes 1 step for each. Keep the tape under 100 steps in all.',
    start: { ...empty, mode: 'race' },
    solved({ race }) {
      const wanted = [5, 10, 60, 90];
      const missing = wanted.filter((cell) => !race.results.some((result) => result.cell === cell));
      const tape = race.results.reduce((sum, { tape: steps }) => sum + steps, 0);
      if (missing.length > 0)
        return no(`Still to fetch: ${missing.join(', ')}. The tape has taken ${tape} steps so far.`);
      if (tape >= 100)
        return no(
          `The tape took ${tape} steps, RAM ${race.results.length}. In another order the tape can be quicker.`,
        );
      return {
        ...yes(`The tape took ${tape} steps, RAM ${race.results.length}. RAM does not mind the order.`),
        score: { steps: { yours: tape, best: 94 } },
      };
    },
    hints: [
      'The tape has to wind past every cell on its way.',
      'Turning back costs the most. Begin with the cell that is nearest.',
      'Fetch 5, then 10, then 60, then 90.',
    ],
    solution: fetches([5, 10, 60, 90]),
    wrong: [
      { actions: fetches([90, 5, 60, 10]), because: 'the tape winds to and fro' },
      { actions: fetches([5, 10, 60]), because: 'one cell is missing' },
    ],
  },
  {
    id: 'back-on-the-screen',
    title: 'Back on the screen',
    task: 'This letter is saved. Pull the plug and put it back. Then get the letter onto the screen again, from the shelf.',
    start: { ...empty, loaded: [{ file: 'writer', at: 20 }], typed: GRAN, saved: GRAN },
    solved(state) {
      if (state.cuts === 0) return no('The plug has not been pulled yet.');
      if (!state.isOn) return no('The power is off. RAM is blank, and the shelf is as it was.');
      if (!writerOf(state))
        return no('The letter is on the shelf. The letter writer has to be in RAM to show it.');
      return letterIn(state) === GRAN
        ? yes('RAM lost all of it. The copies on the shelf were enough: first the program, then the letter.')
        : no('The letter writer is in RAM, with an empty page. The letter is still on the shelf.');
    },
    hints: [
      'After the power comes back RAM holds only leftovers. What is on the shelf?',
      'Two things must come back: the program and the letter.',
      'Bring the letter writer into RAM, then open the letter.',
    ],
    solution: [{ kind: 'plug' }, { kind: 'plug' }, load('writer'), { kind: 'open-letter' }],
    wrong: [
      { actions: [{ kind: 'plug' }, { kind: 'plug' }], because: 'nothing comes back by itself' },
      { actions: [{ kind: 'plug' }, { kind: 'plug' }, load('writer')], because: 'the letter was not opened' },
    ],
  },
  {
    id: 'save-in-time',
    title: 'Save in time',
    task: 'A storm is coming. The power will fail, and nobody knows when. Write to Gran. After the power cut at least 15 letters must be on the shelf.',
    start: { ...empty, loaded: [{ file: 'writer', at: 20 }], storm: 24 },
    solved({ cuts, saved, lost }) {
      const kept = Array.from(saved).length;
      if (cuts === 0) return no('The power is still on. Go on writing.');
      if (kept >= 15)
        return yes(
          `${kept} letters are on the shelf.${lost > 0 ? ` ${lost} were only in RAM, and are gone.` : ''} Saving often is what helped.`,
        );
      return no(
        `The power is gone. ${kept === 0 ? 'Nothing was saved' : `Only ${kept} letters were saved`}, and ${lost} are lost. Begin again, and save sooner.`,
      );
    },
    hints: [
      'What you type stands in RAM. What does it need to outlive a power cut?',
      'Save after every few words, or let autosave do it.',
      'Switch autosave on before you begin. It saves after every 8 keys.',
    ],
    solution: [{ kind: 'autosave', on: true }, ...type('Dear Gran, thank you for it')],
    wrong: [
      { actions: type('Dear Gran, thank you for it'), because: 'nothing was saved' },
      {
        actions: [...type('Dear Gran'), { kind: 'save' }, ...type(', thank you for it')],
        because: 'saved once, too early',
      },
      { actions: [...type('Dear Gran, thank'), { kind: 'save' }], because: 'the power has not failed yet' },
    ],
  },
  {
    id: 'squeeze-in',
    title: 'Squeeze it in',
    task: 'Your letter is half written and not saved. Run Cat picture to its end, then go on with the letter. Not one letter may be lost.',
    start: { ...empty, loaded: [{ file: 'writer', at: 20 }], typed: 'Dear Gran' },
    solved(state) {
      if (letterIn(state) !== 'Dear Gran') {
        const isAside = state.programs.some(({ file, aside }) => file === 'writer' && aside !== undefined);
        if (isAside) return no('The letter is on the shelf with its program. Both must come back into RAM.');
        return state.saved === 'Dear Gran'
          ? no('The letter is saved on the shelf. It must be on the screen again at the end.')
          : no('The letter is gone: it was only in RAM. Begin again.');
      }
      if (!state.finished.includes('picture'))
        return no('Cat picture needs 52 cells in a row, and has not run to its end yet.');
      return {
        ...yes(`Both had their turn. It took ${state.shelfTrips} slow trips to the shelf.`),
        score: { trips: { yours: state.shelfTrips, best: 3 } },
      };
    },
    hints: [
      'Closing the letter writer frees its cells. What happens to the letter then?',
      'A program can be put aside on the shelf with all its numbers.',
      'Put the letter writer aside, run Cat picture, close it, and bring the letter writer back.',
    ],
    solution: [
      { kind: 'aside', program: 1 },
      load('picture'),
      tick(400),
      { kind: 'close', program: 2 },
      { kind: 'bring', program: 1 },
    ],
    wrong: [
      {
        actions: [
          { kind: 'close', program: 1 },
          load('picture'),
          tick(400),
          { kind: 'close', program: 2 },
          load('writer'),
        ],
        because: 'the letter was only in RAM, and went with its program',
      },
      { actions: [load('picture')], because: 'it does not fit beside the letter writer' },
      {
        actions: [{ kind: 'aside', program: 1 }, load('picture'), tick(400)],
        because: 'the letter is still on the shelf',
      },
    ],
  },
];
