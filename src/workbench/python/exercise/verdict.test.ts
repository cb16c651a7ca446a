import { expect, test } from 'vitest';
import type { Tried } from '../../../python/index.ts';
import { isCompared, verdictWords } from './verdict.ts';

const tried = (more: Partial<Tried> = {}): Tried => ({
  verdict: 'right',
  types: [],
  typed: 0,
  screen: [],
  got: [],
  missing: [],
  ...more,
});
const picture = { lines: [], fills: [], dots: [] };

test.each<[string, Tried, boolean]>([
  ['lines', tried({ wants: [] }), true],
  ['lines among others', tried({ includes: ['a'] }), true],
  ['a picture that was given', tried({ drawing: { ok: true, wants: picture, got: picture } }), true],
  ['a picture of any kind', tried({ drawing: { ok: true, got: picture } }), false],
  ['nothing', tried(), false],
])('what comes out is held against %s', (_, example, is) => {
  expect(isCompared(example)).toBe(is);
});

/** What is said when only something that was asked for is missing. */
const saysOf = (example: Tried) =>
  verdictWords({
    verdict: 'must',
    says: 'It is not closed.',
    tryThis: 'Turn.',
    mistakes: [],
    musts: [],
    examples: [example],
  }).says;
test('where nothing was compared nothing is called right', () => {
  expect(saysOf(tried({ wants: [] }))).toBe('What comes out is right. It is not closed.');
  expect(saysOf(tried({ drawing: { ok: true, got: picture } }))).toBe('It is not closed.');
});
