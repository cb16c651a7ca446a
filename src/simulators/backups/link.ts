// The part of a link after `#`: `luck=371&plan=disk.week.1,second.day.4,test.4,scripts&at12=…&weeks=20`. All is optional.
//   luck    which year, 1 to 9999
//   plan    with commas between: places with how often and how many are kept (disk, account, second, home · day, week,
//           month · 1, 4, 12); test.12 or test.4; scripts. `plan=none` has nothing at all.
//   at12    the plan that was chosen after week 12
//   pounds, minutes   what the club has for it each week
//   last    how the same year ended before: days lost, days down, pounds, with dots between
//   weeks   so many weeks have passed when it opens
//   run     play to the end
import type { Json, Opening } from '../../simulation/contract.ts';
import { MOST_LUCK } from './luck.ts';
import { type Action, defaultSetup, objectionTo, type Setup, type State } from './model.ts';
import { BUDGET, type Cost, EVERY, KEEPS, PLACES, type Plan, TESTS, withJob } from './plan.ts';
import type { Result } from './state.ts';
import { WEEKS } from './year.ts';

const NOTHING: Plan = { jobs: {}, test: 0, rebuild: 'hand' };

/** `disk.week.1,second.day.4,test.4,scripts`. */
export function writePlan({ jobs, test, rebuild }: Plan): string {
  const parts = [
    ...PLACES.flatMap((place) => {
      const job = jobs[place];
      return job ? [`${place}.${job.every}.${job.keep}`] : [];
    }),
    ...(test === 0 ? [] : [`test.${test}`]),
    ...(rebuild === 'scripts' ? ['scripts'] : []),
  ];
  return parts.join(',') || 'none';
}

/** The plan that a text means, and the parts of it that mean nothing. */
export function readPlan(text: string): { readonly plan: Plan; readonly wrong: readonly string[] } {
  let plan = NOTHING;
  const wrong: string[] = [];
  if (text === 'none') return { plan, wrong };
  for (const part of text.split(',')) {
    const [name = '', second = '', third = ''] = part.split('.');
    const place = PLACES.find((id) => id === name);
    const every = EVERY.find((one) => one === second);
    const kept = KEEPS.find((one) => `${one}` === third);
    const test = TESTS.find((one) => name === 'test' && `${one}` === second);
    if (place && every && kept) plan = withJob(plan, place, { every, keep: kept });
    else if (test !== undefined) plan = { ...plan, test };
    else if (part === 'scripts') plan = { ...plan, rebuild: 'scripts' };
    else wrong.push(part);
  }
  return { plan, wrong };
}

export function write(setup: Setup, { week, changes }: State): string {
  const { luck, plan, budget, last } = setup;
  return [
    `luck=${luck}`,
    `plan=${writePlan(plan)}`,
    ...changes.map((change) => `at${change.week}=${writePlan(change.plan)}`),
    ...(budget.pounds === BUDGET.pounds ? [] : [`pounds=${budget.pounds}`]),
    ...(budget.minutes === BUDGET.minutes ? [] : [`minutes=${budget.minutes}`]),
    ...(last ? [`last=${last.lost}.${last.down}.${last.pounds}`] : []),
    ...(week > 0 ? [`weeks=${week}`] : []),
  ].join('&');
}

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
function whole(text: string | null, least: number, most: number): number | undefined {
  const number = text !== null && /^\d{1,6}$/u.test(text) ? Number(text) : undefined;
  return isWhole(number, least, most) ? number : undefined;
}
const MOST = 9999;

