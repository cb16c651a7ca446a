// How an expert would do a job: at each point the test that costs the fewest minutes on average, over all the faults that could
// still be to blame. Worked out in full, so it is the best there is without luck.
import { PLACE_IDS } from './hardware.ts';
import type { PlaceId } from './hardware.ts';
import type { Action, TestKind } from './state.ts';
import { HAND_MINUTES, REPLACE_MINUTES } from './repair.ts';
import { partAt } from './parts.ts';
import { type Fault, type Job, jobFor } from './tickets.ts';
import { isWell } from './outcome.ts';
import { doTest, toolFor, tools } from './tools.ts';

export interface Way {
  /** Tests, then the cure, then handing back. */
  readonly actions: readonly Action[];
  readonly tests: number;
  readonly minutes: number;
  readonly pounds: number;
}
interface Try {
  readonly test: TestKind;
  readonly at?: PlaceId;
  readonly minutes: number;
  /** For each fault: what comes out, and whether the fault is cured by it. */
  readonly outcomes: readonly { readonly result: string; readonly cures: boolean }[];
}
/** What is best for a set of suspects: a test, or nothing when the cure is known. */
interface Plan {
  readonly minutes: number;
  readonly best: Try | undefined;
}

/** The expert's way through a job. Pure: the same ticket and seed give the same way. */
export function expertWay(ticket: string, seed: number): Way {
  return expertWayFor(jobFor(ticket, seed));
}
/** The same for a job with any of its faults behind it. */
export function expertWayFor(job: Job): Way {
  const tries = usefulTries(job);
  const plans = new Map<string, Plan>();
  const actions: Action[] = [];
  let tests = 0;
  let minutes = 0;
  let left = job.faults.map((_, i) => i);
  const truth = job.faults.findIndex(({ id }) => id === job.fault.id);
  for (;;) {
    const { best } = plan(job.faults, tries, left, plans);
    if (!best) break;
    const outcome = best.outcomes[truth];
    actions.push({ kind: 'test', test: best.test, ...(best.at === undefined ? {} : { at: best.at }) });
    tests += 1;
    minutes += best.minutes;
    if (outcome?.cures) return { actions: [...actions, { kind: 'hand-back' }], tests, minutes, pounds: 0 };
    left = left.filter((i) => best.outcomes[i]?.result === outcome?.result);
  }
  const { cure } = job.fault;
  if (cure.kind === 'test') tests += 1;
  const pounds = cure.kind === 'replace' ? (partAt(job.fault.build.fitted, cure.at)?.price ?? 0) : 0;
  return {
    actions: [...actions, cure, { kind: 'hand-back' }],
    tests,
    minutes: minutes + cureMinutes(job.fault),
    pounds,
  };
}

function cureMinutes({ cure }: Fault): number {
  if (cure.kind === 'replace') return REPLACE_MINUTES;
  return cure.kind === 'test' ? (toolFor(cure.test)?.minutes ?? 0) : HAND_MINUTES;
}

/** Every test that tells some of the faults apart. */
function usefulTries({ faults, whole }: Job): readonly Try[] {
  const tries: Try[] = [];
  for (const { id: test, minutes, place } of tools) {
    const places: readonly (PlaceId | undefined)[] =
      place === 'never' ? [undefined] : place === 'always' ? PLACE_IDS : [undefined, ...PLACE_IDS];
    for (const at of places) {
      if (at !== undefined && !whole[at] && at !== 'disk-slot') continue;
      const outcomes = faults.map(({ build }) => {
        const out = doTest(build, whole, test, at);
        if (!out.ok) return { result: 'impossible', cures: false };
        return { result: out.result, cures: isWell(out.build) };
      });
      const kinds = new Set(outcomes.map(({ result }) => result));
      if (kinds.size > 1 && !kinds.has('impossible'))
        tries.push({ test, ...(at === undefined ? {} : { at }), minutes, outcomes });
    }
  }
  return tries;
}

/** The best plan for a set of suspects, by trying every test on it; small sets are worked out once. */
function plan(
  faults: readonly Fault[],
  tries: readonly Try[],
  left: readonly number[],
  plans: Map<string, Plan>,
): Plan {
  const key = left.join(' ');
  const known = plans.get(key);
  if (known) return known;
  const [only] = left;
  let found: Plan = {
    minutes:
      left.length === 1 && only !== undefined && faults[only]
        ? cureMinutes(faults[only])
        : Number.POSITIVE_INFINITY,
    best: undefined,
  };
  if (left.length > 1)
    for (const one of tries) {
      const groups = groupBy(left, (i) =>
        one.outcomes[i]?.cures ? `cured ${i}` : (one.outcomes[i]?.result ?? ''),
      );
      if (groups.length < 2) continue;
      const later = groups.reduce((sum, group) => {
        const cured = group[0] !== undefined && one.outcomes[group[0]]?.cures === true;
        return sum + (cured ? 0 : (group.length / left.length) * plan(faults, tries, group, plans).minutes);
      }, 0);
      if (one.minutes + later < found.minutes) found = { minutes: one.minutes + later, best: one };
    }
  plans.set(key, found);
  return found;
}
function groupBy(list: readonly number[], name: (item: number) => string): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const item of list) {
    const group = groups.get(name(item));
    if (group) group.push(item);
    else groups.set(name(item), [item]);
  }
  return [...groups.values()];
}
