// The part of a link after `#`: `room=shelves&amount=999B&scoop=1B&steps=25`. All parts are optional.
//   room      shelves, disk, pack, download, adverts
//   amount    on the shelves, as it is typed: 1TB, 1.5GiB, 12bit
//   scoop     what a step pours
//   disk      the disk on the desktops, and the one that is packed
//   gib       the second desktop writes GiB
//   looked    clues: box, used, bytes, sums, with commas
//   accused   shop, virus, files, rulers
//   sizes     photo:4MB,song:8MB …; packed    photo:200,game:1 …
//   file      to be downloaded; lines     up to three, with commas: 8Mbit,80Mbit (each second)
//   placed    adverts in bins: ddr5:ram,ssd:flash …
//   steps     so many steps are done when it opens; run    goes on by itself
import type { Json, Opening } from '../../simulation/contract.ts';
import { AD_IDS, BIN_IDS } from './adverts.ts';
import { readAmount, readSome } from './amount.ts';
import { CLUE_IDS, SUSPECT_IDS } from './case.ts';
import { defaultSetup, ROOMS } from './model.ts';
import type { Action, Setup, State } from './state.ts';
import { MOST_THINGS, THING_IDS } from './things.ts';
import { asLink, bitsOf, unitNamed } from './units.ts';

const MOST_LINES = 3;
const MOST_STEPS = 1_000_000_000;

/** All of a set-up that is not usual, in the words of a link. */
function wordsOf(setup: Setup): string[] {
  const parts: string[] = [];
  const differs = (name: keyof Setup) => JSON.stringify(setup[name]) !== JSON.stringify(defaultSetup[name]);
  const say = (name: keyof Setup, text: string) => {
    if (differs(name)) parts.push(`${name}=${text}`);
  };
  parts.push(`room=${setup.room}`);
  for (const name of ['amount', 'scoop', 'disk', 'file'] as const) say(name, asLink(bitsOf(setup[name])));
  if (setup.gib) parts.push('gib');
  say('looked', setup.looked.join(','));
  say('accused', setup.accused);
  const sizes = THING_IDS.filter((id) => setup.sizes[id] !== defaultSetup.sizes[id]);
  if (sizes.length > 0)
    parts.push(`sizes=${sizes.map((id) => `${id}:${asLink(bitsOf(setup.sizes[id]))}`).join(',')}`);
  const packed = THING_IDS.filter((id) => setup.packed[id] > 0);
  if (packed.length > 0) parts.push(`packed=${packed.map((id) => `${id}:${setup.packed[id]}`).join(',')}`);
  say('lines', setup.lines.map((line) => lineText(bitsOf(line))).join(','));
  const placed = AD_IDS.flatMap((id) => (setup.placed[id] ? [`${id}:${setup.placed[id]}`] : []));
  if (placed.length > 0) parts.push(`placed=${placed.join(',')}`);
  return parts;
}
/** "80Mbit": the largest unit that needs no point. */
function lineText(bits: bigint): string {
  const unit = ['Gbit', 'Mbit', 'kbit', 'bit'].map(unitNamed).find((one) => bits % one.bits === 0n);
  return unit ? `${bits / unit.bits}${unit.name}` : `${bits}bit`;
}

/** The set-up that opens this room again; what a step pours is a moment in time, and not in it. */
export function setupOf(state: State): Setup {
  const { scoops: _, passed: __, ticks: ___, note: ____, problem: _____, ...setup } = state;
  return setup;
}

export function write(_setup: Setup, state: State): string {
  const steps = state.room === 'download' ? state.passed : state.room === 'shelves' ? state.scoops : 0;
  return [...wordsOf(setupOf(state)), ...(steps > 0 ? [`steps=${steps}`] : [])].join('&');
}

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
type Draft = { -readonly [Name in keyof Setup]?: Setup[Name] };
/** One part is taken into the draft; what is wrong with it is the answer. */
type Taker = (draft: Draft, value: string) => string | undefined;

const amountOf =
  (name: 'amount' | 'scoop' | 'disk' | 'file'): Taker =>
  (draft, value) => {
    const found = name === 'amount' ? readAmount(value) : readSome(value, `The ${name}`);
    if (!found.ok) return found.says;
    draft[name] = `${found.bits}`;
    return undefined;
  };
/** Known words of a list with commas; the first unknown one is told. */
function known<Word extends string>(value: string, words: readonly Word[]) {
  const texts = value.split(',').filter((text) => text !== '');
  const bad = texts.find((text) => !words.some((word) => word === text));
  return { found: words.filter((word) => texts.includes(word)), bad };
}
/** `a:1,b:2` as pairs. */
const pairs = (value: string): readonly (readonly [string, string])[] =>
  value
    .split(',')
    .filter((text) => text !== '')
    .map((text) => {
      const at = text.indexOf(':');
      return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
    });

