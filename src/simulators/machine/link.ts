// The part of a link after `#`: `shell=phone&press=A&steps=3&at=board&ask=ram`. All parts are optional.
//   shell  which machine: desktop, laptop, phone, console, washer, car
//   press  what is pressed: a letter A–Z, or click, save, jump, start, lever
//   letter the letter that is saved, with press=save
//   steps  so many hops are done when it opens
//   at     where one looks: room, computer, board, chip, core
//   ask    the part that is asked
import type { Json, Opening } from '../../simulation/contract.ts';
import {
  type Action,
  clock,
  defaultSetup,
  hopsOf,
  isLetter,
  type Setup,
  type State,
  start,
  step,
} from './model.ts';
import { EVENTS, isEvent, isShell, SHELLS } from './parts.ts';
import { isPlace, PLACES } from './places.ts';
import { partOf, shellOf } from './shells.ts';

export function write(_setup: Setup, state: State): string {
  const { shell, event, letter, hop, at, asked } = state;
  const parts = [`shell=${shell}`, `press=${event === 'key' ? letter : event}`];
  if (event === 'save' && letter !== defaultSetup.letter) parts.push(`letter=${letter}`);
  if (hop > 0) parts.push(`steps=${hop}`);
  const fresh = start({ shell, event, letter });
  const there = hop > 0 ? step(fresh, clock.tick(hop)).at : fresh.at;
  if (at !== there || asked !== undefined) parts.push(`at=${at}`);
  if (asked !== undefined) parts.push(`ask=${asked}`);
  return parts.join('&');
}

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const parts = new URLSearchParams(hash.replace(/^[#?]/, ''));
  const wrong: string[] = [];
  const shell = parts.get('shell') ?? defaultSetup.shell;
  const isKnown = isShell(shell);
  if (!isKnown) wrong.push(`The machine is one of ${SHELLS.join(', ')}.`);
  const machine = isKnown ? shell : defaultSetup.shell;
  const { name, events } = shellOf(machine);
  const pressed = parts.get('press');
  const asLetter = pressed?.toUpperCase();
  const event = pressed === null ? undefined : isLetter(asLetter) ? 'key' : pressed;
  const letter =
    event === 'key' && isLetter(asLetter)
      ? asLetter
      : (parts.get('letter') ?? defaultSetup.letter).toUpperCase();
  if (!isLetter(letter)) wrong.push('The letter is one of A to Z.');
  if (event !== undefined && !isEvent(event))
    wrong.push(`What is pressed is a letter or one of ${EVENTS.slice(1).join(', ')}.`);
  else if (event !== undefined && !events.includes(event))
    wrong.push(`The ${name} has nothing like that to press.`);
  const setup: Setup = {
    shell: machine,
    event: isEvent(event) && events.includes(event) ? event : (events[0] ?? defaultSetup.event),
    letter: isLetter(letter) ? letter : defaultSetup.letter,
  };
  const most = hopsOf(setup).length;
  const steps = Number(parts.get('steps') ?? 0);
  const isCount = Number.isInteger(steps) && steps >= 0 && steps <= most;
  if (!isCount) wrong.push(`The steps are a whole number up to ${most}.`);
  const at = parts.get('at');
  if (at !== null && !isPlace(at)) wrong.push(`The place is one of ${PLACES.join(', ')}.`);
  const begun = isCount && steps > 0 ? step(start(setup), clock.tick(steps)) : start(setup);
  const place = isPlace(at) ? at : begun.at;
  const ask = parts.get('ask');
  const part = ask === null ? undefined : partOf(machine, place, ask);
  if (ask !== null && !part) wrong.push('There is no such part to ask in this place.');
  return {
    setup,
    actions: [
      ...(isCount && steps > 0 ? [clock.tick(steps)] : []),
      ...(place === begun.at ? [] : [{ kind: 'go', at: place } as const]),
      ...(part ? [{ kind: 'ask', part: part.id } as const] : []),
    ],
    ...(parts.has('run') ? { run: true } : {}),
    ...(wrong.length > 0
      ? {
          problem: {
            at: 'link',
            says: `Part of the link could not be understood. ${wrong.join(' ')}`,
            hint: 'The rest of it was opened.',
          },
        }
      : {}),
  };
}

export const keep = ({ shell, event, letter }: Setup): Json => ({ shell, event, letter });

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  if (typeof data !== 'object' || data === null || !('shell' in data)) return undefined;
  const { shell, event, letter } = data;
  if (!isShell(shell) || !isEvent(event) || !isLetter(letter)) return undefined;
  return shellOf(shell).events.includes(event) ? { shell, event, letter } : undefined;
}
