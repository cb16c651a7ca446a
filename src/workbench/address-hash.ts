// The part of the page's address after `#`, as a store.
import { whenSettled } from '../navigation/index.ts';

export const addressHash = (): string => location.hash.replace(/^#/, '');

export function onAddressHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}

/** Once the pupil has changed what a link opened, a reload must show the pupil's work, not the link's again. */
export function forgetAddressHash(): void {
  whenSettled(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  });
}
