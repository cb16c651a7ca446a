// The Remember? starter's questions: from 1, 4 and 12 lessons back, the same for everybody with the same seed.
import { shuffled } from '../lib/seeded.ts';
import type { Question } from './question.ts';

/** The questions one earlier lesson offers. */
export interface Source {
  /** How many lessons back. */
  readonly back: number;
  readonly lesson: string;
  readonly questions: readonly Question[];
}

/**
 * Four questions (fewer when there are not so many): two from the last lesson, one from 4 and one from 12 back; where
 * those do not exist yet, the others give more.
 */
export function draw(sources: readonly Source[], seed: string, count = 4): Question[] {
  const decks = [...sources]
    .sort((a, b) => a.back - b.back)
    .map(({ lesson, questions }) => shuffled(questions, `${seed} ${lesson}`));
  const [last, ...older] = decks;
  if (!last) return [];
  const drawn: Question[] = [];
  const take = (deck: Question[]) => drawn.push(...deck.splice(0, 1));
  for (const deck of [last, ...older, last]) if (drawn.length < count) take(deck);
  while (drawn.length < count && decks.some((deck) => deck.length > 0))
    for (const deck of decks) if (drawn.length < count) take(deck);
  return drawn.map((question, at) => Object.assign({}, question, { number: at + 1 }));
}
