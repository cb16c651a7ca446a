import { expect, test } from 'vitest';
import {
  begun,
  brought,
  chosen,
  closed,
  type Fronts,
  moved,
  NO_PANELS,
  OUTPUT,
  type Seen,
} from './fronts.ts';

const QUIET: Seen = { runs: 1, printed: false, asks: false, failed: false, said: false };
const asks = { ...QUIET, asks: true };
const prints = { ...QUIET, printed: true };
const fails = { ...QUIET, failed: true };
const picture = brought('picture', 0)(NO_PANELS);
const steps = brought('steps', 1)(NO_PANELS);
const oldPicture = begun()(picture);

test.each<[string, Fronts, Seen, Seen, string]>([
  ['a question comes in front of a picture', picture, QUIET, asks, OUTPUT],
  ['… and of the steps that are being written down', steps, QUIET, asks, OUTPUT],
  ['a picture is not left for a word', picture, QUIET, prints, 'picture'],
  ['a picture of an earlier run is', oldPicture, QUIET, prints, OUTPUT],
  ['more words move nothing', chosen('picture')(oldPicture), prints, prints, 'picture'],
  ['what went wrong is in the output', picture, QUIET, fails, OUTPUT],
  ['… unless the steps show it', steps, QUIET, { ...fails, said: true }, 'steps'],
  ['a second run that fails as well', chosen('picture')(picture), fails, { ...fails, runs: 2 }, OUTPUT],
])('%s', (_, now, before, after, front) => {
  expect(moved(now, before, after).front).toBe(front);
});

test('after the answer the picture comes back, unless the pupil has chosen', () => {
  const asked = moved(picture, QUIET, asks);
  expect(moved(asked, asks, prints).front).toBe('picture');
  expect(moved(chosen(OUTPUT)(asked), asks, prints).front).toBe(OUTPUT);
  expect(moved(closed('picture')(asked), asks, prints).front).toBe(OUTPUT);
});

test('a run puts the steps of an earlier one away, and leaves the picture', () => {
  const both = brought('steps', 1)(picture);
  const now = begun('steps')(both);
  expect(Object.keys(now.asked)).toEqual(['picture']);
  expect(now.front).toBe(OUTPUT);
});
