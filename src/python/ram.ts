// The moment of a recording as boxes of memory: every box has an address and holds one number. It is a model: real
// Python keeps more, as `leftOut` says. Addresses are made up, and stay the same through the whole recording. Pure.
import { type Frame, isReference, type Moment, reach, type Recording, type Value } from './recording.ts';
import { type Changes, nameKey } from './recording-changes.ts';
import { frameName, plainInCode } from './recording-values.ts';

export const leftOut =
  'Real Python keeps more: the kind of each value, how many names it has, and a place of its own for every number. Real addresses are much longer.';

export interface RamBox {
  readonly address: number;
  /** The number in it, as it is written. */
  readonly holds: string;
  /** number: itself · letter: a letter's code · address: where the value is · count: how many boxes follow. */
  readonly kind: 'number' | 'letter' | 'address' | 'count';
  /** The letter that a code is for, the name or key of a box. */
  readonly note?: string | undefined;
  readonly changed: boolean;
}
/** Boxes in a row, with the words for what they hold. */
export interface RamBlock {
  readonly key: string;
  readonly title: string;
  readonly boxes: readonly RamBox[];
}
export interface RamPicture {
  /** The names' boxes: one block for each running function, the newest first. */
  readonly names: readonly RamBlock[];
  /** Where lists, texts and other things are. */
  readonly things: readonly RamBlock[];
}
export interface Addresses {
  readonly names: ReadonlyMap<string, number>;
  readonly things: ReadonlyMap<number, number>;
  readonly texts: ReadonlyMap<string, number>;
}

const FIRST_NAME = 100;
const FIRST_THING = 1000;
const text = (value: Value): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 's' in value ? value.s : undefined;
};
const isShown = (value: Value): boolean =>
  !(typeof value === 'object' && value !== null && ('f' in value || 'c' in value));

/**
 * Gives everything that is ever in the recording its address. A function's names lie above those of its caller, and are
 * used again when it has given back, as on a real stack; a thing has room for all it will ever hold.
 */
export function layOut(recording: Recording): Addresses {
  const own = new Map<number, { readonly caller: number | undefined; readonly names: Map<string, number> }>();
  const sizes = new Map<number, number>();
  const order: (number | string)[] = [];
  const texts = new Set<string>();
  const meet = (value: Value) => {
    const it = text(value);
    if (it === undefined || texts.has(it)) return;
    texts.add(it);
    order.push(it);
  };
  for (const { frame, caller, names, things } of recording.changes()) {
    if (frame > 0 && !own.has(frame)) own.set(frame, { caller, names: new Map() });
    for (const [id, values] of names) {
      const known = own.get(id) ?? { caller: undefined, names: new Map<string, number>() };
      own.set(id, known);
      for (const [name, value] of Object.entries(values)) {
        if (isShown(value) && !known.names.has(name)) known.names.set(name, known.names.size);
        meet(value);
      }
    }
    for (const [id, { keys, values }] of things) {
      if (!sizes.has(id)) order.push(id);
      sizes.set(id, Math.max(sizes.get(id) ?? 0, keys.length + values.length));
      for (const value of [...keys, ...values]) meet(value);
    }
  }
  const names = new Map<string, number>();
  const bases = new Map<number, number>();
  for (const [id, frame] of own) {
    const below = frame.caller === undefined ? undefined : own.get(frame.caller);
    const base = below ? (bases.get(frame.caller ?? 0) ?? FIRST_NAME) + below.names.size : FIRST_NAME;
    bases.set(id, base);
    for (const [name, at] of frame.names) names.set(nameKey(id, name), base + at);
  }
  const things = new Map<number, number>();
  const words = new Map<string, number>();
  // Things begin after the last name, at a round number.
  const highest = [...names.values()].reduce((most, at) => Math.max(most, at), 0);
  let at = Math.max(FIRST_THING, Math.ceil((highest + 1) / 1000) * 1000);
  for (const one of order) {
    if (typeof one === 'string') words.set(one, at);
    else things.set(one, at);
    at += 1 + (typeof one === 'string' ? Array.from(one).length : (sizes.get(one) ?? 0));
  }
  return { names, things, texts: words };
}

/** The boxes of one moment. */
export function ramAt(now: Moment, addresses: Addresses, changes: Changes, main: string): RamPicture {
  const used = new Set<string>();
  const box = (value: Value, address: number, changed: boolean, note?: string): RamBox => {
    const it = text(value);
    if (it !== undefined) used.add(it);
    return { address, changed, ...held(value, addresses), ...(note === undefined ? {} : { note }) };
  };
  const names = now.frames.toReversed().flatMap((frame): RamBlock[] => {
    const boxes = namesOf(frame).map(([name, value]) => {
      const key = nameKey(frame.id, name);
      return box(value, addresses.names.get(key) ?? 0, changes.names.has(key), name);
    });
    return [{ key: `frame${frame.id}`, title: frameName(frame, main), boxes }];
  });
  const things: (RamBlock & { at: number })[] = [];
  for (const id of reach(
    now.frames.flatMap(({ names: all }) => [...all.values()]),
    now.things,
  )) {
    const thing = now.things.get(id);
    if (!thing) continue;
    const at = addresses.things.get(id) ?? 0;
    const isNew = changes.born.has(id);
    const places = changes.things.get(id);
    const boxes: RamBox[] = [
      {
        address: at,
        holds: String(thing.total),
        kind: 'count',
        note: 'how many',
        changed: isNew || places !== undefined,
      },
    ];
    for (const [place, value] of thing.values.entries()) {
      const key = thing.keys[place];
      const changed = isNew || (places?.has(place) ?? false);
      if (thing.shape === 'dict' && key !== undefined)
        boxes.push(box(key, at + boxes.length, changed, 'key'));
      boxes.push(
        box(
          value,
          at + boxes.length,
          changed,
          thing.shape === 'inst' && typeof key === 'string'
            ? key
            : thing.shape === 'dict'
              ? 'value'
              : `[${place}]`,
        ),
      );
    }
    things.push({ key: `thing${id}`, title: thing.type, boxes, at });
  }
  for (const one of used) {
    const at = addresses.texts.get(one) ?? 0;
    const letters = Array.from(one);
    things.push({
      key: `text${at}`,
      title: 'text',
      at,
      boxes: [
        { address: at, holds: String(letters.length), kind: 'count', note: 'how many', changed: false },
        ...letters.map((letter, place): RamBox => {
          const holds = String(letter.codePointAt(0) ?? 0);
          return {
            address: at + 1 + place,
            holds,
            kind: 'letter',
            note: shownLetter(letter),
            changed: false,
          };
        }),
      ],
    });
  }
  return { names, things: things.sort((a, b) => a.at - b.at) };
}

/** The names a frame has values for: not the functions and classes it knows. */
export const namesOf = ({ names }: Frame): readonly (readonly [string, Value])[] =>
  [...names].filter(([, value]) => isShown(value));

function held(value: Value, addresses: Addresses): Pick<RamBox, 'holds' | 'kind'> {
  if (isReference(value)) return { holds: String(addresses.things.get(value.r) ?? '?'), kind: 'address' };
  const it = text(value);
  if (it !== undefined) return { holds: String(addresses.texts.get(it) ?? '?'), kind: 'address' };
  return { holds: plainInCode(value), kind: 'number' };
}

const shownLetter = (letter: string): string => ({ ' ': '␣', '\n': '⏎', '\t': '⇥' })[letter] ?? letter;
