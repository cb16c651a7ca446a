// Where things lie in the storage: one item an entry, so that two tabs and partial damage stay local.
import type { KeyValueStore } from '../platform/index.ts';
import { isKey } from './model.ts';

/** The profile that is there without asking. Others are 'p' and a few letters. */
export const FIRST_PROFILE = 'me';
export const isProfileId = (id: string): boolean => /^(?:me|p[a-z0-9]{1,24})$/.test(id);
/** Under this key a record says whose it is. */
export const SELF = 'pupil/self';
/** Which profile was used last on this device. */
export const CURRENT = 'yoc/current';

export const placeOf = (profile: string, key: string): string => `yoc/${profile}/${key}`;

/** 'yoc/me/lesson/…/step' → whose it is and which key; undefined for anything that is not a pupil's entry. */
export function entryAt(place: string): { readonly profile: string; readonly key: string } | undefined {
  const [, profile = '', key = ''] = /^yoc\/([^/]+)\/(.+)$/su.exec(place) ?? [];
  return isProfileId(profile) && isKey(key) ? { profile, key } : undefined;
}

/** Why a text was laid aside: it could not be read, or a newer one from a file took its place. */
export type AsideReason = 'damaged' | 'replaced';
export interface Aside {
  /** Where it lies in the storage. */
  readonly place: string;
  readonly key: string;
  readonly reason: AsideReason;
  /** The text exactly as it was found. */
  readonly text: string;
}
const asideRoot = (profile: string) => `yoc-aside/${profile}/`;

/** Lays `text` aside under a place of its own, unless the very same lies there already. May throw when storage is full. */
export function layAside(
  store: KeyValueStore,
  profile: string,
  reason: AsideReason,
  key: string,
  text: string,
): void {
  for (let n = 1; ; n++) {
    const place = `${asideRoot(profile)}${reason}/${n}/${key}`;
    const there = store.getItem(place);
    if (there === text) return;
    if (there !== null) continue;
    store.setItem(place, text);
    return;
  }
}

export function listAside(store: KeyValueStore, profile: string): Aside[] {
  const found: Aside[] = [];
  for (const place of store.keys()) {
    if (!place.startsWith(asideRoot(profile))) continue;
    const [, reason, key] =
      /^(damaged|replaced)\/\d+\/(.+)$/su.exec(place.slice(asideRoot(profile).length)) ?? [];
    const text = store.getItem(place);
    if (key === undefined || text === null) continue;
    found.push({ place, key, reason: reason === 'damaged' ? 'damaged' : 'replaced', text });
  }
  return found.sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** Every place that belongs to `profile`: its entries and what was laid aside. */
export const placesOf = (store: KeyValueStore, profile: string): string[] =>
  store.keys().filter((place) => place.startsWith(`yoc/${profile}/`) || place.startsWith(asideRoot(profile)));
