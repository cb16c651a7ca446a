// The record of the pupil who uses this tab. Made when it is first asked for, so that prerendering makes none.
import {
  browserStorage,
  type KeyValueStore,
  onComingBack,
  onLeaving,
  onOtherTabsWrite,
  reloadPage,
} from '../platform/index.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { CURRENT, isProfileId } from './places.ts';
import { currentProfile } from './profiles.ts';

interface Session {
  readonly store: KeyValueStore | undefined;
  readonly keeper: Keeper;
  /** Somebody else was chosen in another tab. */
  elsewhere: string | undefined;
}
let session: Session | undefined;
const listeners = new Set<() => void>();
let version = 0;

function tell(): void {
  version++;
  for (const listener of listeners) listener();
}
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
/** Counts the changes; −1 is for the prerendered page. */
export const versionNow = (): number => (open(), version);
export const tellChange = tell;

/** How long a write may wait for more of its kind, in milliseconds; leaving the page does not wait. */
const SOON = 150;

export function open(): Session {
  if (session) return session;
  const store = browserStorage();
  const keeper = createKeeper({
    store,
    profile: currentProfile(store),
    now: () => Date.now(),
    soon: (work) => void setTimeout(work, SOON),
  });
  const made: Session = { store, keeper, elsewhere: undefined };
  session = made;
  keeper.subscribe(tell);
  onLeaving(() => keeper.flush());
  onComingBack(() => keeper.reload());
  onOtherTabsWrite((place, text) => {
    if (place === CURRENT) {
      const id = text !== null && isProfileId(text) ? text : undefined;
      made.elsewhere = id === keeper.profile ? undefined : id;
      tell();
    } else keeper.hear(place, text);
  });
  return made;
}

/** The whole page starts again as `id`, so that nothing of one pupil stays on the screen of the next. */
export function become(id: string): void {
  const { store, keeper } = open();
  keeper.flush();
  store?.setItem(CURRENT, id);
  reloadPage();
}
