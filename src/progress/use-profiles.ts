import { useMemo, useSyncExternalStore } from 'react';
import { placeOf, SELF } from './places.ts';
import { cleanName, listProfiles, type Profile, profileOf } from './profiles.ts';
import { write } from './schema.ts';
import { become, open, subscribe, versionNow } from './session.ts';

export interface Profiles {
  /** Who uses this tab; undefined while prerendering and hydrating. */
  readonly current: Profile | undefined;
  readonly all: readonly Profile[];
  /** Somebody else was chosen in another tab. */
  readonly elsewhere: Profile | undefined;
  /** False where the browser keeps nothing: then there is nobody to switch to. */
  readonly canSwitch: boolean;
}
const NOBODY: Profiles = { current: undefined, all: [], elsewhere: undefined, canSwitch: false };

export function useProfiles(): Profiles {
  const version = useSyncExternalStore(subscribe, versionNow, () => -1);
  return useMemo(() => (version < 0 ? NOBODY : profilesNow()), [version]);
}
function profilesNow(): Profiles {
  const { store, keeper, elsewhere } = open();
  const current = profileOf(keeper.profile, keeper.record().get(SELF)?.value);
  const stored = listProfiles(store).filter(({ id }) => id !== current.id);
  const all = [...stored, current].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    current,
    all,
    elsewhere:
      elsewhere === undefined
        ? undefined
        : (all.find(({ id }) => id === elsewhere) ?? profileOf(elsewhere, {})),
    canSwitch: store !== undefined,
  };
}

/** Gives the pupil of this tab a nickname and a badge. */
export function nameProfile(name: string, badge: string): void {
  open().keeper.keep(SELF, { name: cleanName(name), badge });
}
/** Makes room for one more and starts the page again as them. Throws when the storage is full. */
export function addProfile(name: string, badge: string): void {
  const { store } = open();
  const id = `p${Date.now().toString(36)}${Math.random().toString(36).slice(2, 5)}`;
  store?.setItem(placeOf(id, SELF), write({ at: Date.now(), value: { name: cleanName(name), badge } }));
  become(id);
}
export const switchProfile = (id: string): void => become(id);
