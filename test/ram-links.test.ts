// Every link from a lesson into RAM opens what the text says: it is understood, and nothing in it is refused.
import { describe, expect, test } from 'vitest';
import { letterIn } from '../src/simulators/ram/letter.ts';
import { read } from '../src/simulators/ram/link.ts';
import { start, step } from '../src/simulators/ram/model.ts';
import type { State } from '../src/simulators/ram/state.ts';
import { linksInto } from './support/lesson-links.ts';

const links = linksInto('ram');
function opened(hash: string): State {
  const { setup, actions } = read(hash);
  return actions.reduce(step, start(setup));
}

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(20);
});
describe.each(links)('$place', ({ hash }) => {
  test('is understood whole; all its programs are there; only what the text tells of is refused', () => {
    const { setup, problem } = read(hash);
    expect(problem).toBeUndefined();
    const first = start(setup);
    expect(first.programs.length).toBe(setup.isOn ? setup.loaded.length : 0);
    expect(opened(hash).problem?.says ?? '').toMatch(/^$|does not fit/);
  });
});

// What memory/ram says is to be seen.
test.each<[claim: string, hash: string, seen: (state: State) => unknown, is: unknown]>([
  ['LDA 5 becomes LDA 45', 'load=score@40', ({ cells }) => cells[40], 545],
  ['score is 3 in cell 45', 'load=score@40&do=t13', ({ cells }) => cells[45], 3],
  ['score is in cell 65', 'load=score@60&do=t15', ({ cells }) => cells[65], 3],
  ['two scores', 'load=score@0,score@10&do=t40', ({ cells }) => [cells[5], cells[15]], [4, 4]],
  ['the ninth step is the first one’s turn', 'load=rocket@0,table@20&do=t9', ({ turn }) => turn, 1],
  [
    'all of the letter is gone',
    'load=writer@20&typed=Hi+Gran&do=p',
    ({ lost, saved }) => [lost, saved],
    [7, ''],
  ],
  [
    'Hi is saved, ! is not',
    'load=writer@20&do=k72.105,s,k33,p',
    ({ lost, saved }) => [lost, saved],
    [1, 'Hi'],
  ],
  ['the letter in its cells', 'load=writer@20&typed=Dear+Gran,+thank+you', letterIn, 'Dear Gran, thank you'],
  ['nothing is loaded after a cut', 'do=p,p', ({ programs, isOn }) => [programs.length, isOn], [0, true]],
  [
    '93 free and 52 do not fit',
    'load=rocket@48&do=lpicture',
    ({ problem }) => problem?.says,
    'Cat picture does not fit. It needs 52 cells in a row. 93 are free, but not in a row.',
  ],
  [
    'closed, and its cells hold on',
    'load=score@0&do=t12,c1',
    ({ programs, cells }) => [programs.length, cells[5]],
    [0, 2],
  ],
  ['3 and 97', 'load=&race&do=f3,t4,f97,t95', ({ race }) => race.results.map(({ tape }) => tape), [4, 95]],
  [
    '98 and back to 2',
    'load=&race&do=f98,t99,f2,t97',
    ({ race }) => race.results.map(({ tape }) => tape),
    [99, 97],
  ],
])('%s', (_claim, hash, seen, is) => {
  expect(seen(opened(hash))).toEqual(is);
});
test('swapping: sixty steps are nearly all trips to the shelf', () => {
  const { time, shelfTrips } = opened('load=&swap&do=lpicture@0,lalphabet@0,t60');
  expect((shelfTrips * 1000) / time).toBeGreaterThan(0.99);
});
