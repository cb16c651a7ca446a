// The repair shop: a job, what is done to the machine, what it costs, and handing it back. Reads nobody's mind: what can still
// be to blame is worked out by doing the same to a machine with each other fault.
import type { Problem } from '../../simulation/contract.ts';
import { type Fit, fit, setJumper, take, turn } from './fit.ts';
import { fittings, partAt, partById } from './parts.ts';
import { nameOf } from './places.ts';
import { type Fault, jobFor } from './tickets.ts';
import { isWell } from './outcome.ts';
import { renewed } from './hands.ts';
import { doTest, toolFor } from './tools.ts';
import type { Build, Fitted, PlaceId } from './hardware.ts';
import type { Action, Repair, State, TestDone } from './state.ts';

/** Minutes for changing something by hand, for fitting a new part, and lost when a PC comes back. */
export const HAND_MINUTES = 1;
export const REPLACE_MINUTES = 4;
export const RETURN_MINUTES = 30;

type Change = Partial<State> | { readonly problem: Problem };
/** A job and the machine on the bench. */
interface Work {
  readonly repair: Repair;
  readonly build: Build;
}

/** The shop at the beginning of a job. */
export function startRepair(ticket: string, seed: number, done: readonly Action[]): State {
  return done.reduce<State>(
    (state, action) => {
      const next = repairStep(state, action);
      return next.problem === undefined ? { ...state, ...next } : state;
    },
    opened(ticket, seed),
  );
}
function opened(ticket: string, seed: number): State {
  const job = jobFor(ticket, seed);
  const repair: Repair = {
    ticket: job.ticket.id,
    seed,
    customer: job.customer,
    words: job.words,
    whole: job.whole,
    tests: [],
    done: [],
    minutes: 0,
    pounds: 0,
    guessed: false,
  };
  const { fitted, defects } = job.fault.build;
  return { mode: 'repair', fitted, defects, ticks: 0, repair, says: `${job.customer} says: “${job.words}”` };
}

/** Does one thing in the shop: a test, something by hand, a new part, or handing it back. */
export function repairStep(state: State, action: Action): Change {
  const { repair, fitted, defects } = state;
  if (!repair) return { problem: { says: 'There is no repair job here.' } };
  if (action.kind === 'hand-back') return handBack(repair, { fitted, defects });
  if (action.kind === 'power') return watch(state);
  const guess = action.kind === 'replace' && !isProven(state, action.at);
  const done = work({ repair, build: { fitted, defects } }, action);
  if ('problem' in done) return done;
  const { handedBack: _, ...open } = done.repair;
  return {
    fitted: done.build.fitted,
    defects: done.build.defects,
    repair: { ...open, guessed: open.guessed || guess, done: [...open.done, action] },
    says: done.says,
  };
}

/** Switching on at the bench is listening and reading the screen: it costs and tells as much as both. */
function watch(state: State): Change {
  let now: Change = {};
  for (const test of ['listen', 'screen'] as const) {
    now = repairStep({ ...state, ...now }, { kind: 'test', test });
    if (now.problem) return now;
  }
  return now;
}

/** Work that does not need to know what else could be to blame; so it can be tried on other machines too. */
function work({ repair, build }: Work, action: Action): (Work & { says: string }) | { problem: Problem } {
  switch (action.kind) {
    case 'test':
      return tryOut({ repair, build }, action.test, action.at);
    case 'replace':
      return replace({ repair, build }, action.at);
    case 'fit':
      return byHand({ repair, build }, fit(build.fitted, action.part, action.at, action.turned));
    case 'take':
      return byHand({ repair, build }, take(build.fitted, action.at));
    case 'turn':
      return byHand({ repair, build }, turn(build.fitted, action.at));
    case 'jumper':
      return byHand({ repair, build }, setJumper(build.fitted, action.at, action.to));
    default:
      return { problem: { says: 'That is not done in the repair shop.' } };
  }
}

function tryOut({ repair, build }: Work, kind: TestDone['test'], at: PlaceId | undefined) {
  const tool = toolFor(kind);
  const out = doTest(build, repair.whole, kind, tool?.place === 'never' ? undefined : at);
  if (!tool || !out.ok) return { problem: { says: out.ok ? 'There is no such test.' : out.says } };
  const done: TestDone = {
    test: kind,
    ...(at === undefined ? {} : { at }),
    says: out.says,
    result: out.result,
    minutes: tool.minutes,
    ...(out.beep === undefined ? {} : { beep: out.beep }),
    ...(out.screen === undefined ? {} : { screen: out.screen }),
  };
  return {
    repair: { ...repair, tests: [...repair.tests, done], minutes: repair.minutes + tool.minutes },
    build: out.build,
    says: out.says,
  };
}

