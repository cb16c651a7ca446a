// The part of a link after `#`: `load=score@0,table@20&do=t12,k72.105,s`. All parts are optional.
//   load      programs in RAM and their first cells; `load=` is none
//   typed     what stands in the letter writer
//   saved     the letter on the shelf
//   storm     the power fails at this key
//   off       the power is off · race  RAM against the tape · swap, autosave  switched on
//   cuts, lost  power cuts so far, and the letters that the last one took
//   do        what is done when it opens: t steps · l load · c close · a put aside · b bring back · k keys · s save
//             · o open the letter · p plug · w, v swap and autosave on (w0, v0 off) · f fetch · m0, m1 desk and race
import type { Json, Opening } from '../../simulation/contract.ts';
import { isFileId } from './files.ts';
import { isLetter } from './letter.ts';
import { defaultSetup, MOST_TICKS, setupOf } from './model.ts';
import { MOST_REMEMBERED } from './remember.ts';
import { type Action, CELLS, MOST_PROGRAMS, type Placed, type Setup, type State } from './state.ts';

const MOST_CUTS = 9999;
const placed = ({ file, at }: Placed): string => `${file}@${at}`;

function words(setup: Setup): string[] {
  const { loaded, typed, saved, storm, cuts, lost } = setup;
  return [
    `load=${loaded.map(placed).join(',')}`,
    typed === '' ? '' : `typed=${encodeURIComponent(typed)}`,
    saved === '' ? '' : `saved=${encodeURIComponent(saved)}`,
    storm === 0 ? '' : `storm=${storm}`,
    cuts === 0 ? '' : `cuts=${cuts}`,
    lost === 0 ? '' : `lost=${lost}`,
    setup.isOn ? '' : 'off',
    setup.mode === 'race' ? 'race' : '',
    setup.swap ? 'swap' : '',
    setup.autosave ? 'autosave' : '',
  ].filter((word) => word !== '');
}

/** The link that opens this set-up and does again what was done; after very much, only the work that is there. */
export function write(setup: Setup, state: State): string {
  if (state.done.length > MOST_REMEMBERED) return words(setupOf(state)).join('&');
  const done = state.done.map(token);
  return [...words(setup), ...(done.length > 0 ? [`do=${done.join(',')}`] : [])].join('&');
}

function token(action: Action): string {
  switch (action.kind) {
    case 'tick':
      return `t${action.count}`;
    case 'load':
      return `l${action.file}${action.at === undefined ? '' : `@${action.at}`}`;
    case 'close':
      return `c${action.program}`;
    case 'aside':
      return `a${action.program}`;
    case 'bring':
      return `b${action.program}`;
    case 'key':
      return `k${action.code}`;
    case 'save':
      return 's';
    case 'open-letter':
      return 'o';
    case 'plug':
      return 'p';
    case 'swap':
      return action.on ? 'w' : 'w0';
    case 'autosave':
      return action.on ? 'v' : 'v0';
    case 'mode':
      return action.mode === 'race' ? 'm1' : 'm0';
    case 'fetch':
      return `f${action.cell}`;
  }
}

