// What a year has in store. The same luck number gives the same year, so that a better plan can meet the same bad luck.
import { randomFrom } from '../../lib/random.ts';
import { shuffled } from '../../lib/seeded.ts';
import type { PlaceId } from './plan.ts';

export const BAD_KINDS = ['disk', 'fire', 'ransom', 'closed', 'mistake', 'burglary'] as const;
export type BadKind = (typeof BAD_KINDS)[number];

interface Effect {
  /** Whether the files that people work on are gone. */
  readonly live: boolean;
  /** The places whose copies go with it. */
  readonly hits: readonly PlaceId[];
  /** Days until a server runs again, built by hand and by scripts. */
  readonly hand: number;
  readonly scripts: number;
  /** Pounds for what has to be bought. */
  readonly pounds: number;
}
export const EFFECTS: Readonly<Record<BadKind, Effect>> = {
  disk: { live: true, hits: ['disk'], hand: 4, scripts: 1, pounds: 60 },
  fire: { live: true, hits: ['disk'], hand: 14, scripts: 2, pounds: 40 },
  ransom: { live: true, hits: ['disk', 'account'], hand: 7, scripts: 1, pounds: 0 },
  closed: { live: true, hits: ['disk', 'account'], hand: 14, scripts: 2, pounds: 20 },
  mistake: { live: false, hits: [], hand: 0, scripts: 0, pounds: 0 },
  burglary: { live: false, hits: ['home'], hand: 0, scripts: 0, pounds: 60 },
};

export interface Bad {
  readonly kind: BadKind;
  /** The day it is noticed, from 1. */
  readonly day: number;
  /** Of a mistake: the day on which something was deleted, weeks before anybody missed it. */
  readonly since?: number;
}
export interface Luck {
  readonly bad: readonly Bad[];
  /** The place where copies are empty from the first night on, until a test shows it. */
  readonly emptyAt: PlaceId;
  /** An update on this day makes copies at this place empty, until a test shows it. */
  readonly breaks: { readonly place: PlaceId; readonly day: number };
}

export const MOST_LUCK = 9999;
/** Bad weeks stand in stretches of eight weeks, at most one in each: after week 4, so that the pupil can settle in. */
const STRETCHES = 6;
const FIRST_WEEK = 5;
const STRETCH = 8;
/** In its stretch a bad week is the fifth to the eighth. So a test every four weeks always comes before it. */
const EARLIEST = 4;
/** How many bad weeks a year has: two or three are the most likely. */
const HOW_MANY = [1, 2, 2, 2, 3, 3, 3, 4];
const UNTESTED: readonly PlaceId[] = ['account', 'second', 'home'];

/** The year of a luck number from 1 to 9999. */
export function luckOf(number: number): Luck {
  const random = randomFrom(number);
  const below = (most: number): number => Math.floor(random() * most);
  const count = HOW_MANY[below(HOW_MANY.length)] ?? 1;
  const stretches = shuffled([...Array(STRETCHES).keys()], `stretches ${number}`).slice(0, count);
  const kinds = shuffled(BAD_KINDS, `kinds ${number}`);
  const bad = stretches
    .sort((a, b) => a - b)
    .map((stretch, at): Bad => {
      const first = FIRST_WEEK + STRETCH * stretch;
      const kind = kinds[at] ?? 'disk';
      if (kind !== 'mistake') return { kind, day: dayIn(first + EARLIEST + below(4), 1 + below(7)) };
      return {
        kind,
        day: dayIn(first + 5 + below(3), 1 + below(7)),
        since: dayIn(first + 1 + below(2), 1 + below(7)),
      };
    });
  return {
    bad,
    emptyAt: UNTESTED[below(UNTESTED.length)] ?? 'second',
    breaks: {
      place: UNTESTED[below(UNTESTED.length)] ?? 'second',
      day: dayIn(FIRST_WEEK + STRETCH * (1 + below(STRETCHES - 1)), 1),
    },
  };
}

/** @param week from 1 @param weekday from 1 to 7 */
const dayIn = (week: number, weekday: number): number => (week - 1) * 7 + weekday;
