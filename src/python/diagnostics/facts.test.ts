import { expect, test } from 'vitest';
import { type BrowserFacts, chooseWay, describe, wayOf } from './facts.ts';

test.each([
  [true, true, true, 'suspend'],
  [true, false, false, 'suspend'],
  [false, true, true, 'shared'],
  [false, true, false, 'shared'],
  [false, false, true, 'mailbox'],
  [false, false, false, 'none'],
] as const)('suspends %s, shared %s, mailbox %s: %s', (suspends, shared, mailbox, way) => {
  expect(chooseWay({ suspends, shared, mailbox })).toBe(way);
});

const poor: BrowserFacts = {
  webAssembly: true,
  unzips: true,
  suspends: false,
  secure: false,
  isolated: false,
  serviceWorker: false,
  memory: undefined,
  spare: false,
  touchOnly: false,
};
const says = (facts: BrowserFacts, what: string) => describe(facts).find((row) => row.what === what);

test('a browser that cannot wait is told what would help', () => {
  expect(wayOf(poor)).toBe('none');
  expect(says(poor, 'How programs wait')?.means).toMatch(/input\(\) does not work.*https/);
});

test('each fact changes its own line', () => {
  const rich: BrowserFacts = {
    webAssembly: true,
    unzips: true,
    suspends: true,
    secure: true,
    isolated: true,
    serviceWorker: true,
    memory: 8,
    spare: true,
    touchOnly: true,
  };
  const [before, after] = [describe(poor), describe(rich)];
  const same = before.filter((row, at) => row.has === after[at]?.has).map(({ what }) => what);
  expect(same).toEqual(['WebAssembly']);
  expect(says({ ...rich, unzips: false }, 'WebAssembly')?.has).toBe('no');
  expect(says(rich, 'Memory of this device')?.has).toBe('8 GB or more');
});
