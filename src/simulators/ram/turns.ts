// Programs take turns: each does a few instructions, then the CPU goes on to the next that can do something. What the CPU
// held of the first is put aside with it and comes back with its next turn.
import { characterOf } from '../../lib/lmc/character.ts';
import { disassemble } from '../../lib/lmc/instructions.ts';
import { runInstruction } from '../../lib/lmc/run-instruction.ts';
import { sizeOf, standingIn, isInRam, nameOf } from './room.ts';
import { OUTPUTS_KEPT, type Program, SHELF_TRIP, type State, TURN, type Trip } from './state.ts';

/** A state that is worked on; nobody else sees it until it is done. */
export type Work = { -readonly [key in keyof State]: State[key] } & { cells: number[]; programs: Program[] };

export function workOn(state: State): Work {
  const { problem: _problem, trip: _trip, copied: _copied, ...rest } = state;
  return { ...rest, cells: [...state.cells], programs: [...state.programs], changed: [] };
}

/** Whether a program could do something if the CPU came round to it. */
const isRunnable = (work: Pick<State, 'swap'>, program: Program): boolean =>
  program.status === 'ready' && (isInRam(program) || work.swap);

/** Whether another step would change anything. */
export function canTick(state: Pick<State, 'isOn' | 'mode' | 'race' | 'programs' | 'swap'>): boolean {
  if (!state.isOn) return false;
  if (state.mode === 'race') return state.race.asked !== undefined;
  return state.programs.some((program) => isRunnable(state, program));
}

export function change(work: Work, id: number, what: Partial<Program>): void {
  work.programs = work.programs.map((program) => (program.id === id ? { ...program, ...what } : program));
}

/** Copies its cells to the shelf. What stood in them stays there until somebody writes over it. */
export function putAside(work: Work, program: Program): void {
  change(work, program.id, { aside: work.cells.slice(program.at, program.at + sizeOf(program)) });
  work.shelfTrips += 1;
  work.time += SHELF_TRIP;
  work.copied = { file: program.file, at: program.at, to: 'shelf' };
}

/** Brings a program back to the very cells it had: its instructions name them. Those who stand there go to the shelf. */
export function bringBack(work: Work, program: Program): readonly Program[] {
  const others = standingIn(work.programs, program.at, sizeOf(program));
  for (const other of others) putAside(work, other);
  const image = program.aside ?? [];
  const { aside: _aside, ...rest } = program;
  work.programs = work.programs.map((each) => (each.id === program.id ? rest : each));
  for (const [index, word] of image.entries()) work.cells[program.at + index] = word;
  work.changed = image.map((_, index) => program.at + index);
  work.shelfTrips += 1;
  work.time += SHELF_TRIP;
  work.copied = { file: program.file, at: program.at, to: 'ram' };
  return others;
}

/** Lets the CPU do one thing: an instruction, or fetching the program whose turn it is from the shelf. */
export function takeTurn(work: Work): void {
  const before = work.programs.find(({ id }) => id === work.turn);
  const goesOn = before !== undefined && work.left > 0 && isRunnable(work, before);
  const program = goesOn ? before : nextAfter(work);
  if (!program) return;
  const name = nameOf(work.programs, program);
  const begins = !goesOn || program.id !== work.turn ? `It is ${name}’s turn. ` : '';
  if (begins) {
    work.turn = program.id;
    work.left = TURN;
  }
  if (!isInRam(program)) {
    const others = bringBack(work, program);
    const made = others.map((other) => nameOf(work.programs, other)).join(' and ');
    const first = made === '' ? '' : `${made} must go to the shelf first. `;
    const trips = others.length + 1;
    work.says = `It is ${name}’s turn, but it is on the shelf. ${first}${trips === 1 ? 'One slow trip' : `${trips} slow trips`}.`;
    return;
  }
  work.left -= 1;
  work.says = begins + instruct(work, program, undefined).says;
}

function nextAfter(work: Work): Program | undefined {
  const at = work.programs.findIndex(({ id }) => id === work.turn);
  return [...work.programs.slice(at + 1), ...work.programs.slice(0, at + 1)].find((program) =>
    isRunnable(work, program),
  );
}

/** Does one instruction of a program that is in RAM. */
export function instruct(
  work: Work,
  program: Program,
  input: number | undefined,
): { readonly says: string; readonly waits: boolean } {
  const name = nameOf(work.programs, program);
  const from = program.programCounter;
  const word = work.cells[from] ?? 0;
  const done = runInstruction(work.cells, program, input);
  if (done.kind === 'waits') {
    change(work, program.id, { status: 'waiting' });
    return { says: `${name} waits for a key.`, waits: true };
  }
  // The files on the shelf have no words that are no instruction, and end before their cells do.
  if (done.kind !== 'done') {
    change(work, program.id, { status: 'halted' });
    return { says: `${name} has come to something that is no instruction.`, waits: false };
  }
  const { effect, box, registers } = done;
  const value = box === undefined ? undefined : work.cells[box];
  work.time += box === undefined ? 1 : 2;
  if (effect.store !== undefined && box !== undefined) work.changed = [box];
  work.trip = tripOf(program.id, from, word, box, value, effect.store !== undefined);
  change(work, program.id, {
    ...registers,
    ...(effect.writes ? written(program, effect.writes) : {}),
    status: effect.halts ? 'halted' : 'ready',
  });
  if (effect.halts && !work.finished.includes(program.file)) work.finished = [...work.finished, program.file];
  return { says: told(name, word, program, registers.accumulator, effect, box), waits: false };
}

function tripOf(
  program: number,
  fetched: number,
  word: number,
  cell: number | undefined,
  value: number | undefined,
  writes: boolean,
): Trip {
  const base = { program, fetched, word };
  return cell === undefined || value === undefined ? base : { ...base, cell, value, writes };
}

function written(program: Program, kind: 'number' | 'character'): Pick<Program, 'output' | 'written'> {
  const item = kind === 'number' ? program.accumulator : characterOf(program.accumulator);
  return { output: [...program.output, item].slice(-OUTPUTS_KEPT), written: program.written + 1 };
}

function told(
  name: string,
  word: number,
  program: Program,
  accumulator: number,
  effect: {
    readonly store?: number;
    readonly jump?: number;
    readonly writes?: string;
    readonly halts?: true;
  },
  box: number | undefined,
): string {
  const { code } = disassemble(word);
  const cell = `Cell ${program.programCounter}: ${code}.`;
  if (effect.halts) return `${cell} ${name} is done. It still has its cells.`;
  if (effect.store !== undefined) return `${cell} Cell ${box ?? 0} now holds ${effect.store}.`;
  if (effect.writes)
    return `${cell} ${name} writes ${shown(program.accumulator, effect.writes)} on the screen.`;
  if (effect.jump !== undefined) return `${cell} ${name} goes on at cell ${effect.jump}.`;
  if (box !== undefined) return `${cell} The accumulator now holds ${accumulator}.`;
  return `${cell} No jump this time.`;
}
function shown(value: number, kind: string): string {
  if (kind === 'number') return String(value);
  const character = characterOf(value);
  return character === '\n' ? 'a new line' : `“${character}”`;
}
