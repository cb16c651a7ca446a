import { useSyncExternalStore } from 'react';

const never = () => () => {};
/** False while prerendering and hydrating, true afterwards: what only a browser knows may be shown then. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
