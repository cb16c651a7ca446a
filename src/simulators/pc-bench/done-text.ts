// What was done in the repair shop as text, for links and kept work: `listen,reseat.simm-1,fit.fan.lead-fan,hand-back`.
import { placeById } from './places.ts';
import { toolFor } from './tools.ts';
import type { Action } from './state.ts';

export function writeDone(done: readonly Action[]): string {
  return done.map(word).filter(Boolean).join(',');
}
function word(action: Action): string {
  switch (action.kind) {
    case 'test':
      return action.at === undefined ? action.test : `${action.test}.${action.at}`;
    case 'fit':
      return `fit.${action.at}.${action.part}${action.turned ? '!' : ''}`;
    case 'take':
    case 'turn':
    case 'replace':
      return `${action.kind}.${action.at}`;
    case 'jumper':
      return `jumper.${action.at}.${action.to}`;
    case 'hand-back':
      return 'hand-back';
    default:
      return '';
  }
}

/** The most that is read: a job is done in far fewer steps. */
const MOST_DONE = 200;

/** Reads it back; words that say nothing are left out and counted. */
export function readDone(text: string): {
  readonly done: readonly Action[];
  readonly unknown: readonly string[];
} {
  const done: Action[] = [];
  const unknown: string[] = [];
  for (const piece of text.split(',').filter(Boolean).slice(0, MOST_DONE)) {
    const action = read(piece);
    if (action) done.push(action);
    else unknown.push(piece);
  }
  return { done, unknown };
}
function read(piece: string): Action | undefined {
  const [kind = '', place, more] = piece.split('.');
  if (kind === 'hand-back') return { kind };
  const at = placeById(place ?? '')?.id;
  if (place !== undefined && at === undefined) return undefined;
  const tool = toolFor(kind);
  if (tool) return { kind: 'test', test: tool.id, ...(at === undefined ? {} : { at }) };
  if (at === undefined) return undefined;
  switch (kind) {
    case 'take':
      return { kind, at };
    case 'turn':
      return { kind, at };
    case 'replace':
      return { kind, at };
    case 'fit':
      return {
        kind,
        at,
        part: (more ?? '').replace('!', ''),
        ...(more?.endsWith('!') ? { turned: true } : {}),
      };
    case 'jumper':
      return more === 'master' || more === 'slave' ? { kind, at, to: more } : undefined;
    default:
      return undefined;
  }
}
