import { expect, test } from 'vitest';
import { customers } from './customers.ts';
import { start, step } from './model.ts';
import { boot } from './boot.ts';
import { fitnessOf, machineOf, shelf, totalOf } from './shop.ts';
import type { Basket } from './state.ts';

/** Every basket that can be bought. */
function baskets(): readonly Basket[] {
  return shelf.reduce<readonly Basket[]>(
    (all, { kind, parts, needed }) =>
      all.flatMap((basket) => [
        ...(needed ? [] : [basket]),
        ...parts.map((part): Basket => ({ ...basket, [kind]: part })),
      ]),
    [{}],
  );
}
const all = baskets()
  .map((basket) => ({ basket, total: totalOf(basket) }))
  .sort((a, b) => a.total - b.total);

test('every basket makes a PC with all that is in it', () => {
  const every: Basket = {
    cpu: 'cpu-p133',
    ram: 'ram-simm-8',
    disk: 'hdd-1200',
    graphics: 'gfx-pci',
    sound: 'snd-isa',
    modem: 'modem-33',
    cdrom: 'cd-8',
  };
  expect(boot({ fitted: machineOf(every), defects: [] })).toMatchObject({
    end: 'desktop',
    causes: [],
    setting: { ramMiB: 16, sound: 'snd-isa', modem: 'modem-33', phoneLine: true, speakers: true },
  });
});

test.each(customers.map(({ id }) => [id] as const))(
  '%s: some basket fits, the cheapest is known, and the dearest is no way out',
  (id) => {
    const { budget, cheapest } = customers.find((one) => one.id === id) ?? { budget: 0, cheapest: 0 };
    const fitting = all.find(({ basket }) => fitnessOf(id, basket).fits);
    expect(fitting?.total).toBe(cheapest);
    expect(cheapest).toBeLessThan(budget);
    const dearest = all.at(-1)?.basket ?? {};
    expect(fitnessOf(id, dearest)).toMatchObject({ fits: false });
    expect(boot({ fitted: machineOf(fitting?.basket ?? {}), defects: [] }).end).toBe('desktop');
  },
);

test('what is short is said', () => {
  const basket: Basket = { cpu: 'cpu-p100', ram: 'ram-simm-4', disk: 'hdd-1200', graphics: 'gfx-isa' };
  expect(fitnessOf('game', basket).wishes.map(({ says }) => says)).toEqual([
    expect.stringMatching(/pictures a second/),
    'Without a sound card it is silent.',
    'There is no CD drive.',
  ]);
  expect(fitnessOf('gran', basket).says).toMatch(/too little RAM/);
  expect(fitnessOf('gran', {}).says).toMatch(/still lacks: CPU, RAM, Hard disk, Graphics/);
});

test('choosing and putting back', () => {
  let state = start({ mode: 'shop', customer: 'gran', basket: {} });
  state = step(state, { kind: 'choose', shopKind: 'cpu', part: 'cpu-p133' });
  expect(state.shop?.basket).toEqual({ cpu: 'cpu-p133' });
  expect(state.says).toBe('Pentium 133: £40. Together £290 of £400.');
  state = step(state, { kind: 'choose', shopKind: 'cpu', part: null });
  expect(state.shop?.basket).toEqual({});
  expect(step(state, { kind: 'choose', shopKind: 'ram', part: 'cpu-p133' }).problem?.says).toMatch(
    /does not sell/,
  );
});