/** What a word of `do` stands for (keys may be several: `k72.105`); undefined when it is none. */
function untoken(word: string): readonly Action[] | undefined {
  const rest = word.slice(1);
  const number = /^\d{1,7}$/u.test(rest) ? Number(rest) : Number.NaN;
  const whole = (most: number, made: (value: number) => Action): readonly Action[] | undefined =>
    number <= most ? [made(number)] : undefined;
  switch (word[0]) {
    case 't':
      return number > 0 ? whole(MOST_TICKS, (count) => ({ kind: 'tick', count })) : undefined;
    case 'l': {
      const [file, at] = rest.split('@');
      if (!isFileId(file)) return undefined;
      if (at === undefined) return [{ kind: 'load', file }];
      return /^\d{1,2}$/u.test(at) ? [{ kind: 'load', file, at: Number(at) }] : undefined;
    }
    case 'c':
      return whole(MOST_TICKS, (program) => ({ kind: 'close', program }));
    case 'a':
      return whole(MOST_TICKS, (program) => ({ kind: 'aside', program }));
    case 'b':
      return whole(MOST_TICKS, (program) => ({ kind: 'bring', program }));
    case 'k': {
      const codes = rest.split('.');
      return codes.every((code) => /^\d{1,3}$/u.test(code))
        ? codes.map((code): Action => ({ kind: 'key', code: Number(code) }))
        : undefined;
    }
    case 'f':
      return whole(CELLS - 1, (cell) => ({ kind: 'fetch', cell }));
    default:
      return plainWords[word];
  }
}
const plainWords: Readonly<Record<string, readonly Action[]>> = {
  s: [{ kind: 'save' }],
  o: [{ kind: 'open-letter' }],
  p: [{ kind: 'plug' }],
  w: [{ kind: 'swap', on: true }],
  w0: [{ kind: 'swap', on: false }],
  v: [{ kind: 'autosave', on: true }],
  v0: [{ kind: 'autosave', on: false }],
  m0: [{ kind: 'mode', mode: 'programs' }],
  m1: [{ kind: 'mode', mode: 'race' }],
};

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);
const listed = (text: string): readonly string[] => text.split(',').filter((word) => word !== '');

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const parts = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  const wrong: string[] = [];
  const loaded = listed(parts.get('load') ?? defaultSetup.loaded.map(placed).join(',')).flatMap((word) => {
    const [file, at = ''] = word.split('@');
    if (isFileId(file) && /^\d{1,2}$/u.test(at)) return [{ file, at: Number(at) }];
    wrong.push(`“${short(word)}” is no program and its cell.`);
    return [];
  });
  const letter = (name: 'typed' | 'saved'): string => {
    const text = parts.get(name) ?? '';
    if (isLetter(text)) return text;
    wrong.push(`“${short(text)}” is too long for the letter writer, or has letters that do not fit.`);
    return '';
  };
  const count = (name: 'storm' | 'cuts' | 'lost'): number => {
    const text = parts.get(name) ?? '0';
    if (/^\d{1,4}$/u.test(text)) return Number(text);
    wrong.push(`“${short(text)}” is no number for ${name}.`);
    return 0;
  };
  const actions = listed(parts.get('do') ?? '').flatMap((word) => {
    const found = untoken(word);
    if (!found) wrong.push(`“${short(word)}” is nothing that can be done.`);
    return found ?? [];
  });
  const setup: Setup = {
    loaded: loaded.slice(0, MOST_PROGRAMS),
    typed: letter('typed'),
    saved: letter('saved'),
    autosave: parts.has('autosave'),
    swap: parts.has('swap'),
    storm: count('storm'),
    isOn: !parts.has('off'),
    cuts: count('cuts'),
    lost: count('lost'),
    mode: parts.has('race') ? 'race' : 'programs',
  };
  return {
    setup,
    actions,
    ...(parts.has('run') ? { run: true } : {}),
    ...(wrong.length > 0
      ? {
          problem: {
            at: 'link',
            says: `Part of the link could not be understood. ${wrong.slice(0, 3).join(' ')}`,
            hint: 'The rest of it was opened.',
          },
        }
      : {}),
  };
}

export const keep = (setup: Setup): Json => ({
  ...setup,
  loaded: setup.loaded.map(({ file, at }) => ({ file, at })),
});

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_CUTS;

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { loaded, typed, saved, storm, cuts, lost, mode, isOn, swap, autosave } = data as {
    readonly [key: string]: unknown;
  };
  if (!Array.isArray(loaded) || loaded.length > MOST_PROGRAMS || !loaded.every(isPlaced)) return undefined;
  if (typeof typed !== 'string' || !isLetter(typed) || typeof saved !== 'string' || !isLetter(saved))
    return undefined;
  if (!isCount(storm) || !isCount(cuts) || !isCount(lost)) return undefined;
  return {
    loaded: loaded.map(({ file, at }) => ({ file, at })),
    typed,
    saved,
    autosave: autosave === true,
    swap: swap === true,
    storm,
    isOn: isOn !== false,
    cuts,
    lost,
    mode: mode === 'race' ? 'race' : 'programs',
  };
}
function isPlaced(each: unknown): each is Placed {
  if (typeof each !== 'object' || each === null) return false;
  const { file, at } = each as { readonly [key: string]: unknown };
  return isFileId(file) && isCount(at) && at < CELLS;
}
