import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { digest } from '../lib/digest.ts';
import { rootPath } from '../navigation/index.ts';
import { keepEntry, readEntry, useEntries } from '../progress/index.ts';
import { useMotion, useSettings } from '../settings/index.ts';
import { Bench, type BenchEvent, type BenchHost, type Json } from '../simulation/index.ts';
import type { AnyShown, Entry } from '../simulators/registry.ts';
import { addressHash, forgetAddressHash, onAddressHash } from './address-hash.ts';
import type { BenchProps } from './bench-props.ts';
import { solvedIn } from './solved.ts';

interface HostedBenchProps {
  readonly props: BenchProps;
  readonly simulator: AnyShown;
  readonly loadChallenges: Entry['loadChallenges'];
}

/** A bench bound to this pupil's record and settings, and on a simulator's own page to the address. */
export function HostedBench({ props, simulator, loadChallenges }: HostedBenchProps) {
  const { id, hash, challenges, compact, isPage } = useSyncExternalStore(
    props.subscribe,
    props.get,
    () => props.first,
  );
  const fromAddress = useSyncExternalStore(onAddressHash, addressHash, () => '');
  const entries = useEntries();
  const motion = useMotion();
  const base = useSettings((settings) => settings.base);
  const chooseBase = useCallback((next: BenchHost['base']) => {
    if (next) useSettings.getState().set({ base: next });
  }, []);
  const names = useSettings((settings) => settings.names);
  const chooseNames = useCallback((next: NonNullable<BenchHost['names']>) => {
    useSettings.getState().set({ names: next });
  }, []);
  const sound = useSettings((settings) => settings.sound) === 'on';
  const chooseSound = useCallback((next: boolean) => {
    useSettings.getState().set({ sound: next ? 'on' : 'off' });
  }, []);
  const opening = isPage ? fromAddress : (hash ?? '');
  // A lesson's opening has a place of its own, so that a pupil's work in one lesson never meets another's.
  const keptKey =
    isPage || opening === '' ? `simulator/${id}/kept` : `simulator/${id}/kept/${digest(opening)}`;
  const solved = useMemo(() => solvedIn(entries, id), [entries, id]);
  const report = useCallback(
    (event: BenchEvent) => {
      if (event.kind === 'kept') {
        keepEntry(keptKey, event.data);
        if (isPage) forgetAddressHash();
      } else if (event.kind === 'prediction') {
        keepEntry(`simulator/${id}/prediction/${event.id}`, { said: event.said, did: event.did });
      } else if (event.verdict.solved) {
        const { score } = event.verdict;
        keepEntry(`simulator/${id}/challenge/${event.id}`, { solved: true, ...(score ? { score } : {}) });
      } else if (readEntry(`simulator/${id}/challenge/${event.id}`) === undefined) {
        keepEntry(`simulator/${id}/challenge/${event.id}`, { solved: false });
      }
    },
    [keptKey, id, isPage],
  );
  const kept = entries.get(keptKey) as Json | undefined;
  const host: BenchHost = {
    hash: opening,
    solved,
    compact,
    prefersKept: !isPage,
    motion,
    base,
    chooseBase,
    names,
    chooseNames,
    sound,
    chooseSound,
    linkTo: (part) => new URL(`${rootPath}play/${id}/#${part}`, document.baseURI).href,
    report,
    ...(kept === undefined ? {} : { kept }),
    ...(challenges === undefined ? {} : { challenges }),
  };
  return <Bench key={keptKey} simulator={simulator} loadChallenges={loadChallenges} host={host} />;
}
