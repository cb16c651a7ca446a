// The race as a pure model. Its clock counts slices of machine time; where every core is at a moment is read from the
// race that was worked out from the set-up, so many ticks at once are the same as one by one.
import type { Clock, Problem, SimState } from '../../simulation/contract.ts';
import { JOB_WORDS, type JobId } from './jobs.ts';
import { letterOf, type Machine, PLAIN } from './machines.ts';
import { countUpTo, placesOf, type Race, raceOf, type Setup, stretchAt } from './race.ts';
import type { Doing } from './schedule.ts';
import { calledOf, coresInWords, listed, rounded, timeInWords, timesAsFast, WAIT_WORDS } from './words.ts';

export type { Setup } from './race.ts';

/** Who the pupil thinks will be first: a machine from 0, or all of the quickest together. */
export type Guess = number | 'together';

export interface State extends SimState {
  readonly setup: Setup;
  /** How many slices have passed since the start. */
  readonly ticks: number;
  readonly guess?: Guess;
}
export type Action =
  /** Lets `count` slices of machine time pass; stops when the last machine is done. */
  | { readonly kind: 'tick'; readonly count: number }
  /** Who will be first? Only before the start. */
  | { readonly kind: 'guess'; readonly who: Guess }
  /** Another machine at a lane; back to the start. */
  | { readonly kind: 'machine'; readonly at: number; readonly machine: Machine }
  /** Another share of the pupil's own job; back to the start. */
  | { readonly kind: 'share'; readonly share: number };

/** The most slices one action may ask for. */
export const MOST_TICKS = 1e15;

export const defaultSetup: Setup = {
  job: 'photos',
  items: 96,
  share: 75,
  machines: [PLAIN, { ...PLAIN, cores: 2 }, { ...PLAIN, cores: 4 }],
};

export function start(setup: Setup): State {
  return { setup, ticks: 0 };
}

function refuse(state: State, problem: Problem): State {
  return { ...state, problem };
}

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step(state: State, action: Action): State {
  const { setup, ticks, guess } = state;
  switch (action.kind) {
    case 'tick': {
      if (!Number.isSafeInteger(action.count) || action.count < 1)
        return refuse(state, { says: 'The number of steps must be a whole number from 1.' });
      const { lastTick } = raceOf(setup);
      if (ticks >= lastTick) return state; // it stands still: nothing is wrong with asking
      return {
        setup,
        ticks: Math.min(lastTick, ticks + action.count),
        ...(guess === undefined ? {} : { guess }),
      };
    }
    case 'guess':
      if (ticks > 0)
        return refuse(state, { says: 'The race is on: too late to guess.', hint: 'Reset, then guess.' });
      if (action.who !== 'together' && setup.machines[action.who] === undefined)
        return refuse(state, { says: 'There is no such machine.' });
      return { setup, ticks, guess: action.who };
    case 'machine':
      if (action.at < (setup.fixed?.machines ?? 0) || setup.machines[action.at] === undefined)
        return refuse(state, {
          at: letterOf(action.at),
          says: `Machine ${letterOf(action.at)} can’t be changed.`,
        });
      return start({
        ...setup,
        machines: setup.machines.map((one, at) => (at === action.at ? action.machine : one)),
      });
    case 'share':
      return start({ ...setup, share: Math.max(0, Math.min(100, Math.round(action.share))) });
    default:
      return refuse(state, { says: 'The race doesn’t know that action.' });
  }
}

/** What can be done now. */
export function actions({ setup, ticks }: State): readonly Action[] {
  const at = setup.fixed?.machines ?? 0;
  const machine = setup.machines[at];
  return [
    ...(ticks < raceOf(setup).lastTick ? [1, 7, 40].map((count): Action => ({ kind: 'tick', count })) : []),
    ...(ticks === 0 ? [{ kind: 'guess', who: 0 } as const, { kind: 'guess', who: 'together' } as const] : []),
    ...(machine ? [{ kind: 'machine', at, machine } as const] : []),
  ];
}

/** Microseconds that have passed. */
export function timeOf({ setup, ticks }: State): number {
  return ticks * raceOf(setup).slice;
}
export function isOver({ setup, ticks }: State): boolean {
  return ticks >= raceOf(setup).lastTick;
}
/** Slices until the next machine is done; 0 when all are. */
export function ticksToNextFinish({ setup, ticks }: State): number {
  const { runs, slice } = raceOf(setup);
  const next = runs.map(({ finish }) => Math.ceil(finish / slice)).filter((tick) => tick > ticks);
  return next.length === 0 ? 0 : Math.min(...next) - ticks;
}

export interface Standing {
  readonly done: number;
  readonly left: number;
  readonly isDone: boolean;
  /** What each core is doing; undefined once the machine is done. */
  readonly cores: readonly { readonly doing: Doing | undefined; readonly item: number }[];
}
/** How every machine stands now. */
export function standingsOf(state: State): readonly Standing[] {
  const { runs } = raceOf(state.setup);
  const time = timeOf(state);
  return runs.map(({ lanes, taken, done, finish }) => ({
    done: countUpTo(done, time),
    left: taken.length - (state.ticks === 0 ? 0 : countUpTo(taken, time)),
    isDone: finish <= time,
    cores: lanes.map((lane) => {
      const now = state.ticks === 0 || finish <= time ? undefined : stretchAt(lane, time);
      return { doing: now?.doing, item: now?.item ?? -1 };
    }),
  }));
}

