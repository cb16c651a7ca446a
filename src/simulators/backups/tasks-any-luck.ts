// The two tasks whose plan is tried out in sixty other years as well.
import { defaultSetup, type State, yearWith } from './model.ts';
import { costOf, type Plan } from './plan.ts';
import { atTheEnd, job, no, off, scripts, type Task, tests, worst, year, yearOf, yes } from './task.ts';

const OTHER_YEARS = Array.from({ length: 60 }, (_, at) => 2001 + at);
/** In how many of sixty other years the plan loses work. */
function losing(plan: Plan): number {
  return OTHER_YEARS.filter((luck) => yearWith(luck, plan).lost > 0).length;
}
function anyLuckVerdict(state: State): string | undefined {
  if (state.result.lost > 0) return worst(state);
  const years = losing(state.plan);
  return years === 0
    ? undefined
    : `This year it went well. But in ${years} of 60 other years, the same plan loses work. Luck is not a plan.`;
}
export const anyLuck: Task = {
  id: 'any-luck',
  title: 'For any luck',
  task: 'Make a plan that loses no work this year. Then it will be tried in 60 other years, and must lose nothing there.',
  start: yearOf(defaultSetup.luck),
  solved: atTheEnd((state) => {
    const says = anyLuckVerdict(state);
    return says === undefined
      ? yes('Sixty other years, and not one day of work was lost. That is a good plan.')
      : no(says);
  }),
  hints: [
    'One place is not enough. You need a fresh copy far away, and an old copy for mistakes.',
    'Every night to the second provider. Somewhere else, every 4 weeks, and keep the last 4.',
    'And test them every 4 weeks, for one of them may be empty.',
  ],
  solution: [job('second', 'day', 4), job('home', 'month', 4), off('disk'), tests, scripts, year],
  wrong: [
    { actions: [year], because: 'a copy on the same disk goes when the disk goes' },
    {
      actions: [job('second', 'day', 4), tests, year],
      because: 'four nightly copies are all younger than a mistake that is noticed late',
    },
    {
      actions: [job('second', 'day', 4), job('home', 'month', 4), year],
      because: 'without tests an empty copy is found only when it is needed',
    },
    {
      actions: [job('account', 'day', 4), job('home', 'week', 4), tests, year],
      because: 'when the account goes, the newest copy in the drawer is some days old',
    },
  ],
};

const LEAST = 3;
export const forTheLeast: Task = {
  id: 'for-the-least',
  title: 'For the least',
  task: 'The same again, but the club is poor. Find the cheapest plan that loses nothing, this year and in 60 others.',
  start: yearOf(defaultSetup.luck, { pounds: 4 }),
  solved: atTheEnd((state) => {
    const says = anyLuckVerdict(state);
    if (says !== undefined) return no(says);
    const { pounds } = costOf(state.plan);
    return pounds > LEAST
      ? no(`Nothing was lost, for £${pounds} a week. There is a plan that costs less.`)
      : yes(`£${pounds} a week, and nothing was lost in sixty other years.`, {
          pounds: { yours: pounds, best: LEAST },
        });
  }),
  hints: [
    'Every place has one thing that it is good for. Which is the cheapest place for old copies?',
    'A mistake does not break the disk. So for mistakes even the same disk will do.',
    'Every night to the second provider, only the newest. Every 4 weeks on the same disk, the last 4. And tests.',
  ],
  solution: [job('second', 'day', 1), job('disk', 'month', 4), tests, year],
  wrong: [
    {
      actions: [job('second', 'day', 1), job('account', 'month', 4), tests, year],
      because: 'it loses nothing, but the old copies could be had for less',
    },
    {
      actions: [job('second', 'week', 4), job('disk', 'month', 4), tests, year],
      because: 'a weekly copy is cheaper, but some days are lost',
    },
    {
      actions: [job('second', 'day', 1), job('disk', 'month', 4), year],
      because: 'the tests cost no money, only time, and without them empty copies stay hidden',
    },
  ],
};
