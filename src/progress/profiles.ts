// Who uses this device: nicknames with a drawn badge, nothing else. A profile is a record of its own.
import type { KeyValueStore } from '../platform/index.ts';
import { isObject, read } from './schema.ts';
import { CURRENT, FIRST_PROFILE, isProfileId, placeOf, SELF } from './places.ts';

export interface Profile {
  readonly id: string;
  /** What the pupil wants to be called here; empty for the first one until it is given. */
  readonly name: string;
  /** The name of a badge; the page falls back to the first when it does not know it. */
  readonly badge: string;
}
export const LONGEST_NAME = 20;

/** A nickname as it is kept: no control characters, single spaces, at most 20 characters. */
export const cleanName = (typed: string): string =>
  Array.from(typed.replace(/\p{C}/gu, ' ').replace(/\s+/gu, ' ').trim())
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();

/** The profile inside a stored or kept value; anything else gives an empty name. */
export function profileOf(id: string, value: unknown): Profile {
  const self = isObject(value) ? value : {};
  return {
    id,
    name: typeof self.name === 'string' ? cleanName(self.name) : '',
    badge: typeof self.badge === 'string' && /^[a-z]{1,20}$/.test(self.badge) ? self.badge : '',
  };
}

/** Everybody with something on this device, the first profile first. */
export function listProfiles(store: KeyValueStore | undefined): Profile[] {
  const ids = new Set([FIRST_PROFILE]);
  try {
    for (const place of store?.keys() ?? []) {
      const id = /^yoc(?:-aside)?\/([^/]+)\//.exec(place)?.[1];
      if (id !== undefined && isProfileId(id)) ids.add(id);
    }
    return [...ids]
      .sort((a, b) => (a === FIRST_PROFILE ? -1 : b === FIRST_PROFILE ? 1 : a < b ? -1 : 1))
      .map((id) => {
        const stored = store?.getItem(placeOf(id, SELF));
        const found = typeof stored === 'string' ? read(SELF, stored) : undefined;
        return profileOf(id, found && found.kind !== 'damaged' ? found.entry.value : undefined);
      });
  } catch {
    return [profileOf(FIRST_PROFILE, undefined)];
  }
}

/** Who was here last; the first profile when that cannot be told. */
export function currentProfile(store: KeyValueStore | undefined): string {
  try {
    const id = store?.getItem(CURRENT) ?? FIRST_PROFILE;
    return isProfileId(id) ? id : FIRST_PROFILE;
  } catch {
    return FIRST_PROFILE;
  }
}