function replace({ repair, build }: Work, at: PlaceId) {
  const part = partAt(build.fitted, at);
  if (!part) return { problem: { at, says: `${nameOf(at)}: there is nothing to replace.` } };
  return {
    repair: { ...repair, minutes: repair.minutes + REPLACE_MINUTES, pounds: repair.pounds + part.price },
    build: renewed(build, at),
    says: `${part.name}: a new one is in. It cost £${part.price}.${part.disk ? ' The shop puts a system on it, but what was only on the old disk is lost.' : ''}`,
  };
}

function byHand({ repair, build }: Work, done: Fit) {
  if (!done.ok) return { problem: done.problem };
  const { fitted } = done;
  // what was pulled out is pushed home when it goes back in
  const defects = build.defects.filter(
    (defect) => defect.kind !== 'loose' || fitted[defect.at] !== undefined,
  );
  const pounds = bought(repair.whole, fitted) - bought(repair.whole, build.fitted);
  return {
    repair: {
      ...repair,
      minutes: repair.minutes + HAND_MINUTES,
      pounds: repair.pounds + Math.max(0, pounds),
    },
    build: { fitted, defects },
    says: done.says,
  };
}
/** Pounds for parts that are in it and did not come with it. Discs are lent. */
function bought(whole: Fitted, fitted: Fitted): number {
  const came = Object.values(whole).map(({ part }) => part);
  let pounds = 0;
  for (const { part } of Object.values(fitted)) {
    const index = came.indexOf(part);
    if (index >= 0) came.splice(index, 1);
    else if (partById(part)?.kind !== 'medium') pounds += partById(part)?.price ?? 0;
  }
  return pounds;
}

function handBack(repair: Repair, build: Build): Change {
  const done: readonly Action[] = [...repair.done, { kind: 'hand-back' }];
  if (isWell(build)) {
    const bill = repair.pounds > 0 ? ` and £${repair.pounds} for parts` : '';
    const says = `${repair.customer} switches it on: it works. It took ${repair.minutes} minutes${bill}.`;
    return { repair: { ...repair, done, handedBack: { works: true, says } }, says };
  }
  const says = `${repair.customer} is back: “It is still not right.” That cost ${RETURN_MINUTES} minutes.`;
  return {
    repair: { ...repair, done, minutes: repair.minutes + RETURN_MINUTES, handedBack: { works: false, says } },
    says,
  };
}

/**
 * The faults that could still be behind the complaint: those with which everything done so far would have come out just the
 * same. One left: it is found.
 */
export function suspects({ repair }: State): readonly Fault[] {
  if (!repair) return [];
  const job = jobFor(repair.ticket, repair.seed);
  return job.faults.filter((fault) => isConsistent(fault, repair));
}

function isConsistent(fault: Fault, repair: Repair): boolean {
  let now: Work = { repair: { ...repair, tests: [], done: [] }, build: fault.build };
  for (const action of repair.done) {
    // a customer who comes back says no more than before
    if (action.kind === 'hand-back') continue;
    const next = work(now, action);
    if ('problem' in next) return false;
    now = next;
  }
  return now.repair.tests.every(({ result }, i) => result === repair.tests[i]?.result);
}

/** Whether all that could still be to blame is the part in this place. */
function isProven(state: State, at: PlaceId): boolean {
  const left = suspects(state);
  return left.length > 0 && left.every(({ cure }) => cure.kind === 'replace' && cure.at === at);
}

/** What can be done in the shop beside work by hand; a sample. */
export function repairActions({ fitted }: State): readonly Action[] {
  const at = fittings(fitted).map((one) => one.at);
  return [
    ...(['look', 'listen', 'screen', 'outlet'] as const).map(
      (kind): Action => ({ kind: 'test', test: kind }),
    ),
    ...at.flatMap((one): Action[] => [
      { kind: 'test', test: 'look', at: one },
      { kind: 'test', test: 'reseat', at: one },
      { kind: 'test', test: 'swap', at: one },
    ]),
    ...at.slice(0, 6).map((one): Action => ({ kind: 'replace', at: one })),
    { kind: 'hand-back' },
  ];
}
