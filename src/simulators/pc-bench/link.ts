// The part of a link after `#`: `fit=cpu:cpu-p133,cooler:cooler-fan`. A place, a part, then `!` when it is the wrong way
// round, `~` when a drive's jumper is not as its bay would have it. `&run` switches it on and lets it start.
import type { Json, Opening } from '../../simulation/contract.ts';
import { possible } from './fit.ts';
import { fittings } from './parts.ts';
import { driveBays, placeById } from './places.ts';
import type { Action, Fitted, Fitting, Setup, State } from './state.ts';

export function write(_setup: Setup, state: State): string {
  const fit = fitText(state.fitted);
  return fit === '' ? '' : `fit=${fit}`;
}

function fitText(fitted: Fitted): string {
  return fittings(fitted)
    .map(({ at, fitting: { part, turned, jumper } }) => {
      const usual = driveBays.find((bay) => bay.at === at)?.jumper;
      return `${at}:${part}${turned ? '!' : ''}${jumper !== usual ? '~' : ''}`;
    })
    .join(',');
}

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const found = new URLSearchParams(hash.replace(/^#/u, ''));
  const wanted = readFit(found.get('fit') ?? '');
  const fitted = possible(wanted.fitted);
  const lost = Object.keys(wanted.fitted).length - Object.keys(fitted).length + wanted.unknown;
  return {
    setup: { mode: 'build', fitted },
    actions: found.has('run') ? [{ kind: 'power', on: true }] : [],
    ...(found.has('run') ? { run: true } : {}),
    ...(lost > 0
      ? { problem: { at: 'link', says: 'Some parts of the link do not fit this PC. They were left out.' } }
      : {}),
  };
}

function readFit(text: string): { readonly fitted: Fitted; readonly unknown: number } {
  const fitted: { [at: string]: Fitting } = {};
  let unknown = 0;
  for (const piece of text.split(',').filter(Boolean)) {
    const [, at = '', part = '', turned, other] = /^([a-z0-9-]+):([a-z0-9-]+)(!)?(~)?$/u.exec(piece) ?? [];
    const place = placeById(at);
    if (!place) {
      unknown += 1;
      continue;
    }
    const usual = driveBays.find((bay) => bay.at === place.id)?.jumper;
    const unusual = usual === 'master' ? 'slave' : 'master';
    fitted[place.id] = {
      part,
      ...(turned === undefined ? {} : { turned: true }),
      ...(usual === undefined ? {} : { jumper: other === undefined ? usual : unusual }),
    };
  }
  return { fitted, unknown };
}

export const keep = (setup: Setup): Json => (setup.mode === 'build' ? { fit: fitText(setup.fitted) } : null);

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  const fit = typeof data === 'object' && data !== null && 'fit' in data ? data.fit : undefined;
  return typeof fit === 'string' ? { mode: 'build', fitted: possible(readFit(fit).fitted) } : undefined;
}
