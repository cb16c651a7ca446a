// Shelves, disks, lines and adverts as a pure model. Amounts are whole bits (units.ts); what children type is read by
// amount.ts; each room's own sums are in things.ts, case.ts, download.ts and adverts.ts.
import type { Clock, Problem } from '../../simulation/contract.ts';
import { AD_IDS, adOf, adSays, BIN_IDS, bins, nextAd } from './adverts.ts';
import { readAmount, readSome } from './amount.ts';
import { CLUE_IDS, clearedBy, clueSays, SUSPECT_IDS, suspects } from './case.ts';
import { stepsInAll } from './download.ts';
import type { Action, Room, Setup, State } from './state.ts';
import { eachThing, filled, packing, THING_IDS } from './things.ts';
import { bitsOf, MOST_BITS, unitNamed } from './units.ts';

export const ROOMS: readonly Room[] = ['shelves', 'disk', 'pack', 'download', 'adverts'];
/** A line's fastest: 1 Tbit/s. */
const MOST_SPEED = 10n ** 12n;
const bits = (count: bigint, unit: string): string => `${count * unitNamed(unit).bits}`;

export const defaultSetup: Setup = {
  room: 'shelves',
  amount: bits(999n, 'B'),
  scoop: bits(1n, 'B'),
  disk: bits(1n, 'TB'),
  gib: false,
  looked: [],
  accused: '',
  sizes: eachThing(({ size }) => size),
  packed: eachThing(() => 0),
  file: bits(100n, 'MB'),
  lines: [bits(8n, 'Mbit'), bits(80n, 'Mbit')],
  placed: {},
};

export function start(setup: Setup): State {
  return { ...setup, scoops: 0, passed: 0, ticks: 0 };
}

/** All that lies on the shelves now, in bits. */
export const poured = ({ amount, scoop, scoops }: State): bigint =>
  bitsOf(amount) + bitsOf(scoop) * BigInt(scoops);

/** How many more steps can be taken in this room; only pouring and downloading take time. */
function stepsLeft(state: State): number {
  if (state.room === 'download') return Math.max(0, stepsInAll(state) - state.passed);
  if (state.room !== 'shelves') return 0;
  const scoop = bitsOf(state.scoop);
  if (scoop === 0n) return 0;
  const left = (MOST_BITS - poured(state)) / scoop;
  return left < 0n ? 0 : left > 1_000_000_000n ? 1_000_000_000 : Number(left);
}

const refuse = (state: State, problem: Problem): State => ({ ...state, problem });
/** The state after a change; what was said before is done with. */
function changed(state: State, change: Partial<State>): State {
  const { problem: _, note: __, ...rest } = state;
  return { ...rest, ...change };
}
const noted = (note: string | undefined): Partial<State> => (note === undefined ? {} : { note });

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step(state: State, action: Action): State {
  switch (action.kind) {
    case 'tick':
      return tick(state, action.count);
    case 'room':
      return changed(state, { room: action.room });
    case 'gib':
      return changed(state, { gib: action.on });
    case 'look':
      return look(state, action);
    case 'accuse':
      return accuse(state, action);
    case 'pack':
    case 'fill':
      return pack(state, action);
    case 'place':
      return place(state, action);
    case 'amount':
    case 'scoop':
    case 'disk':
    case 'size':
    case 'file':
    case 'line':
      return type(state, action);
    default:
      return refuse(state, { says: 'There is no such thing to do here.' });
  }
}

function tick(state: State, count: number): State {
  const steps = Math.min(count, stepsLeft(state));
  if (!(steps > 0)) return state;
  return changed(state, {
    ticks: state.ticks + steps,
    ...(state.room === 'download' ? { passed: state.passed + steps } : { scoops: state.scoops + steps }),
  });
}

type Typed = Extract<Action, { readonly text: string }>;
/** What stands in a field is read; what it was about starts again. */
function type(state: State, action: Typed): State {
  const at =
    action.kind === 'line' ? `line${action.line}` : action.kind === 'size' ? action.thing : action.kind;
  const read = {
    amount: () => readAmount(action.text),
    scoop: () => readSome(action.text, 'A scoop'),
    disk: () => readSome(action.text, 'A disk'),
    size: () => readSome(action.text, 'A thing'),
    file: () => readSome(action.text, 'A file'),
    line: () => readSome(action.text, 'The speed of a line', true),
  }[action.kind]();
  if (!read.ok) return refuse(state, { at, says: read.says });
  const found = `${read.bits}`;
  switch (action.kind) {
    case 'amount':
      return changed(state, { amount: found, scoops: 0, ...noted(read.note) });
    case 'scoop':
      return changed(state, { amount: `${poured(state)}`, scoop: found, scoops: 0, ...noted(read.note) });
    case 'disk':
      return changed(state, { disk: found, packed: eachThing(() => 0), ...noted(read.note) });
    case 'size': {
      const packed = { ...state.packed, [action.thing]: 0 };
      return changed(state, {
        sizes: { ...state.sizes, [action.thing]: found },
        packed,
        ...noted(read.note),
      });
    }
    case 'file':
      return changed(state, { file: found, passed: 0, ...noted(read.note) });
    case 'line': {
      if (state.lines[action.line] === undefined)
        return refuse(state, { at, says: 'There is no such line.' });
      if (read.bits > MOST_SPEED) return refuse(state, { at, says: 'No line here is faster than 1 Tbit/s.' });
      const lines = state.lines.map((line, index) => (index === action.line ? found : line));
      return changed(state, { lines, passed: 0, ...noted(read.note) });
    }
  }
}

