// What goes onto a disk, with round example sizes that can be changed. Sources are on the teacher's page.
import type { Bits, Setup } from './state.ts';
import { bitsOf, shortly } from './units.ts';

export type ThingId = 'photo' | 'song' | 'film' | 'game';
export interface Thing {
  readonly id: ThingId;
  readonly one: string;
  readonly many: string;
  readonly size: Bits;
}
const bytes = (count: number): Bits => `${count * 8}`;
export const things: readonly Thing[] = [
  { id: 'photo', one: 'photo', many: 'photos', size: bytes(4_000_000) },
  { id: 'song', one: 'song', many: 'songs', size: bytes(8_000_000) },
  { id: 'film', one: 'minute of film', many: 'minutes of film', size: bytes(50_000_000) },
  { id: 'game', one: 'game', many: 'games', size: bytes(50_000_000_000) },
];
export const THING_IDS: readonly ThingId[] = things.map(({ id }) => id);
export const thingOf = (id: ThingId): Thing => things.find((one) => one.id === id) ?? (things[0] as Thing);
/** The same for each thing. */
export const eachThing = <Value>(of: (thing: Thing) => Value): { readonly [Id in ThingId]: Value } => ({
  photo: of(thingOf('photo')),
  song: of(thingOf('song')),
  film: of(thingOf('film')),
  game: of(thingOf('game')),
});

/** No more of one thing than this, so that counts stay whole numbers. */
export const MOST_THINGS = 1_000_000_000_000;

type Packed = Pick<Setup, 'disk' | 'sizes' | 'packed'>;
/** Bits that one thing takes, all of it that is packed. */
export const takenBy = ({ sizes, packed }: Packed, id: ThingId): bigint =>
  bitsOf(sizes[id]) * BigInt(packed[id]);
export const taken = (state: Packed): bigint => THING_IDS.reduce((sum, id) => sum + takenBy(state, id), 0n);
/** Bits that are free; less than nothing when a link packed too much. */
export const free = (state: Packed): bigint => bitsOf(state.disk) - taken(state);
/** How many of a thing there would be room for on the empty disk. */
export const room = ({ disk, sizes }: Packed, id: ThingId): bigint => {
  const size = bitsOf(sizes[id]);
  return size === 0n ? 0n : bitsOf(disk) / size;
};
/** "3 photos", "1 minute of film". */
export const countInWords = (id: ThingId, count: number | bigint, text = `${count}`): string =>
  `${text} ${Number(count) === 1 ? thingOf(id).one : thingOf(id).many}`;

/** The state with so many of a thing, or what is wrong with that. */
export function packing(
  state: Packed,
  id: ThingId,
  count: number,
): { packed: Setup['packed'] } | { says: string } {
  if (!Number.isSafeInteger(count) || count < 0 || count > MOST_THINGS)
    return { says: 'That is not a number of things that can be packed.' };
  const packed = { ...state.packed, [id]: count };
  const left = free({ ...state, packed });
  if (left < 0n && count > state.packed[id])
    return {
      says: `That does not fit. ${countInWords(id, 1)} needs ${shortly(bitsOf(state.sizes[id]))}, and ${shortly(free(state))} are free.`,
    };
  return { packed };
}
/** How many of a thing there will be when it fills all that is free. */
export function filled(state: Packed, id: ThingId): number {
  const size = bitsOf(state.sizes[id]);
  const left = free(state);
  if (size === 0n || left <= 0n) return state.packed[id];
  const more = left / size;
  const all = BigInt(state.packed[id]) + more;
  return all > BigInt(MOST_THINGS) ? MOST_THINGS : Number(all);
}

/** From where to where each thing lies when the disk is filled thing by thing: 0 is its start and 1 its end. */
export function shares(
  state: Packed,
): readonly { readonly id: ThingId; readonly from: number; readonly to: number }[] {
  const disk = bitsOf(state.disk);
  const ends = THING_IDS.map((_, at) =>
    THING_IDS.slice(0, at + 1).reduce((sum, id) => sum + takenBy(state, id), 0n),
  );
  const share = (bits: bigint): number => Math.min(1, Number((bits * 10_000n) / disk) / 10_000);
  return THING_IDS.map((id, at) => {
    const from = share(ends[at - 1] ?? 0n);
    // What is there at all is to be seen.
    return { id, from, to: Math.max(share(ends[at] ?? 0n), state.packed[id] > 0 ? from + 0.002 : from) };
  });
}