const takers: { readonly [name: string]: Taker } = {
  room: (draft, value) => {
    const room = ROOMS.find((one) => one === value);
    if (!room) return `There is no room “${short(value)}”.`;
    draft.room = room;
    return undefined;
  },
  amount: amountOf('amount'),
  scoop: amountOf('scoop'),
  disk: amountOf('disk'),
  file: amountOf('file'),
  gib: (draft, value) => {
    draft.gib = !/^(?:0|no|false)$/iu.test(value);
    return undefined;
  },
  looked: (draft, value) => {
    const { found, bad } = known(value, CLUE_IDS);
    draft.looked = found;
    return bad === undefined ? undefined : `There is no clue “${short(bad)}”.`;
  },
  accused: (draft, value) => {
    const suspect = SUSPECT_IDS.find((id) => id === value);
    if (suspect === undefined && value !== '') return `There is no suspect “${short(value)}”.`;
    draft.accused = suspect ?? '';
    return undefined;
  },
  sizes: (draft, value) => {
    let sizes = defaultSetup.sizes;
    let wrong: string | undefined;
    for (const [name, text] of pairs(value)) {
      const thing = THING_IDS.find((id) => id === name);
      const size = readSome(text, 'A thing');
      if (thing && size.ok) sizes = { ...sizes, [thing]: `${size.bits}` };
      else wrong ??= `“${short(`${name}:${text}`)}” is no size of a thing.`;
    }
    draft.sizes = sizes;
    return wrong;
  },
  packed: (draft, value) => {
    let packed = defaultSetup.packed;
    let wrong: string | undefined;
    for (const [name, text] of pairs(value)) {
      const thing = THING_IDS.find((id) => id === name);
      const isCount = /^\d{1,13}$/u.test(text) && Number(text) <= MOST_THINGS;
      if (thing && isCount) packed = { ...packed, [thing]: Number(text) };
      else wrong ??= `“${short(`${name}:${text}`)}” cannot be packed.`;
    }
    draft.packed = packed;
    return wrong;
  },
  lines: (draft, value) => {
    const texts = value.split(',').filter((text) => text !== '');
    const speeds = texts.slice(0, MOST_LINES).map((text) => readSome(text, 'A line', true));
    const lines = speeds.flatMap((one) => (one.ok && one.bits <= 10n ** 12n ? [`${one.bits}`] : []));
    if (lines.length > 0) draft.lines = lines;
    if (texts.length > MOST_LINES) return 'There is room for three lines.';
    return lines.length === speeds.length && lines.length > 0 ? undefined : `“${short(value)}” are no lines.`;
  },
  placed: (draft, value) => {
    let placed: Setup['placed'] = {};
    let wrong: string | undefined;
    for (const [name, text] of pairs(value)) {
      const ad = AD_IDS.find((id) => id === name);
      const bin = BIN_IDS.find((id) => id === text);
      if (ad && bin) placed = { ...placed, [ad]: bin };
      else wrong ??= `“${short(`${name}:${text}`)}” is no advert in a bin.`;
    }
    draft.placed = placed;
    return wrong;
  },
};

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const given = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  const draft: Draft = {};
  const wrong: string[] = [];
  for (const [name, value] of given) {
    if (name === 'steps' || name === 'run') continue;
    const take = Object.hasOwn(takers, name) ? takers[name] : undefined;
    const says = take ? take(draft, value) : `It doesn’t know “${short(name)}”.`;
    if (says !== undefined) wrong.push(says);
  }
  const stepsText = given.get('steps') ?? '0';
  const steps = /^\d{1,10}$/u.test(stepsText) ? Number(stepsText) : -1;
  const isCount = steps >= 0 && steps <= MOST_STEPS;
  if (!isCount) wrong.push('The steps must be a whole number.');
  return {
    setup: { ...defaultSetup, ...draft },
    actions: isCount && steps > 0 ? [{ kind: 'tick', count: steps }] : [],
    ...(given.has('run') && !/^(?:0|no|false)$/iu.test(given.get('run') ?? '') ? { run: true } : {}),
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

/** Kept work is the link that opens it. */
export const keep = (setup: Setup): Json => ({ link: wordsOf(setup).join('&') });

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  const link = typeof data === 'object' && data !== null && 'link' in data ? data.link : undefined;
  if (typeof link !== 'string') return undefined;
  const { setup, problem } = read(link);
  return problem ? undefined : setup;
}
