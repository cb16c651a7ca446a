// Every link from a lesson into capacity opens what the text says, and the numbers that lessons name are the model's.
import { describe, expect, test } from 'vitest';
import { readingOf, readingText } from '../src/simulators/capacity/case.ts';
import { arrived, stepsInAll, timeFor } from '../src/simulators/capacity/download.ts';
import { read } from '../src/simulators/capacity/link.ts';
import { poured, start, step } from '../src/simulators/capacity/model.ts';
import type { State } from '../src/simulators/capacity/state.ts';
import { free, room } from '../src/simulators/capacity/things.ts';
import { bitsOf } from '../src/simulators/capacity/units.ts';
import { boxesInWords } from '../src/simulators/capacity/words.ts';
import { linksInto } from './support/lesson-links.ts';

const links = linksInto('capacity');
function opened(hash: string): State {
  const { setup, actions } = read(hash);
  return actions.reduce(step, start(setup));
}

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(30);
});
test.each(links)('$place is understood whole, takes its steps, and packs no more than fits', ({ hash }) => {
  expect(read(hash).problem).toBeUndefined();
  const state = opened(hash);
  expect(state.ticks).toBe(Number(/\bsteps=(\d+)/.exec(hash)?.[1] ?? 0));
  expect(free(state) >= 0n).toBe(true);
});

describe('what memory/gb-or-gib says', () => {
  test.each([
    ['room=shelves&amount=999B&steps=1', '1 kB', '1,000 B'],
    ['room=shelves&amount=1TB', '1 TB', '931 GiB 330 MiB 324 KiB'],
    ['room=shelves&amount=128kB', '128 kB', '125 KiB'],
    ['room=shelves&amount=1474560B', '1 MB 474 kB 560 B', '1 MiB 416 KiB'],
    ['room=shelves&amount=1440KiB', '1 MB 474 kB 560 B', '1 MiB 416 KiB'],
  ])('%s lies as %s and as %s', (hash, left, right) => {
    const bits = poured(opened(hash));
    expect([boxesInWords(bits, 'thousands'), boxesInWords(bits, '1024s')]).toEqual([left, right]);
  });
  test.each([
    ['1TB', '931 GB'],
    ['500GB', '465 GB'],
    ['64GB', '59.6 GB'],
    ['1100GB', '1 TB'],
  ])('a disk of %s shows as %s', (disk, says) => {
    expect(readingText(readingOf(bitsOf(opened(`room=disk&disk=${disk}`).disk), '1024s'))).toBe(says);
  });
  test.each([
    ['file=80MB&lines=80Mbit', '8 s'],
    ['file=100MB&lines=80Mbit', '10 s'],
    ['file=3GB&lines=100Mbit', '4 min'],
    ['file=5MB&lines=40Mbit', '1 s'],
  ])('%s takes %s', (race, time) => {
    expect(timeFor(opened(`room=download&${race}`), 0)).toBe(time);
  });
  test('the links that show a download under way are before its end', () => {
    for (const { hash } of links.filter((one) => /download.*steps=/.test(one.hash))) {
      const state = opened(hash);
      expect(state.passed).toBeLessThan(stepsInAll(state));
      expect(arrived(state, 0, state.passed).percent).toBeGreaterThan(0);
    }
  });
  test('30 seconds of 100 Mbit/s are 3 Gbit, an eighth of the film', () => {
    expect(arrived(opened('room=download&file=3GB&lines=100Mbit&steps=6'), 0, 6).bits).toBe(3_000_000_000n);
  });
  test('16,000 photos fit on the card, and 8,625 songs into what seems to be missing', () => {
    expect(room(opened('room=pack&disk=64GB'), 'photo')).toBe(16_000n);
    expect(room(opened('room=pack&disk=69GB'), 'song')).toBe(8_625n);
  });
});
