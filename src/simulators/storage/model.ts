// One computer with two drives, a disk and a flash drive, that keep the same files in the same blocks. An order becomes
// reads and writes of blocks (plan.ts), which are done tick by tick (work.ts).
import type { Clock } from '../../simulation/contract.ts';
import { RPMS, STOCK, turnOf } from './facts.ts';
import { describeRung, RUNGS } from './ladder.ts';
import { cut, newDrive, scratch } from './mishaps.ts';
import { isProblem, planOf } from './plan.ts';
import type { Action, Bill, Order, State } from './state.ts';
import { begin, fresh, refuse, tick } from './work.ts';
import { doneWords, ms } from './words.ts';

export { defaultSetup, setupOf, start } from './opening.ts';

/** The most ticks one action may ask for. */
export const MOST_TICKS = 1_000_000;

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step(state: State, action: Action): State {
  switch (action.kind) {
    case 'tick': {
      if (!Number.isSafeInteger(action.count) || action.count < 1)
        return refuse(state, { says: 'The number of steps must be a whole number from 1.' });
      let now = fresh(state);
      for (let i = 0; i < Math.min(action.count, MOST_TICKS) && clock.canTick(now); i++)
        now = tick(fresh(now));
      return now;
    }
    case 'look':
      return { ...fresh(state), look: action.at };
    case 'rung':
      return RUNGS[action.to]
        ? { ...fresh(state), rung: action.to }
        : refuse(state, { says: 'The ladder does not go that far.' });
    case 'cut':
      return cut(state);
    default:
      break;
  }
  if (state.job)
    return refuse(state, {
      says: 'The drives are still at work.',
      hint: 'Let them finish, or cut the power.',
    });
  switch (action.kind) {
    case 'rpm':
      return RPMS.includes(action.rpm)
        ? {
            ...fresh(state),
            rpm: action.rpm,
            disk: { ...state.disk, turned: 0 },
            says: `The platter turns ${action.rpm} times a minute now. One turn takes ${ms(turnOf(action.rpm))}.`,
          }
        : refuse(state, { says: 'The platter can’t turn that fast.' });
    case 'levelling':
      return newDrive(state, action.on);
    case 'changes':
      return change(state, action.file, action.times);
    case 'scratch':
      return scratch(state, action.file);
    default:
      return begin(
        state,
        'file' in action ? { kind: action.kind, file: action.file } : { kind: action.kind },
      );
  }
}

/** Many changes, one after the other. It stops when one cannot be done. */
function change(state: State, file: string, times: number): State {
  let now = state;
  let bill: Bill | undefined;
  for (let i = 0; i < Math.max(1, Math.min(50, times)); i++) {
    const begun = begin(now, { kind: 'change', file });
    if (begun.problem) return { ...now, problem: begun.problem };
    now = step(begun, { kind: 'tick', count: MOST_TICKS });
    if (now.bill) bill = bill ? sum(bill, now.bill) : now.bill;
  }
  return bill ? { ...now, bill, says: doneWords({ kind: 'change', file }, bill, now.flash) } : now;
}
function sum(one: Bill, other: Bill): Bill {
  return {
    ...other,
    seek: one.seek + other.seek,
    turn: one.turn + other.turn,
    pass: one.pass + other.pass,
    reads: one.reads + other.reads,
    programs: one.programs + other.programs,
    copies: one.copies + other.copies,
    erases: one.erases + other.erases,
  };
}

/** What can be done now; of the many, a sample. */
export function actions(state: State): readonly Action[] {
  const { job, directory } = state;
  if (job) return [{ kind: 'tick', count: 1 }, { kind: 'tick', count: 9 }, { kind: 'cut' }];
  const can = (order: Order): boolean => !isProblem(planOf(state, order));
  const files = directory.entries.flatMap(({ name }) =>
    (['read', 'add', 'change', 'delete', 'undelete'] as const)
      .filter((kind) => can({ kind, file: name }))
      .map((kind): Action => ({ kind, file: name })),
  );
  const unsaved = Object.keys(STOCK)
    .filter((file) => can({ kind: 'save', file }))
    .map((file): Action => ({ kind: 'save', file }));
  return [
    ...files,
    ...unsaved,
    ...(can({ kind: 'tidy' }) ? [{ kind: 'tidy' } as const] : []),
    { kind: 'format' },
    { kind: 'cut' },
    { kind: 'rpm', rpm: 5400 },
    { kind: 'look', at: 'files' },
    { kind: 'look', at: 'ladder' },
    { kind: 'rung', to: 4 },
  ];
}

/** The moment in a sentence or two. */
export function describe(state: State): string {
  if (state.problem) return `${state.problem.says} ${state.problem.hint ?? ''}`.trim();
  return state.look === 'ladder' ? describeRung(state.rung) : state.says;
}

export const clock: Clock<State, Action> = {
  rate: 5,
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick: ({ job, look }) => job !== undefined && look !== 'ladder',
};
