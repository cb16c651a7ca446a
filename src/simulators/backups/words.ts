// What happened and why, in words: every sentence follows from the facts of the model.
import { countOf } from './days.ts';
import { type BadKind, EFFECTS } from './luck.ts';
import { type Every, type Keep, type PlaceId, type Plan, placesOf, type Test } from './plan.ts';
import type { Bad, Entry, Result, State } from './state.ts';

export const PLACE_WORDS: Readonly<
  Record<PlaceId, { readonly name: string; readonly where: string; readonly from: string }>
> = {
  disk: { name: 'Same disk', where: 'on the server’s own disk', from: 'the server’s own disk' },
  account: { name: 'Same account', where: 'in the same account', from: 'the same account' },
  second: { name: 'Second provider', where: 'at a second provider', from: 'the second provider' },
  home: { name: 'Amira’s drawer', where: 'on a disk in Amira’s drawer', from: 'the disk in Amira’s drawer' },
};
export const EVERY_WORDS: Readonly<Record<Every, string>> = {
  day: 'every night',
  week: 'every week',
  month: 'every 4 weeks',
};
export const KEEP_WORDS: Readonly<Record<Keep, string>> = {
  1: 'keep 1',
  4: 'keep 4',
  12: 'keep 12',
};
export const TEST_WORDS: Readonly<Record<Test, string>> = {
  0: 'never',
  12: 'every 12 weeks',
  4: 'every 4 weeks',
};
export const REBUILD_WORDS: Readonly<Record<Plan['rebuild'], string>> = {
  hand: 'by hand',
  scripts: 'by scripts',
};
export const BAD_WORDS: Readonly<Record<BadKind, { readonly title: string; readonly says: string }>> = {
  disk: { title: 'The disk breaks', says: 'The server’s disk broke.' },
  fire: {
    title: 'A fire',
    says: 'There was a fire in the hall where the server stands. Nobody was hurt, but the server is gone.',
  },
  ransom: {
    title: 'Ransomware',
    says: 'A bad program locked all files that it could reach: those of the server, and whatever hangs on the same account.',
  },
  closed: {
    title: 'The account is closed',
    says: 'The old account at Cloud One was to be closed one day. It was closed too early, with all that was still in it.',
  },
  mistake: { title: 'Deleted by mistake', says: 'Somebody wanted to see the old photos.' },
  burglary: { title: 'A burglary', says: 'A thief was in Amira’s house. She is well.' },
};

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
export const daysInWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
export const weekOf = (day: number): number => Math.ceil(day / 7);
/** 'week 12', or 'before the year began'. */
export const whenInWords = (day: number): string => `week ${weekOf(day)}`;

/** '412 days of work lost, 16 days down, £120 spent'. */
export function resultInWords({ lost, down, pounds }: Result): string {
  return `${lost === 0 ? 'nothing' : `${daysInWords(lost)} of work`} lost, ${daysInWords(down)} down, £${pounds} spent`;
}

/** Where copies go, in one sentence. */
export function planInWords(plan: Plan): string {
  const places = placesOf(plan);
  if (places.length === 0) return 'There are no copies at all.';
  const each = places.map((place) => {
    const job = plan.jobs[place];
    return `${PLACE_WORDS[place].where} ${EVERY_WORDS[job?.every ?? 'week']}`;
  });
  const tests =
    plan.test === 0 ? 'Nobody tries to bring one back.' : `They are tested ${TEST_WORDS[plan.test]}.`;
  return `Copies are made ${listed(each)}. ${tests}`;
}

/** The news of a week as sentences. */
export function inWords(state: State, news: readonly Entry[]): string {
  const { week, plan, live, result } = state;
  if (week === 0)
    return `The year begins. There are ${countOf(live)} days of work in the Otter Map. ${planInWords(plan)}`;
  const told = news.map((entry) => (entry.is === 'bad' ? badInWords(entry) : testInWords(entry)));
  const end = week >= 52 ? ` The year is over: ${resultInWords(result)}.` : '';
  const calm = state.upAt > week * 7 + 1 ? 'The map is still down.' : 'A quiet week.';
  return `Week ${week}. ${told.length > 0 ? told.join(' ') : calm}${end}`;
}

export function testInWords({ whole, empty }: Extract<Entry, { is: 'test' }>): string {
  const good =
    whole.length === 0
      ? ''
      : `The copy from ${listed(whole.map((place) => PLACE_WORDS[place].from))} came back whole.`;
  const bad =
    empty.length === 0
      ? ''
      : `The copy from ${listed(empty.map((place) => PLACE_WORDS[place].from))} was empty. Now it is mended, and a new copy is made tonight.`;
  return `Restore test. ${[good, bad].filter(Boolean).join(' ')}`;
}

/** What went wrong, where it all came back from, what was lost and for how long nobody could work. */
export function badInWords(bad: Bad): string {
  return [BAD_WORDS[bad.kind].says, whatWent(bad), whatCame(bad), lossInWords(bad), downInWords(bad)]
    .filter(Boolean)
    .join(' ');
}

function whatWent({ kind, struck, day, since }: Bad): string {
  if (kind === 'mistake')
    return `The folder is not there. Somebody deleted it by mistake ${daysAgo(day - (since ?? day))}, and nobody noticed.`;
  if (kind === 'burglary')
    return struck.length > 0
      ? 'The disk with the copies is gone from the drawer.'
      : 'There was no disk in the drawer.';
  if (struck.length === 0) return '';
  const places = listed(struck.map((place) => PLACE_WORDS[place].where));
  return `The copies ${places} went with it.`;
}
function daysAgo(days: number): string {
  return days < 14 ? `${daysInWords(days)} ago` : `${Math.round(days / 7)} weeks ago`;
}

function whatCame({ kind, day, from, empty }: Bad): string {
  if (kind === 'burglary') return '';
  const looked =
    empty.length === 0
      ? ''
      : `The newest copy from ${listed(empty.map((place) => PLACE_WORDS[place].from))} was empty, and nobody had known. `;
  if (!from) return `${looked}No good copy ${kind === 'mistake' ? 'was old enough' : 'was left'}.`;
  const age = day - from.day;
  const made = age === 1 ? 'made the night before' : `${daysInWords(age)} old`;
  return `${looked}A copy from ${PLACE_WORDS[from.place].from}, ${made}, brought ${kind === 'mistake' ? 'the folder' : 'the work'} back.`;
}

function lossInWords({ lost }: Bad): string {
  return lost === 0 ? 'No work was lost.' : `Lost: ${daysInWords(lost)} of work.`;
}

function downInWords({ kind, down, rebuild, from, empty }: Bad): string {
  if (!EFFECTS[kind].live) return '';
  const why = [
    rebuild === 'scripts' ? 'scripts built the server again' : 'the server was set up by hand',
    ...(from && !from.tested ? ['nobody had practised bringing a copy back'] : []),
    ...(from?.place === 'home' ? ['the disk had to be fetched'] : []),
    ...(empty.length > 0 ? ['the empty copy cost time'] : []),
  ];
  return `Down for ${daysInWords(down)}: ${listed(why)}.`;
}
