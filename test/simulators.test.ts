// One contract, run over every simulator of the list, through its real door.
import { expect, test } from 'vitest';
import { tallySimulator } from '../src/simulation/testing/TallyView.tsx';
import { simulators } from '../src/simulators/registry.ts';
import { simulatorContract } from './support/simulator-contract.ts';

test('no two simulators have one name', () => {
  const ids = simulators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

simulatorContract(tallySimulator);
for (const { id, load, loadAbout } of simulators) {
  const simulator = await load();
  test(`${id} is listed as it is`, async () => {
    expect(simulator.about.id).toBe(id);
    expect(await loadAbout()).toBe(simulator.about);
  });
  simulatorContract(simulator);
}
