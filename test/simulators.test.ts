// One contract, run over every simulator of the list, through its real door.
import { expect, test } from 'vitest';
import { tallySimulator } from '../src/simulation/testing/TallyView.tsx';
import { simulators } from '../src/simulators/registry.ts';
import { simulatorContract } from './support/simulator-contract.ts';

test('no two simulators have one name', () => {
  const ids = simulators.map(({ about }) => about.id);
  expect(new Set(ids).size).toBe(ids.length);
});

simulatorContract(tallySimulator);
for (const { about, load } of simulators) {
  const simulator = await load();
  test(`${about.id} is listed as it is`, () => expect(simulator.about).toBe(about));
  simulatorContract(simulator);
}
