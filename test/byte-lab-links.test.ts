// Every link from a lesson into the byte lab opens what the text says.
import { describe, expect, test } from 'vitest';
import { read } from '../src/simulators/byte-lab/link.ts';
import { cardsOf } from '../src/simulators/byte-lab/meaning.ts';
import { describe as say, start, step } from '../src/simulators/byte-lab/model.ts';
import type { State } from '../src/simulators/byte-lab/state.ts';
import { linksInto } from './support/lesson-links.ts';

const links = linksInto('byte-lab');
function opened(hash: string): State {
  const { setup, actions } = read(hash);
  return actions.reduce(step, start(setup));
}
test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(20);
});
describe.each(links)('$place', ({ hash }) => {
  test('is understood whole', () => {
    expect(read(hash).problem).toBeUndefined();
    expect(opened(hash).problem).toBeUndefined();
  });
});

const cards = (hash: string): string =>
  cardsOf(opened(hash))
    .map(({ text, colours }) => (colours ? colours.join('/') : text))
    .join(' ');
// What memory/everything-is-bytes says is seen.
test.each<[claim: string, hash: string, cards: string]>([
  ['Hi! is one dark green dot', 'lens=picture&width=1&text=Hi!', '72,105,33'],
  ['red and green make yellow', 'lens=picture&width=1&bytes=ffff00', '255,255,0'],
  ['Zoë', 'lens=text&text=Zo%C3%AB', 'Z o ë'],
  ['Hi! as a program', 'lens=program&text=Hi!', 'HLT ADD 5 HLT'],
])('%s', (_claim, hash, shown) => {
  expect(cards(hash)).toBe(shown);
});
test.each<[hash: string, bytes: readonly number[]]>([
  ['lens=text&text=Hh', [72, 104]],
  ['lens=text&text=Zo%C3%AB', [90, 111, 195, 171]],
  ['lens=numbers&bytes=ff', [255]],
])('%s has the bytes that are spoken of', (hash, bytes) => {
  expect(opened(hash).bytes).toEqual(bytes);
});
test('an emoji takes four bytes', () => {
  expect(say(opened('lens=text&text=%F0%9F%90%99'))).toBe('Read as text, 4 bytes are 1 character.');
});
