import { keepPack, type PackState, pausePack, removePack } from '../../platform/index.ts';
import { Button } from '../../ui/index.ts';
import { Shelf } from './Shelf.tsx';

const PACKS: Readonly<Record<string, readonly [name: string, about: string]>> = {
  python: ['Python', 'The language itself: run programs, and answer the questions they ask.'],
  editor: ['Code editor', 'Colours, line numbers and marks on mistakes for your Python programs.'],
};

/** "6.2 MB": decimal, as download sizes are told. */
export const megabytes = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

export function PackRow({ pack }: { readonly pack: PackState }) {
  const [name, about] = PACKS[pack.id] ?? [pack.id, ''];
  const { id, state, kept, bytes } = pack;
  return (
    <Shelf
      name={name}
      about={about}
      kept={kept}
      bytes={bytes}
      isReady={state === 'ready'}
      says={says(pack)}
      actions={
        <>
          {state === 'no' && (
            <Button onClick={() => keepPack(id)} aria-label={`Save ${name} on this device`}>
              Save on this device ({megabytes(bytes)})
            </Button>
          )}
          {(state === 'part' || state === 'failed') && (
            <Button onClick={() => keepPack(id)} aria-label={`Go on saving ${name}`}>
              Go on ({megabytes(bytes - kept)} left)
            </Button>
          )}
          {state === 'loading' && (
            <Button onClick={() => pausePack(id)} aria-label={`Pause saving ${name}`}>
              Pause
            </Button>
          )}
          {(state === 'ready' || state === 'part' || state === 'failed') && (
            <Button
              kind="quiet"
              onClick={() => removePack(id)}
              aria-label={`Remove ${name} from this device`}
            >
              Remove
            </Button>
          )}
        </>
      }
    />
  );
}

function says({ state, kept, bytes, says: why }: PackState): string {
  if (state === 'ready') return `Ready. ${megabytes(bytes)} on this device.`;
  if (state === 'loading') return `Saving: ${Math.floor((100 * kept) / bytes)} % of ${megabytes(bytes)}.`;
  if (state === 'part') return `Stopped: ${megabytes(kept)} of ${megabytes(bytes)} is here.`;
  if (state === 'failed') return why ?? '';
  return 'Not on this device yet.';
}
