// The smallest simulator there is, for the tests of what all simulators share: a counter with a clock. It counts one
// a tick, stops at its limit, and takes numbers to add.
import type { Json, ShownSimulator, SimState, Simulator } from '../contract.ts';

export interface TallySetup {
  readonly limit: number;
  readonly note: string;
  /** The play loop pauses at every multiple of this. */
  readonly pauseEvery?: number;
}
export interface TallyState extends SimState {
  readonly limit: number;
  readonly pauseEvery: number;
  readonly total: number;
  readonly ticks: number;
}
export type TallyAction =
  | { readonly kind: 'tick'; readonly count: number }
  | { readonly kind: 'add'; readonly amount: number };

type TallySimulator = ShownSimulator<TallySetup, TallyState, TallyAction> &
  Simulator<TallySetup, TallyState, TallyAction>;
export type TallyModel = Omit<TallySimulator, 'View'>;
const defaultSetup: TallySetup = { limit: Number.MAX_SAFE_INTEGER, note: '' };

function readSetup(data: Json | undefined): TallySetup | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { limit, note } = data as { readonly [key: string]: Json };
  return typeof limit === 'number' && limit >= 0 && typeof note === 'string' ? { limit, note } : undefined;
}

export const tally: TallyModel = {
  about: {
    id: 'tally',
    title: 'Tally',
    line: 'It counts.',
    challengeIds: ['five'],
    leavesOut: 'A real counter wears out.',
  },
  defaultSetup,
  start: ({ limit, pauseEvery = Number.MAX_SAFE_INTEGER }) => ({ limit, pauseEvery, total: 0, ticks: 0 }),
  step({ limit, pauseEvery, total, ticks }, action) {
    const state: TallyState = { limit, pauseEvery, total, ticks };
    if (action.kind === 'tick') {
      const untilPause = state.pauseEvery - (state.ticks % state.pauseEvery);
      const count = Math.min(action.count, untilPause, state.limit - state.ticks);
      if (count < 1) return { ...state, problem: { says: 'The counter is full.' } };
      return { ...state, total: state.total + count, ticks: state.ticks + count };
    }
    if (!Number.isInteger(action.amount))
      return { ...state, problem: { says: 'Only whole numbers can be added.' } };
    return { ...state, total: state.total + action.amount };
  },
  actions: () => [
    { kind: 'tick', count: 1 },
    { kind: 'tick', count: 7 },
    { kind: 'add', amount: 5 },
  ],
  describe: ({ total, problem }) => problem?.says ?? `The counter shows ${total}.`,
  clock: {
    tick: (count) => ({ kind: 'tick', count }),
    ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
    time: ({ ticks }) => ticks,
    canTick: ({ ticks, limit }) => ticks < limit,
    shouldPause: ({ ticks, pauseEvery }) => ticks > 0 && ticks % pauseEvery === 0,
  },
  challengeTitles: ['Five'],
  challenges: [
    {
      id: 'five',
      title: 'Five',
      task: 'Make the counter show 5.',
      start: { limit: 100, note: 'five' },
      solved: ({ total }) =>
        total === 5
          ? { solved: true, says: 'It shows 5.', score: { steps: { yours: 5, best: 1 } } }
          : { solved: false, says: `It shows ${total}, and 5 was asked for.` },
      hints: ['Each step counts one.', 'Take five steps.'],
      solution: [{ kind: 'add', amount: 5 }],
      wrong: [{ actions: [{ kind: 'tick', count: 4 }], because: 'four steps make four' }],
    },
  ],
  link: {
    write: ({ limit, note }, { ticks }) =>
      new URLSearchParams({ limit: `${limit}`, note, steps: `${ticks}` }).toString(),
    read(hash) {
      const query = new URLSearchParams(hash);
      const limit = Number(query.get('limit') ?? defaultSetup.limit);
      const steps = Number(query.get('steps') ?? 0);
      return {
        setup: { limit: limit >= 0 ? limit : defaultSetup.limit, note: query.get('note') ?? '' },
        actions: steps > 0 ? [{ kind: 'tick', count: steps }] : [],
        ...(query.has('run') ? { run: true } : {}),
        ...(Number.isNaN(limit) ? { problem: { at: 'limit', says: 'The limit is not a number.' } } : {}),
      };
    },
  },
  readKept: readSetup,
  keep: ({ limit, note }) => ({ limit, note }),
};
