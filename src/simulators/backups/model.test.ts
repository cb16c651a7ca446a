import { describe as group, expect, test } from 'vitest';
import { countOf, type Days, union, without } from './days.ts';
import { type BadKind, luckOf } from './luck.ts';
import { badOf, defaultSetup, describe, newsOf, objectionTo, start, step, yearWith } from './model.ts';
import { BUDGET, costOf, type Every, FOUND, type Job, type Keep, type Plan, withJob } from './plan.ts';
import { riskOf } from './risk.ts';
import type { State } from './state.ts';

const job = (every: Every, keep: Keep): Job => ({ every, keep });
const plan = (jobs: Plan['jobs'], tests: Plan['test'] = 0, rebuild: Plan['rebuild'] = 'hand'): Plan => ({
  jobs,
  test: tests,
  rebuild,
});
const DEAR = { pounds: 99, minutes: 999 };
const begin = (luck: number, a: Plan): State => start({ luck, plan: a, budget: DEAR });
const after = (state: State, weeks: number): State => step(state, { kind: 'tick', count: weeks });
const GOOD = plan({ second: job('day', 4), home: job('month', 4) }, 4, 'scripts');

// Years with one bad week only, and what two of the places have against them: see luck.ts.
const YEARS: Readonly<Record<BadKind, number>> = {
  disk: 183, // week 19, day 5
  fire: 307, // week 12, day 4; copies at the second provider are empty at first
  ransom: 176, // week 27, day 2; copies in the account are empty at first
  closed: 207, // week 20, day 6
  mistake: 153, // deleted in week 22, missed in week 28
  burglary: 218, // week 11
};

test.each(Object.entries(YEARS))('a year with nothing but %s', (kind, luck) => {
  expect(luckOf(luck).bad.map((one) => one.kind)).toEqual([kind]);
});

group('what is lost, in days of work', () => {
  test.each<[kind: BadKind, what: string, jobs: Plan['jobs'], lost: number]>([
    ['disk', 'nothing copied: all that there was', {}, 364 + 18 * 7 + 4],
    ['disk', 'a copy on the same disk goes with it', { disk: job('day', 12) }, 364 + 18 * 7 + 4],
    ['disk', 'last night’s copy elsewhere', { account: job('day', 1) }, 0],
    ['disk', 'a weekly copy on a Friday morning: Monday to Thursday', { account: job('week', 4) }, 4],
    ['disk', 'a monthly copy, two weeks and four days old', { account: job('month', 4) }, 18],
    ['fire', 'the account has another hall', { account: job('day', 1) }, 0],
    ['fire', 'the drawer is elsewhere, too', { home: job('week', 1) }, 3],
    ['ransom', 'it reaches the account', { account: job('day', 12) }, 364 + 26 * 7 + 1],
    ['ransom', 'it does not reach the second provider', { second: job('day', 1) }, 0],
    ['ransom', 'it does not reach the drawer', { home: job('week', 4) }, 1],
    ['closed', 'both the disk and the account go', { disk: job('day', 4), account: job('day', 4) }, 502],
    ['closed', 'the second provider is not asked', { second: job('day', 4) }, 0],
    ['mistake', 'the only copy was made after it', { second: job('day', 1) }, 60],
    ['mistake', 'four nights reach back four days', { account: job('day', 4) }, 60],
    ['mistake', 'twelve weeks reach back far enough', { account: job('week', 12) }, 0],
    ['mistake', 'even on the same disk', { disk: job('month', 4) }, 0],
    ['burglary', 'takes only a copy', { home: job('week', 4) }, 0],
  ])('%s: %s', (kind, _what, jobs, lost) => {
    expect(after(begin(YEARS[kind], plan(jobs)), 52).result.lost).toBe(lost);
  });

  test('work goes on after it, and is not lost again', () => {
    const end = after(begin(YEARS.disk, plan({})), 52);
    expect(end.made - countOf(end.live)).toBe(end.result.lost);
    expect(end.made).toBe(364 + 364 - end.result.down);
  });
});

group('for how many days it is down', () => {
  test.each<[what: string, kind: BadKind, a: Plan, down: number]>([
    ['by hand, nobody had practised', 'closed', plan({ second: job('day', 4) }), 16],
    ['by hand, practised', 'closed', plan({ second: job('day', 4) }, 4), 14],
    ['by scripts, nobody had practised', 'closed', plan({ second: job('day', 4) }, 0, 'scripts'), 4],
    ['by scripts, practised', 'closed', plan({ second: job('day', 4) }, 4, 'scripts'), 2],
    ['the disk has to be fetched', 'ransom', plan({ home: job('week', 4) }, 4, 'scripts'), 2],
    ['a mistake stops nobody', 'mistake', plan({}), 0],
    ['a burglary at home stops nobody', 'burglary', plan({ home: job('week', 1) }), 0],
  ])('%s', (_what, kind, a, down) => {
    expect(after(begin(YEARS[kind], a), 52).result.down).toBe(down);
  });
});

