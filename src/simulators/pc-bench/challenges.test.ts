import { expect, test } from 'vitest';
import { challenges } from './challenges.ts';
import { expertWay } from './expert.ts';
import { start, step } from './model.ts';

const repairs = challenges.flatMap((one) =>
  one.start.mode === 'repair' ? [{ ...one, start: one.start }] : [],
);

test.each(repairs.map(({ id, start: { ticket, seed }, solution }) => [id, ticket, seed, solution] as const))(
  '%s: the solution is the expert’s way',
  (_id, ticket, seed, solution) => {
    expect(solution).toEqual(expertWay(ticket, seed).actions);
  },
);

test.each(repairs.map(({ id, ...one }) => [id, one] as const))(
  '%s: the task names the customer',
  (_id, one) => {
    const customer = start(one.start).repair?.customer ?? '';
    expect(one.task).toContain(customer.split(' from ')[0]);
  },
);

test.each(challenges.map((one) => [one.id, one] as const))(
  '%s: no action of the solution is refused',
  (_id, one) => {
    let state = start(one.start);
    for (const action of one.solution) {
      state = step(state, action);
      expect(state.problem, JSON.stringify(action)).toBeUndefined();
    }
    const score = one.solved(state).score;
    for (const { yours, best } of Object.values(score ?? {})) expect(yours).toBe(best);
  },
);
