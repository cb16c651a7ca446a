// A day of the year: what goes wrong in the morning, what people add, what is tried out, and what is copied at night.
import { countOf, type Days, union, withDay, without } from './days.ts';
import { EFFECTS, type Luck } from './luck.ts';
import { INTERVAL, PLACES, type PlaceId, type Plan, placesOf } from './plan.ts';
import type { Bad, Copy, Entry, State, Store, Stores } from './state.ts';

/** Work that was there before the year began, a year of it. */
export const EARLIER: Days = [[-363, 0]];
export const WEEKS = 52;
/** What a mistake deletes: sixty days of work, the newest of them 91 days old. */
const FOLDER = { from: 150, to: 91 };
/** Days that a restore takes longer: when nobody ever tried it, for each empty copy on the way, from a drawer. */
const SLOWER = { untested: 2, empty: 1, home: 1 };

/** The state after one day. @param day from 1 to 364 */
export function dayAfter(state: State, day: number, luck: Luck): State {
  const bad = luck.bad.find((one) => one.day === day);
  let next = state;
  if (luck.bad.some(({ since }) => since === day)) next = { ...next, live: tidiedUp(next.live, day) };
  if (luck.breaks.day === day && !next.broken.includes(luck.breaks.place))
    next = { ...next, broken: [...next.broken, luck.breaks.place] };
  if (bad) next = badDay(next, day, bad);
  const isUp = day >= next.upAt;
  if (isUp) next = { ...next, live: withDay(next.live, day), made: next.made + 1 };
  if (next.plan.test !== 0 && day % (next.plan.test * 7) === 0) next = testDay(next, day);
  return isUp ? night(next, day) : next;
}

const folderOn = (day: number): readonly [number, number] => [day - FOLDER.from, day - FOLDER.to];
const tidiedUp = (live: Days, day: number): Days => without(live, folderOn(day));

/** Copies that are due. What is broken copies nothing, and says that all is well. */
function night(state: State, day: number): State {
  const { plan, live, made, result, broken } = state;
  const stores: { [Place in PlaceId]?: Store } = { ...state.stores };
  let isChanged = false;
  for (const place of PLACES) {
    const job = plan.jobs[place];
    const store = stores[place];
    if (!job || !store || day < store.next) continue;
    const copy: Copy = { day, label: made - result.lost, have: broken.includes(place) ? [] : live };
    stores[place] = {
      ...store,
      copies: [...store.copies, copy].slice(-job.keep),
      next: nightAfter(day, plan, place),
    };
    isChanged = true;
  }
  return isChanged ? { ...state, stores } : state;
}
/** Weekly copies are made on the last night of a week, monthly ones on that of every fourth. */
export function nightAfter(day: number, { jobs }: Plan, place: PlaceId): number {
  const interval = INTERVAL[jobs[place]?.every ?? 'day'];
  return (Math.floor(day / interval) + 1) * interval;
}

/** Brings everything back from each place, to see whether it is whole. What is found empty is mended. */
function testDay(state: State, day: number): State {
  const places = placesOf(state.plan).filter((place) => (state.stores[place]?.copies.length ?? 0) > 0);
  if (places.length === 0) return state;
  const isEmpty = (place: PlaceId): boolean => state.stores[place]?.copies.at(-1)?.have.length === 0;
  const empty = places.filter(isEmpty);
  const whole = places.filter((place) => !isEmpty(place));
  const tested = whole.reduce<Stores>(
    (stores, place) => ({ ...stores, [place]: { ...stores[place], tested: day } }),
    state.stores,
  );
  const entry: Entry = { is: 'test', day, whole, empty };
  return { ...mended({ ...state, stores: tested }, empty, day), diary: [...state.diary, entry] };
}
/** The places copy again, beginning tonight; everybody knows now which of their copies are empty. */
function mended(state: State, places: readonly PlaceId[], day: number): State {
  if (places.length === 0) return state;
  const stores: { [Place in PlaceId]?: Store } = { ...state.stores };
  for (const place of places) {
    const store = stores[place];
    if (!store) continue;
    const copies = store.copies.map((copy) => (copy.have.length === 0 ? { ...copy, known: true } : copy));
    stores[place] = { ...store, copies, next: day };
  }
  return { ...state, stores, broken: state.broken.filter((place) => !places.includes(place)) };
}

/** Something goes wrong in the morning: what is hit is gone, and everything that any good copy holds comes back. */
function badDay(state: State, day: number, { kind, since }: Luck['bad'][number]): State {
  const { live: isLive, hits, hand, scripts, pounds } = EFFECTS[kind];
  const isHit = (place: PlaceId): boolean => hits.includes(place) && state.stores[place] !== undefined;
  const struck = PLACES.filter(isHit);
  const stores = PLACES.reduce<Stores>((left, place) => {
    const store = state.stores[place];
    if (!store) return left;
    return { ...left, [place]: isHit(place) ? { copies: [], next: day } : store };
  }, {});
  // A burglary takes a disk only when there is one.
  if (kind === 'burglary' && struck.length === 0) return withEntry(state, quiet(kind, day, state.plan));
  const left = isLive ? [] : state.live;
  const isWanted = isLive || kind === 'mistake';
  const search = isWanted ? searched(stores, since ?? day) : { order: [], empty: [], have: [] };
  const live = union(left, search.have);
  const lost = state.made - countOf(live) - state.result.lost;
  const from = search.order.at(0);
  const slower =
    (from && !from.tested ? SLOWER.untested : 0) +
    (from?.place === 'home' ? SLOWER.home : 0) +
    SLOWER.empty * search.empty.length;
  const down = isLive ? (state.plan.rebuild === 'scripts' ? scripts : hand) + slower : 0;
  const report: Bad = {
    kind,
    day,
    ...(since === undefined ? {} : { since }),
    ...(from ? { from } : {}),
    struck,
    empty: search.empty,
    rebuild: state.plan.rebuild,
    lost,
    down,
    pounds,
  };
  const next = { ...state, live, stores, upAt: isLive ? day + down : state.upAt };
  return withEntry(mended(next, search.empty, day), report);
}
function quiet(kind: Bad['kind'], day: number, { rebuild }: Plan): Bad {
  return { kind, day, struck: [], empty: [], rebuild, lost: 0, down: 0, pounds: 0 };
}
function withEntry(state: State, bad: Bad): State {
  const { lost, down, pounds } = state.result;
  return {
    ...state,
    diary: [...state.diary, { is: 'bad', ...bad }],
    result: { ...state.result, lost: lost + bad.lost, down: down + bad.down, pounds: pounds + bad.pounds },
  };
}

/** The newest good copy of each place that is from before a day, the newest first; and what all good copies hold together. */
function searched(stores: Stores, before: number) {
  const newest = PLACES.flatMap((place) => {
    const good = stores[place]?.copies.findLast(({ day, have }) => day < before && have.length > 0);
    return good ? [{ place, day: good.day, tested: stores[place]?.tested !== undefined }] : [];
  });
  // Of two equally new ones the one that is in reach sooner.
  const order = newest.sort((a, b) => b.day - a.day || PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
  const best = order.at(0)?.day ?? Number.NEGATIVE_INFINITY;
  // One looks into the newest first, so only empty copies that are newer than the one that helped are met.
  const empty = PLACES.filter((place) =>
    stores[place]?.copies.some(({ day, have, known }) => have.length === 0 && known !== true && day >= best),
  );
  const all = PLACES.flatMap((place) => stores[place]?.copies ?? []);
  return { order, empty, have: all.reduce<Days>((sum, { have }) => union(sum, have), []) };
}