group('copies that are empty', () => {
  // Year 272: the second provider's copies are empty from the first night on; the account is closed in week 12.
  const second = { second: job('day', 4) };
  test('nobody sees it, and on the bad day all is lost', () => {
    const eve = after(begin(272, plan(second)), 11);
    expect(eve.stores.second?.copies.map(({ label }) => label)).toEqual([438, 439, 440, 441]);
    expect(describe(eve)).toBe('Week 11. A quiet week.');
    const bad = badOf(after(eve, 1));
    expect(bad).toMatchObject({ kind: 'closed', empty: ['second'], lost: 364 + 11 * 7 + 2 });
    expect(bad?.from).toBeUndefined();
  });
  test('a test shows it, and the next copies are whole', () => {
    const tested = after(begin(272, plan(second, 4)), 4);
    expect(newsOf(tested)).toEqual([{ is: 'test', day: 28, whole: [], empty: ['second'] }]);
    expect(tested.stores.second?.copies.map(({ known, have }) => [known === true, have.length > 0])).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(after(tested, 48).result.lost).toBe(0);
  });
  test('an update in the middle of the year can break what was good', () => {
    const { breaks } = luckOf(182);
    expect(breaks).toEqual({ place: 'account', day: 44 * 7 + 1 });
    const state = after(begin(182, plan({ account: job('week', 4) })), 47);
    expect(state.stores.account?.copies.map(({ have }) => have.length > 0)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

group('the plan', () => {
  test('what it costs each week', () => {
    expect(costOf(FOUND)).toEqual({ pounds: 0, minutes: 0 });
    expect(costOf(GOOD)).toEqual({ pounds: 5, minutes: 5 + 20 + 15 });
    expect(
      costOf(plan({ disk: job('day', 12), account: job('day', 12), second: job('week', 12) }, 12)),
    ).toEqual({ pounds: 7, minutes: 12 });
  });
  test.each<[Plan, string]>([
    [plan({ second: job('day', 12), home: job('week', 12) }), 'That would cost £7 a week. The club has £6.'],
    [withJob(GOOD, 'home', job('week', 4)), 'That would take 50 minutes a week. The helpers have 45.'],
    [plan({ home: job('day', 1) }), 'Amira’s drawer: nobody can carry it there and back each day.'],
  ])('what the club cannot do is said', (a, says) => {
    expect(objectionTo(a, BUDGET)?.says).toBe(says);
    const before = start(defaultSetup);
    expect(step(before, { kind: 'plan', plan: a })).toMatchObject({ ...before, problem: { says } });
  });
  test('a new place has its first copy after the first night, and lets its copies go when it is left out', () => {
    const two = after(
      step(after(begin(183, FOUND), 3), { kind: 'job', place: 'second', every: 'month', keep: 4 }),
      1,
    );
    expect(two.stores.second?.copies.map(({ day }) => day)).toEqual([22, 28]);
    expect(step(two, { kind: 'off', place: 'second' }).stores.second).toBeUndefined();
  });
  test('fewer copies are kept at once when the plan says so', () => {
    const many = after(begin(183, plan({ account: job('week', 12) })), 10);
    expect(many.stores.account?.copies).toHaveLength(11);
    const few = step(many, { kind: 'job', place: 'account', every: 'week', keep: 4 });
    expect(few.stores.account?.copies.map(({ day }) => day)).toEqual([49, 56, 63, 70]);
  });
  test('nothing can be chosen when the year is over', () => {
    const end = after(begin(183, FOUND), 52);
    expect(step(end, { kind: 'test', test: 4 }).problem?.says).toBe('The year is over.');
  });
});

group('over 1,000 years', () => {
  const years = Array.from({ length: 1000 }, (_, at) => at + 1);
  test.each<[what: string, a: Plan, losing: number]>([
    ['the plan that is found loses work in 98 of 100', FOUND, 982],
    ['every night to the same account: in 91 of 100', plan({ account: job('day', 4) }), 908],
    ['a good plan, with tests: in none', GOOD, 0],
  ])('%s', (_what, a, losing) => {
    expect(years.filter((luck) => yearWith(luck, a).lost > 0)).toHaveLength(losing);
  });
});

test('what would be lost today follows from the copies that there are', () => {
  const state = after(begin(183, plan({ disk: job('day', 4), home: job('week', 1) })), 10);
  const monday = step(state, { kind: 'tick', count: 1 });
  expect(riskOf(state).map(({ kind, lost }) => [kind, lost])).toEqual([
    ['disk', 0],
    ['fire', 0],
    ['ransom', 0],
    ['closed', 0],
    ['mistake', 60],
  ]);
  expect(riskOf(after(begin(183, FOUND), 10))[0]?.lost).toBe(434);
  expect(monday.week).toBe(11);
});

test('the sentence says what happened, what came back, and why it took so long', () => {
  expect(describe(start(defaultSetup))).toBe(
    'The year begins. There are 364 days of work in the Otter Map. Copies are made on the server’s own disk every week. Nobody tries to bring one back.',
  );
  expect(
    describe(after(begin(YEARS.ransom, plan({ account: job('day', 1), home: job('week', 4) })), 27)),
  ).toBe(
    'Week 27. A bad program locked all files that it could reach: those of the server, and whatever hangs on the same account. The copies in the same account went with it. A copy from the disk in Amira’s drawer, 2 days old, brought the work back. Lost: 1 day of work. Down for 10 days: the server was set up by hand, nobody had practised bringing a copy back and the disk had to be fetched.',
  );
});

test('days are counted, joined and taken out', () => {
  const days: Days = [
    [1, 5],
    [8, 9],
  ];
  expect(countOf(days)).toBe(7);
  expect(union(days, [[6, 7]])).toEqual([[1, 9]]);
  expect(without(days, [4, 8])).toEqual([
    [1, 3],
    [9, 9],
  ]);
});