function look(state: State, { clue }: Extract<Action, { kind: 'look' }>): State {
  if (!CLUE_IDS.includes(clue)) return refuse(state, { says: 'There is nothing of that kind to look at.' });
  const looked = CLUE_IDS.filter((id) => id === clue || state.looked.includes(id));
  return changed(state, { looked, note: clueSays(clue, state) });
}
function accuse(state: State, { suspect }: Extract<Action, { kind: 'accuse' }>): State {
  const known = suspects.find(({ id }) => id === suspect);
  if (!known) return refuse(state, { says: 'Nobody here has that name.' });
  const clue = clearedBy(state.looked).get(suspect);
  if (clue)
    return refuse(state, {
      at: suspect,
      says: `It cannot have been that. You looked: ${clueSays(clue.id, state)}`,
    });
  return changed(state, { accused: suspect });
}

function pack(state: State, action: Extract<Action, { kind: 'pack' | 'fill' }>): State {
  if (!THING_IDS.includes(action.thing)) return refuse(state, { says: 'There is no such thing to pack.' });
  const count = action.kind === 'fill' ? filled(state, action.thing) : action.count;
  const done = packing(state, action.thing, count);
  return 'says' in done ? refuse(state, { at: action.thing, says: done.says }) : changed(state, done);
}

function place(state: State, { ad, bin }: Extract<Action, { kind: 'place' }>): State {
  const known = adOf(ad);
  if (!known) return refuse(state, { says: 'There is no such advert.' });
  const { [ad]: _, ...others } = state.placed;
  if (bin === '') return changed(state, { placed: others });
  if (!BIN_IDS.includes(bin)) return refuse(state, { says: 'There is no such bin.' });
  return changed(state, { placed: { ...others, [ad]: bin }, note: adSays(known, bin) });
}

/** What can be done now; a sample where there is much. */
export function actions(state: State): readonly Action[] {
  const rooms = ROOMS.filter((room) => room !== state.room).map((room): Action => ({ kind: 'room', room }));
  return [...here(state), ...rooms];
}
function here(state: State): readonly Action[] {
  const ticks: readonly Action[] = clock.canTick(state)
    ? [
        { kind: 'tick', count: 1 },
        { kind: 'tick', count: 25 },
      ]
    : [];
  switch (state.room) {
    case 'shelves':
      return [
        ...ticks,
        ...['1 kB', '1 KiB', '1.5 GB', '1 TB', '12 bit'].map((text): Action => ({ kind: 'amount', text })),
        ...['1 B', '1 kB', '100 MB'].map((text): Action => ({ kind: 'scoop', text })),
      ];
    case 'disk': {
      const cleared = clearedBy(state.looked);
      return [
        { kind: 'disk', text: '500 GB' },
        { kind: 'gib', on: !state.gib },
        ...CLUE_IDS.map((clue): Action => ({ kind: 'look', clue })),
        ...SUSPECT_IDS.filter((id) => !cleared.has(id)).map(
          (suspect): Action => ({ kind: 'accuse', suspect }),
        ),
      ];
    }
    case 'pack':
      return [
        { kind: 'disk', text: '64 GB' },
        { kind: 'size', thing: 'photo', text: '3 MB' },
        ...THING_IDS.flatMap((thing): Action[] => [
          { kind: 'fill', thing },
          { kind: 'pack', thing, count: 0 },
        ]),
      ];
    case 'download':
      return [...ticks, { kind: 'file', text: '1 GB' }, { kind: 'line', line: 0, text: '150 Mbit/s' }];
    case 'adverts': {
      const ad = nextAd(state.placed);
      return [
        ...(ad ? bins.map(({ id }): Action => ({ kind: 'place', ad: ad.id, bin: id })) : []),
        ...AD_IDS.filter((id) => state.placed[id] !== undefined).map(
          (id): Action => ({ kind: 'place', ad: id, bin: '' }),
        ),
      ];
    }
  }
}

export const clock: Clock<State, Action> = {
  rate: 5,
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick: (state) => stepsLeft(state) > 0,
};
