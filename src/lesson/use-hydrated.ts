import { startTransition, useEffect, useState } from 'react';

/**
 * False while prerendering and hydrating, true afterwards: what only a browser knows may be shown then. The change is a
 * transition: steps that have not come to life yet do so in slices of their own, not all at once because of it.
 */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  return hydrated;
}
