// Every link from a lesson into the club's year opens what the text says: it is understood, its week is reached, its days are lost.
import { describe, expect, test } from 'vitest';
import { read } from '../src/simulators/backups/link.ts';
import { badOf, start, type State, step, yearWith } from '../src/simulators/backups/model.ts';
import { FOUND } from '../src/simulators/backups/plan.ts';
import { linksInto } from './support/lesson-links.ts';

const links = linksInto('backups');
function opened(hash: string): State {
  const { setup, actions } = read(hash);
  return actions.reduce(step, start(setup));
}

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(20);
});
describe.each(links)('$place', ({ hash }) => {
  test('is understood whole, and opens in a week with news or where a year begins or ends', () => {
    expect(read(hash).problem).toBeUndefined();
    const state = opened(hash);
    expect(state.problem).toBeUndefined();
    expect(state.week === 0 || state.week === 52 || badOf(state) !== undefined).toBe(true);
  });
});

// What memory/backups says comes out.
test.each<[claim: string, hash: string, lost: number]>([
  ['all 494 days, for the backup was on the disk', 'luck=183&plan=disk.week.1&weeks=19', 494],
  ['a Friday with a weekly backup: four days', 'luck=183&plan=account.week.4&weeks=19', 4],
  ['four weekly copies are too young: sixty days', 'luck=153&plan=account.week.4&weeks=28', 60],
  ['two towns and one account: everything', 'luck=19&plan=account.day.4&weeks=26', 542],
  ['empty copies: everything', 'luck=272&plan=second.day.4&weeks=12', 443],
  ['ransomware in the account: everything', 'luck=176&plan=account.day.4&weeks=27', 547],
  ['a lucky year with the plan that was found', 'luck=218&plan=disk.week.1&weeks=52', 0],
  ['a good plan', 'luck=371&plan=second.day.4,home.month.4,test.4,scripts&weeks=52', 0],
])('%s', (_claim, hash, lost) => {
  expect(opened(hash).result.lost).toBe(lost);
});
test('the plans that are put in order lose less and less when the account is closed', () => {
  const plans = ['account.day.4', 'home.month.4', 'home.week.4', 'second.day.4'];
  const lost = plans.map((plan) => opened(`luck=207&plan=${plan},test.4&weeks=20`).result.lost);
  expect(lost).toEqual([...lost].sort((a, b) => b - a));
  expect(new Set(lost).size).toBe(4);
});
test('the year after the lucky one is not lucky', () => {
  expect(yearWith(219, FOUND).lost).toBeGreaterThan(0);
});
