// How everything begins: with the power on or off, and how it goes off.
import { copyIn } from './copy-in.ts';
import { whyNot } from './desk.ts';
import { leftovers } from './leftovers.ts';
import { letterIn, typeKey, writerOf } from './letter.ts';
import { freeCells, isInRam, nameOf } from './room.ts';
import { CELLS, type Placed, type Setup, type State } from './state.ts';
import { type Work, workOn } from './turns.ts';

export const defaultSetup: Setup = {
  loaded: [
    { file: 'score', at: 0 },
    { file: 'alphabet', at: 10 },
  ],
  typed: '',
  saved: '',
  autosave: false,
  swap: false,
  storm: 0,
  isOn: true,
  cuts: 0,
  lost: 0,
  mode: 'programs',
};

const zeroes: readonly number[] = Array.from({ length: CELLS }, () => 0);

/** RAM after switching on, with the programs of the set-up in their places. What does not fit is left out. Never throws. */
export function start(setup: Setup): State {
  const { loaded, typed, isOn, cuts, lost, saved } = setup;
  const blank: State = {
    isOn,
    cells: isOn ? leftovers(cuts) : zeroes,
    programs: [],
    opened: 0,
    turn: 0,
    left: 0,
    time: 0,
    shelfTrips: 0,
    ticks: 0,
    saved,
    autosave: setup.autosave,
    swap: setup.swap,
    storm: setup.storm,
    cuts,
    lost,
    keys: 0,
    mode: setup.mode,
    race: { head: 0, steps: 0, results: [] },
    changed: [],
    finished: [],
    says: '',
    done: [],
  };
  if (!isOn) return { ...blank, says: darkness(saved, lost) };
  const work = workOn(blank);
  for (const { file, at } of loaded)
    if (whyNot(work.programs, file, at) === undefined) copyIn(work, file, at);
  const program = writerOf(work);
  if (program) for (const letter of typed) typeKey(work, program.id, letter.codePointAt(0) ?? 0);
  const { copied: _copied, trip: _trip, ...ready } = work;
  return {
    ...ready,
    changed: [],
    time: 0,
    shelfTrips: 0,
    says: setup.mode === 'race' ? raceOpening : opening(ready),
  };
}

/** What is said when the race is set up. */
export const raceOpening = 'The same 100 numbers stand in RAM and on a tape. Which brings a number sooner?';

export function opening({ programs, cuts }: State): string {
  const names = programs.map((program) => nameOf(programs, program));
  if (names.length > 0)
    return `In RAM: ${names.join(', ')}. ${freeCells(programs)} of the 100 cells are free.`;
  return `No program is in RAM. ${cuts > 0 ? 'The cells hold leftovers that mean nothing.' : 'All 100 cells are free.'}`;
}
export function darkness(saved: string, lost: number): string {
  const letter = lost === 0 ? '' : ` ${lost} ${lost === 1 ? 'letter was' : 'letters were'} only in RAM.`;
  const kept = saved === '' ? '' : ` The saved letter is there too: “${saved}”.`;
  return `The power is off. Every cell of RAM has lost its number.${letter} The shelf still has its files.${kept}`;
}

/** The power goes. Nobody asks RAM whether it is ready. */
export function cut(work: Work): State {
  const text = letterIn(work);
  let same = 0;
  while (same < text.length && text[same] === work.saved[same]) same += 1;
  const dark = start({
    ...setupOf(work),
    isOn: false,
    lost: text.length - same,
    cuts: work.cuts + 1,
    storm: 0,
  });
  return { ...dark, ticks: work.ticks, time: work.time, shelfTrips: work.shelfTrips };
}
export function switchOn(state: State): State {
  const on = start({ ...setupOf(state), isOn: true, lost: 0 });
  return {
    ...on,
    ticks: state.ticks,
    time: state.time,
    shelfTrips: state.shelfTrips,
    says: 'The power is back. RAM holds leftovers that mean nothing, and no program. The files on the shelf are as they were.',
  };
}

/** The work that is there: programs in their places, and what is on the shelf. What only RAM holds is not kept. */
export function setupOf(state: State): Setup {
  const { isOn, saved, autosave, swap, storm, cuts, lost, mode } = state;
  const loaded: readonly Placed[] = state.programs.filter(isInRam).map(({ file, at }) => ({ file, at }));
  return { loaded, typed: '', saved, autosave, swap, storm, isOn, cuts, lost, mode };
}