/** The machines that are first, by number: more than one in a dead heat. */
export function winnersOf(race: Race): readonly number[] {
  return placesOf(race).flatMap((place, at) => (place === 1 ? [at] : []));
}
export function isGuessRight(race: Race, guess: Guess): boolean {
  const winners = winnersOf(race);
  return guess === 'together' ? winners.length > 1 : winners.length === 1 && winners[0] === guess;
}

/** The moment in a few sentences: for the eye, the screen reader and the transcript. */
export function describe(state: State): string {
  if (state.problem) return `${state.problem.says} ${state.problem.hint ?? ''}`.trim();
  if (state.ticks === 0) return beforeStart(state);
  return isOver(state) ? atTheEnd(state) : onTheWay(state);
}

function jobName({ job, items, share }: Setup): string {
  return job === 'own'
    ? `${rounded(items)} pieces, of which ${share} in 100 can be shared out`
    : lower(JOB_WORDS[job].title);
}
function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function beforeStart({ setup, guess }: State): string {
  const field = setup.machines.map(
    (machine, at) => `${calledOf(machine, at)} with ${coresInWords(machine.cores)}`,
  );
  const said =
    guess === undefined
      ? 'Who will be first?'
      : `You say: ${guess === 'together' ? 'a dead heat' : letterOf(guess)}.`;
  return `At the start: ${listed(field)}. The job: ${jobName(setup)}. ${said}`;
}

function onTheWay(state: State): string {
  const { setup, ticks } = state;
  const race = raceOf(setup);
  const { many, one } = wordsOf(setup.job);
  const stands = standingsOf(state);
  const total = rounded(race.job.items.length, 6);
  const field = setup.machines.map((machine, at) => {
    const stand = stands[at];
    const name = calledOf(machine, at);
    const finish = race.runs[at]?.finish ?? 0;
    if (stand?.isDone)
      return finish > (ticks - 1) * race.slice
        ? `${name} has just finished, after ${timeInWords(finish)}`
        : `${name} is done`;
    if (stand?.done === 0) return `${name} is still at ${one} 1 of ${total}`;
    return `${name} has done ${rounded(stand?.done ?? 0, 6)} of ${total} ${many}`;
  });
  return `After ${timeInWords(timeOf(state))}: ${listed(field)}. ${waits(state)}`.trim();
}
function wordsOf(job: JobId) {
  return JOB_WORDS[job];
}

/** Which cores wait now, and what for: 'Of C, 3 cores wait for storage.' */
function waits(state: State): string {
  const { setup } = state;
  return standingsOf(state)
    .flatMap(({ cores }, at) => {
      const machine = setup.machines[at];
      const idle = cores.flatMap(({ doing }) => (doing === undefined || doing === 'work' ? [] : [doing]));
      const [main] = [...idle].sort(
        (a, b) => idle.filter((one) => one === b).length - idle.filter((one) => one === a).length,
      );
      if (!machine || main === undefined || main === 'over') return [];
      const count = idle.filter((one) => one === main).length;
      const who =
        machine.cores === 1
          ? 'its core waits'
          : `${count} of ${machine.cores} cores ${count === 1 ? 'waits' : 'wait'}`;
      return [`In ${letterOf(at)}, ${who} for ${WAIT_WORDS[main].long}.`];
    })
    .slice(0, 2)
    .join(' ');
}

function atTheEnd(state: State): string {
  const { setup, guess } = state;
  const race = raceOf(setup);
  const winners = winnersOf(race);
  const names = winners.map((at) => calledOf(setup.machines[at] ?? PLAIN, at));
  const best = race.runs[winners[0] ?? 0]?.finish ?? 0;
  const field = setup.machines.length === 1 ? 'Done' : `${listed(names)} came first`;
  const first =
    winners.length > 1
      ? `A dead heat: ${listed(names)} finished together after ${timeInWords(best)}.`
      : `${field} after ${timeInWords(best)}.`;
  const base = race.runs[0]?.finish ?? 0;
  const others = race.runs.flatMap(({ finish }, at) =>
    at === 0 ? [] : [`${letterOf(at)} was ${timesAsFast(base, finish)}`],
  );
  const compared = others.length === 0 ? '' : `Beside A, ${listed(others)}.`;
  const said =
    guess === undefined
      ? ''
      : `You said ${guess === 'together' ? 'a dead heat' : letterOf(guess)}${isGuessRight(race, guess) ? ', and so it was' : ''}.`;
  return [first, compared, said].filter(Boolean).join(' ');
}

/** The race's time is slices. */
export const clock: Clock<State, Action> = {
  rate: 10,
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick: (state) => !isOver(state),
};