/** Reads a link. Never throws: what can’t be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const given = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  const wrong: string[] = [];
  /** A whole number of the link, or the usual one. */
  const number = (name: string, least: number, most: number, usual: number, says: string): number => {
    const found = whole(given.get(name), least, most);
    if (given.has(name) && found === undefined) wrong.push(says);
    return found ?? usual;
  };
  const luck = number('luck', 1, MOST_LUCK, defaultSetup.luck, 'The luck must be a number from 1 to 9999.');
  const budget: Cost = {
    pounds: number('pounds', 0, MOST, BUDGET.pounds, 'The pounds must be a whole number.'),
    minutes: number('minutes', 0, MOST, BUDGET.minutes, 'The minutes must be a whole number.'),
  };
  const weeks = number('weeks', 0, WEEKS, 0, 'The weeks must be a number from 0 to 52.');
  const planOf = (text: string): Plan | undefined => {
    const { plan, wrong: parts } = readPlan(text);
    const [bad] = parts;
    if (bad !== undefined)
      wrong.push(`“${short(bad)}” is no part of a plan. One is written like second.day.4.`);
    const objection = objectionTo(plan, budget);
    if (objection) wrong.push(objection.says);
    return objection ? undefined : plan;
  };
  const plan = given.has('plan') ? (planOf(given.get('plan') ?? '') ?? NOTHING) : defaultSetup.plan;
  const actions: Action[] = [];
  let now = 0;
  const pass = (week: number): void => {
    if (week > now) actions.push({ kind: 'tick', count: week - now });
    now = Math.max(now, week);
  };
  const changes = [...given]
    .flatMap(([name, text]) => {
      const week = whole(/^at(\d{1,2})$/u.exec(name)?.[1] ?? null, 0, WEEKS - 1);
      return week === undefined ? [] : [{ week, text }];
    })
    .filter(({ week }) => week <= weeks)
    .sort((a, b) => a.week - b.week);
  for (const { week, text } of changes) {
    const changed = planOf(text);
    if (!changed) continue;
    pass(week);
    actions.push({ kind: 'plan', plan: changed });
  }
  pass(weeks);
  const known = /^(?:luck|plan|pounds|minutes|weeks|last|run|at\d{1,2})$/u;
  for (const name of given.keys()) if (!known.test(name)) wrong.push(`It doesn’t know “${short(name)}”.`);
  const last = lastOf(given.get('last'));
  if (given.has('last') && !last) wrong.push('What came out last time can’t be read.');
  return {
    setup: { luck, plan, budget, ...(last ? { last } : {}) },
    actions,
    ...(given.has('run') ? { run: true } : {}),
    ...(wrong.length > 0
      ? {
          problem: {
            at: 'link',
            says: `Part of the link could not be understood. ${wrong.join(' ')}`,
            hint: 'The rest of it was opened.',
          },
        }
      : {}),
  };
}
function lastOf(text: string | null): Result | undefined {
  const [lost, down, pounds] = (text ?? '').split('.').map((part) => whole(part, 0, MOST));
  return lost !== undefined && down !== undefined && pounds !== undefined
    ? { lost, down, pounds }
    : undefined;
}

/** What to keep: the year, the plan, and how the same year ended before. */
export function keep({ luck, plan, budget, held, last }: Setup): Json {
  return {
    luck,
    plan: writePlan(plan),
    budget: { pounds: budget.pounds, minutes: budget.minutes },
    ...(held === true ? { held: true } : {}),
    ...(last ? { last: { lost: last.lost, down: last.down, pounds: last.pounds } } : {}),
  };
}

type Loose = { readonly [key: string]: unknown };
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  if (!isLoose(data) || !isLoose(data.budget) || typeof data.plan !== 'string') return undefined;
  const { luck, budget, last } = data;
  const { pounds, minutes } = budget;
  const { plan, wrong } = readPlan(data.plan);
  if (!isWhole(luck, 1, MOST_LUCK) || !isWhole(pounds, 0, MOST) || !isWhole(minutes, 0, MOST))
    return undefined;
  if (wrong.length > 0 || objectionTo(plan, { pounds, minutes })) return undefined;
  const kept = isLoose(last) ? resultOf(last) : undefined;
  return {
    luck,
    plan,
    budget: { pounds, minutes },
    ...(data.held === true ? { held: true } : {}),
    ...(kept ? { last: kept } : {}),
  };
}
function resultOf({ lost, down, pounds }: Loose): Result | undefined {
  return isWhole(lost, 0, MOST) && isWhole(down, 0, MOST) && isWhole(pounds, 0, MOST)
    ? { lost, down, pounds }
    : undefined;
}
