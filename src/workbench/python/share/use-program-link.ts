import { useEffect, useEffectEvent } from 'react';
import { addressHash, forgetAddressHash, onAddressHash } from '../../address-hash.ts';
import type { Program } from '../use-program.ts';

/**
 * Opens the program that the page's address holds, if there is one. The pupil's own program is offered back; after
 * that the address is plain again, so that a reload shows what the pupil has made of it.
 */
export function useProgramLink(program: Program, tell: (says: string) => void, wanted: boolean): void {
  const take = useEffectEvent(async () => {
    const hash = addressHash();
    if (!hash.startsWith('program=')) return;
    const { readLink } = await import('./link.ts');
    const shared = await readLink(hash);
    forgetAddressHash();
    if (shared) program.replace(shared, 'The program from the link');
    else
      tell('The program in this link cannot be read. Part of the link may be missing: ask for it once more.');
  });
  useEffect(() => {
    if (!wanted) return undefined;
    void take();
    return onAddressHash(() => void take());
  }, [wanted]);
}
