// The part of a link after `#`. All parts are optional.
//   fit=cpu:cpu-p133,…   building: what is fitted where (fit-text.ts)
//   pc=family            building: begin with a whole PC (family, at, office, games); `fit` puts parts in as well
//   without=fan,cooler   building: of the whole PC, leave these places empty
//   repair=no-picture&seed=3   a job of the repair shop; `did` is what was done already (done-text.ts)
//   shop=gran&basket=cpu-p133,ram-simm-8   a customer, and what is in the basket
//   on=4                 switched on, and so many beats of the start-up passed
//   run                  switched on, and starting
import type { Json, Opening } from '../../simulation/contract.ts';
import { customerById } from './customers.ts';
import { readDone, writeDone } from './done-text.ts';
import { possible } from './fit.ts';
import { readFit, writeFit } from './fit-text.ts';
import { start, step } from './model.ts';
import { beatOf, canTick, hasEnded } from './running.ts';
import { possibleBasket, shelf } from './shop.ts';
import { ticketById } from './tickets.ts';
import type { Action, Basket, Setup, State } from './state.ts';
import { familyPc, familyPcAt, gamesPc, officePc } from './whole.ts';

/** The set-up that opens what the pupil made. */
export function setupOf({ repair, shop, fitted }: State): Setup {
  if (repair) return { mode: 'repair', ticket: repair.ticket, seed: repair.seed, done: repair.done };
  return shop ? { mode: 'shop', ...shop } : { mode: 'build', fitted };
}

export function write(_setup: Setup, state: State): string {
  const on = state.on === undefined || state.mode === 'repair' ? [] : [`on=${state.on.beat}`];
  return [...wordsOf(setupOf(state)), ...on].join('&');
}
const named = (name: string, value: string): readonly string[] => (value === '' ? [] : [`${name}=${value}`]);
function wordsOf(setup: Setup): readonly string[] {
  switch (setup.mode) {
    case 'repair':
      return [`repair=${setup.ticket}`, `seed=${setup.seed}`, ...named('did', writeDone(setup.done))];
    case 'shop':
      return [`shop=${setup.customer}`, ...named('basket', Object.values(setup.basket).join(','))];
    case 'build':
      return named('fit', writeFit(setup.fitted));
  }
}

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const words = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  const wrong: string[] = [];
  const setup = readSetup(words, wrong);
  const runs = words.has('run');
  const beats = words.get('on');
  if (beats !== null && !/^\d{1,3}$/u.test(beats)) wrong.push('After “on” comes a number of beats.');
  const at = beats !== null && /^\d{1,3}$/u.test(beats) ? Number(beats) : undefined;
  const isOn = runs || at !== undefined;
  return {
    setup,
    actions: isOn ? [{ kind: 'power', on: true }, ...(runs || at === undefined ? [] : wayTo(setup, at))] : [],
    ...(runs ? { run: true } : {}),
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

/** Ticks, and keys where it waits, up to a beat of the start-up. */
function wayTo(setup: Setup, beat: number): readonly Action[] {
  const way: Action[] = [];
  let state = step(start(setup), { kind: 'power', on: true });
  while ((state.on?.beat ?? beat) < beat && !hasEnded(state)) {
    const next: Action = canTick(state) ? { kind: 'tick', count: 1 } : { kind: 'key' };
    const after = step(state, next);
    if (after.problem || beatOf(after) === beatOf(state)) break;
    way.push(next);
    state = after;
  }
  return way;
}

const WHOLE: { readonly [name: string]: typeof familyPc | undefined } = {
  family: familyPc,
  at: familyPcAt,
  office: officePc,
  games: gamesPc,
};
const listed = (text: string | null): readonly string[] => (text ?? '').split(',').filter(Boolean);
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

function readSetup(words: URLSearchParams, wrong: string[]): Setup {
  const ticket = words.get('repair');
  if (ticket !== null) return readRepair(ticket, words, wrong);
  const customer = words.get('shop');
  if (customer !== null) {
    const known = customerById(customer);
    if (!known) wrong.push(`The shop has no customer “${short(customer)}”.`);
    return {
      mode: 'shop',
      customer: known?.id ?? 'gran',
      basket: basketOf(listed(words.get('basket')), wrong),
    };
  }
  const pc = words.get('pc');
  const whole = pc === null ? {} : Object.hasOwn(WHOLE, pc) ? WHOLE[pc] : undefined;
  if (!whole) wrong.push(`There is no PC called “${short(pc ?? '')}”.`);
  const { fitted, unknown } = readFit(words.get('fit') ?? '');
  const missing = listed(words.get('without'));
  const wanted = {
    ...Object.fromEntries(Object.entries(whole ?? {}).filter(([at]) => !missing.includes(at))),
    ...fitted,
  };
  const made = possible(wanted);
  const lost = Object.keys(wanted).length - Object.keys(made).length + unknown.length;
  // what hangs on a part that was left out falls off with it; that is no mistake
  if (lost > 0 && missing.length === 0) wrong.push('Some of its parts do not fit this PC.');
  return { mode: 'build', fitted: made };
}

function readRepair(name: string, words: URLSearchParams, wrong: string[]): Setup {
  const ticket = ticketById(name);
  if (!ticket) wrong.push(`The repair shop has no ticket “${short(name)}”.`);
  const seed = words.get('seed') ?? '1';
  const isSeed = /^\d{1,9}$/u.test(seed);
  if (!isSeed) wrong.push('A seed is a whole number.');
  const { done, unknown } = readDone(words.get('did') ?? '');
  if (unknown.length > 0) wrong.push(`Nobody can do “${short(unknown[0] ?? '')}” in the repair shop.`);
  return { mode: 'repair', ticket: ticket?.id ?? 'dead', seed: isSeed ? Number(seed) : 1, done };
}

/** Each part is put under its kind on the shelf. */
function basketOf(ids: readonly string[], wrong: string[]): Basket {
  const wanted: { [kind: string]: string } = {};
  for (const id of ids) {
    const rack = shelf.find(({ parts }) => parts.includes(id));
    if (rack) wanted[rack.kind] = id;
    else wrong.push(`The shop does not sell “${short(id)}”.`);
  }
  return possibleBasket(wanted);
}

/** Kept work is the link that opens it. */
export const keep = (setup: Setup): Json => ({ link: wordsOf(setup).join('&') });

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  const link = typeof data === 'object' && data !== null && 'link' in data ? data.link : undefined;
  if (typeof link !== 'string') return undefined;
  const { setup, problem } = read(link);
  return problem ? undefined : setup;
}
