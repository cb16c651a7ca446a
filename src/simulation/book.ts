// What is kept of a pupil's work at one bench: the free work, the work in each challenge, and what a link pushed aside.
// Read from storage as unknown JSON: whatever cannot be understood is left out, and never stops the bench.
import type { Json } from './contract.ts';
import { type ChallengeRecord, NEW_RECORD } from './judge.ts';

export interface Page {
  /** The set-up as the simulator keeps it; undefined while nothing was changed. */
  readonly work?: Json | undefined;
  readonly record: ChallengeRecord;
}
export interface Book {
  readonly work?: Json | undefined;
  /** The free work from before a link was opened and changed. */
  readonly earlier?: Json | undefined;
  /** What was put aside before that, newest first. */
  readonly older?: readonly Json[] | undefined;
  readonly challenges: { readonly [id: string]: Page };
}
/** How many works are put aside behind `earlier`; more would fill a school computer's storage. */
const MOST_OLDER = 6;
export const EMPTY_BOOK: Book = { challenges: {} };

type Fields = { readonly [key: string]: Json | undefined };
const isFields = (data: Json | undefined): data is Fields =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const count = (data: Json | undefined): number =>
  typeof data === 'number' && Number.isInteger(data) && data > 0 ? data : 0;

function readPage(data: Json | undefined): Page {
  if (!isFields(data)) return { record: NEW_RECORD };
  const best = Object.entries(isFields(data.best) ? data.best : {}).filter(
    (pair): pair is [string, number] => typeof pair[1] === 'number' && Number.isFinite(pair[1]),
  );
  return {
    work: data.work,
    record: {
      hints: count(data.hints),
      tries: count(data.tries),
      solved: data.solved === true,
      best: Object.fromEntries(best),
    },
  };
}

export function readBook(data: Json | undefined): Book {
  if (!isFields(data)) return EMPTY_BOOK;
  const challenges = isFields(data.challenges) ? data.challenges : {};
  return {
    work: data.work,
    earlier: data.earlier,
    older: Array.isArray(data.older) ? data.older.slice(0, MOST_OLDER) : undefined,
    challenges: Object.fromEntries(Object.entries(challenges).map(([id, page]) => [id, readPage(page)])),
  };
}

export function writeBook({ work, earlier, older, challenges }: Book): Json {
  return {
    ...(work === undefined ? {} : { work }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(older === undefined || older.length === 0 ? {} : { older }),
    challenges: Object.fromEntries(
      Object.entries(challenges).map(([id, { work: own, record }]) => [
        id,
        {
          ...(own === undefined ? {} : { work: own }),
          hints: record.hints,
          tries: record.tries,
          solved: record.solved,
          best: record.best,
        },
      ]),
    ),
  };
}

/** The book with new free work; what was there before is put aside. */
export function putAside(book: Book, work: Json): Book {
  const older = book.earlier === undefined ? book.older : [book.earlier, ...(book.older ?? [])];
  return { ...book, work, earlier: book.work, older: older?.slice(0, MOST_OLDER) };
}
/** The newest of what was put aside becomes the free work, which goes behind all the others: none is ever lost. */
export function turnPages(book: Book): Book {
  const [work, ...rest] = [book.earlier, ...(book.older ?? []), book.work].filter((one) => one !== undefined);
  const [earlier, ...older] = rest;
  return { ...book, work, earlier, older };
}

export const pageOf = (book: Book, id: string): Page => book.challenges[id] ?? { record: NEW_RECORD };

/** The book with a challenge's page changed. */
export function withPage(book: Book, id: string, page: Partial<Page>): Book {
  return { ...book, challenges: { ...book.challenges, [id]: { ...pageOf(book, id), ...page } } };
}
