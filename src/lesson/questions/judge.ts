// Pure: what an answer is worth and what is said to it.
import type { Answer, Reply } from '../../curriculum/index.ts';

/** What the pupil gave: an option's key or a number as typed; keys in order; slot → piece. */
export type Given = string | readonly string[] | Readonly<Record<string, string>>;

export interface Verdict {
  readonly right: boolean;
  readonly reply: Reply;
  /** Key of an item or slot → whether it is right. */
  readonly marks: Readonly<Record<string, boolean>>;
  /** What is said to single parts that are wrong, by their keys. */
  readonly replies?: Readonly<Record<string, Reply>>;
}

/** The number in what was typed: ' 7 boxes' → 7, '3,5' → 3.5; undefined when there is none. */
export function numberIn(typed: string): number | undefined {
  const found = /[-−]?\d+(?:[.,]\d+)?/.exec(typed.replaceAll(' ', ''))?.[0];
  return found === undefined ? undefined : Number(found.replace('−', '-').replace(',', '.'));
}

/** Judges what was given. Total: something that does not fit the question is wrong, with the question's own reply. */
export function judge(answer: Answer, given: Given): Verdict {
  switch (answer.kind) {
    case 'choose': {
      const key = typeof given === 'string' ? given : '';
      return verdict(key === answer.right, answer.replies[key] ?? { says: '' });
    }
    case 'number': {
      const number = typeof given === 'string' ? numberIn(given) : undefined;
      if (number === answer.right) return verdict(true, answer.reply);
      const own = Object.entries(answer.replies).find(([value]) => Number(value) === number)?.[1];
      return verdict(false, own ?? answer.replies.other ?? { says: '' });
    }
    case 'order': {
      const keys = isList(given) ? given : [];
      const marks = Object.fromEntries(keys.map((key, at) => [key, answer.order[at] === key]));
      return together(answer, answer.order.length, marks);
    }
    case 'place': {
      const placed = placedIn(given);
      const marks = Object.fromEntries(
        Object.entries(answer.slots).map(([slot, piece]) => [slot, placed[slot] === piece]),
      );
      return together(answer, Object.keys(answer.slots).length, marks);
    }
    case 'sort': {
      const placed = placedIn(given);
      const marks = Object.fromEntries(
        Object.entries(answer.bins).map(([thing, bin]) => [thing, placed[thing] === bin]),
      );
      const replies = Object.entries(answer.replies).filter(([thing]) => marks[thing] === false);
      const all = together(answer, Object.keys(answer.bins).length, marks);
      return replies.length > 0 ? { ...all, replies: Object.fromEntries(replies) } : all;
    }
    case 'predict':
      return verdict(true, { says: answer.did, ...(answer.see ? { see: answer.see } : {}) });
  }
}

const isList = (given: Given): given is readonly string[] => Array.isArray(given);
const placedIn = (given: Given): Readonly<Record<string, string>> =>
  typeof given === 'string' || isList(given) ? {} : given;
const verdict = (right: boolean, reply: Reply): Verdict => ({ right, reply, marks: {} });

function together(
  { right, wrong }: { readonly right: Reply; readonly wrong: Reply },
  size: number,
  marks: Readonly<Record<string, boolean>>,
): Verdict {
  const fitting = Object.values(marks).filter(Boolean).length;
  const all = fitting === size;
  return { right: all, reply: all ? right : wrong, marks };
}
