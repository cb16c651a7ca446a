import { randomFrom } from '../../lib/random.ts';
import { CELLS } from './state.ts';

/**
 * What cells hold that nobody has written to since the power came: nothing that means anything. Real RAM is as random;
 * here it depends on how many power cuts there were, so that a run can be repeated.
 */
export function leftovers(cuts: number): readonly number[] {
  const random = randomFrom(cuts + 11);
  return Array.from({ length: CELLS }, () => {
    const number = Math.floor(random() * 1000);
    return random() < 0.12 ? -number + 0 : number;
  });
}
