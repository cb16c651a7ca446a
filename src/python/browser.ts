// What this browser has, as far as Python cares.
import { fitsMedia, serviceWorkerPost } from '../platform/index.ts';
import type { BrowserFacts } from './diagnostics/facts.ts';

/** Gigabytes, rounded by the browser; undefined where it does not say. */
export function deviceMemory(): number | undefined {
  const { deviceMemory: told } = navigator as { readonly deviceMemory?: unknown };
  return typeof told === 'number' ? told : undefined;
}

/** A second Python takes some 70 MB: where the browser does not tell its memory, only a desktop is taken to have it. */
export function keepsSpare(): boolean {
  const memory = deviceMemory();
  return memory === undefined ? fitsMedia('(hover: hover) and (pointer: fine)') : memory >= 4;
}

/** What the diagnostics page tells. */
export function browserFacts(): BrowserFacts {
  return {
    webAssembly: typeof WebAssembly === 'object' && typeof Worker === 'function',
    unzips: typeof DecompressionStream === 'function',
    suspends: typeof WebAssembly === 'object' && 'Suspending' in WebAssembly,
    secure: isSecureContext,
    isolated: globalThis.crossOriginIsolated && typeof SharedArrayBuffer === 'function',
    serviceWorker: serviceWorkerPost() !== undefined,
    memory: deviceMemory(),
    spare: keepsSpare(),
    touchOnly: fitsMedia('(hover: none) and (pointer: coarse)'),
  };
}
