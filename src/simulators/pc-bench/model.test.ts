import { expect, test } from 'vitest';
import { describe, start, step } from './model.ts';
import { partAt } from './parts.ts';
import type { PlaceId } from './hardware.ts';

const empty = start({ mode: 'build', fitted: {} });

test.each<[part: string, at: PlaceId, says: RegExp | undefined]>([
  ['cpu-p133', 'cpu', undefined],
  ['cpu-486', 'cpu', /no holes/],
  ['cpu-p2-300', 'cpu', /Slot 1/],
  ['cooler-fan', 'cooler', /no CPU/],
  ['ram-simm-8', 'simm-1', undefined],
  ['ram-simm-8', 'dimm-1', /72 contacts/],
  ['ram-dimm-32', 'dimm-1', undefined],
  ['gfx-agp', 'agp', undefined],
  ['gfx-pci', 'agp', /PCI card does not go in/],
  ['lead-atx', 'board-atx', /ATX power supply/],
  ['monitor', 'screen', /graphics card/],
])('%s into %s', (part, at, says) => {
  const after = step(empty, { kind: 'fit', part, at });
  expect(partAt(after.fitted, at)?.id).toBe(says ? undefined : part);
  if (says) expect(describe(after)).toMatch(says);
});
