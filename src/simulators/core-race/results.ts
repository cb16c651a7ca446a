// What the board under the lanes tells: who came when, how that compares, and where the time went.
import { letterOf, type Machine } from './machines.ts';
import { isOver, type State, timeOf } from './model.ts';
import { placesOf, raceOf, timeSpent } from './race.ts';
import type { Wait } from './schedule.ts';
import { nameOf, rounded, timeInWords, timesAsFast, WAIT_WORDS } from './words.ts';

export interface Row {
  readonly letter: string;
  readonly name: string;
  readonly machine: Machine;
  /** '1st'; empty while it runs. */
  readonly place: string;
  /** '0.45 s'; while it runs, how far it has come. */
  readonly time: string;
  readonly isDone: boolean;
  /** '1.6 times as fast'; empty for A and before both are done. */
  readonly beside: string;
  /** Of all its cores' time until now, in whole per cent. */
  readonly worked: number;
  /** What most of the other time went to: 'its turn 38 %'. */
  readonly waited: readonly { readonly wait: Wait; readonly says: string }[];
}

const PLACES = ['', '1st', '2nd', '3rd', '4th'];

export function rowsOf(state: State): readonly Row[] {
  const race = raceOf(state.setup);
  const time = timeOf(state);
  const places = placesOf(race);
  const base = race.runs[0]?.finish ?? 0;
  return state.setup.machines.flatMap((machine, at): Row[] => {
    const run = race.runs[at];
    if (!run) return [];
    const isDone = run.finish <= time;
    const spent = timeSpent(run, time);
    const whole = Math.max(1, Math.min(time, run.finish) * machine.cores);
    const per = (part: number): number => Math.round((part / whole) * 100);
    const waits = (['disk', 'ram', 'network', 'order', 'over'] as const)
      .filter((wait) => per(spent[wait]) > 0)
      .sort((a, b) => spent[b] - spent[a]);
    return [
      {
        letter: letterOf(at),
        name: nameOf(machine),
        machine,
        place: isDone ? (PLACES[places[at] ?? 0] ?? '') : '',
        time: isDone ? timeInWords(run.finish) : 'still at work',
        isDone,
        beside: at === 0 || !isDone || base > time ? '' : timesAsFast(base, run.finish),
        worked: per(spent.work),
        waited: waits.map((wait) => ({ wait, says: `${WAIT_WORDS[wait].short} ${per(spent[wait])} %` })),
      },
    ];
  });
}

/** How the race is shown: what one step is, and how that compares with a clock on the wall at ten steps a second. */
export function paceInWords(state: State): string {
  const { slice } = raceOf(state.setup);
  const slow = 100_000 / slice;
  const compared =
    slow >= 1.05
      ? `you see it ${rounded(slow, 2)} times slower than it is`
      : slow > 0.95
        ? 'you see it as fast as it is'
        : `you see it ${rounded(1 / slow, 2)} times faster than it is`;
  return `One step is ${timeInWords(slice)}. At ten steps a second, ${compared}.`;
}

/** What to say of machines that run on alone; undefined while the race is still one, and when it is over. */
export function lateInWords(state: State): string | undefined {
  const race = raceOf(state.setup);
  const time = timeOf(state);
  const late = state.setup.machines.flatMap((machine, at) => {
    const finish = race.runs[at]?.finish ?? 0;
    return finish > race.axis
      ? [`${letterOf(at)}${machine.real ? ` (${nameOf(machine)})` : ''} needs ${timeInWords(finish)} in all.`]
      : [];
  });
  return late.length > 0 && time >= race.axis && !isOver(state) ? late.join(' ') : undefined;
}

const MICROSECONDS = 1e6;
const MARKS: readonly (readonly [seconds: number, name: string])[] = [
  [0.001, '0.001 s'],
  [0.01, '0.01 s'],
  [0.1, '0.1 s'],
  [1, '1 s'],
  [10, '10 s'],
  [60, '1 min'],
  [3600, '1 hour'],
  [86_400, '1 day'],
  [864_000, '10 days'],
  [31_536_000, '1 year'],
  [315_360_000, '10 years'],
];

export interface Ladder {
  /** `at` is from 0 to 1 along the ladder. */
  readonly marks: readonly { readonly at: number; readonly name: string }[];
  readonly machines: readonly { readonly at: number; readonly letter: string; readonly isDone: boolean }[];
}
/** Where each machine is on a scale on which ten times as long is always the same way; undefined while that is not needed. */
export function ladderOf(state: State): Ladder | undefined {
  const race = raceOf(state.setup);
  const time = timeOf(state);
  const finishes = race.runs.map(({ finish }) => Math.max(1, finish));
  const least = Math.min(...finishes);
  const most = Math.max(...finishes);
  if (most < 20 * least || time < least) return undefined;
  const low = Math.log10(least) - 0.4;
  const high = Math.log10(most) + 0.4;
  const place = (microseconds: number): number => (Math.log10(microseconds) - low) / (high - low);
  return {
    marks: MARKS.map(([seconds, name]) => ({ at: place(seconds * MICROSECONDS), name })).filter(
      ({ at }) => at >= 0 && at <= 1,
    ),
    machines: finishes.map((finish, at) => ({
      at: place(Math.min(finish, Math.max(time, 1))),
      letter: letterOf(at),
      isDone: finish <= time,
    })),
  };
}
