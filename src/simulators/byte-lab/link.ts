// The part of a link after `#`: `lens=text&text=Hi`. All parts are optional.
//   lens     text, numbers, picture, sound, program, pack, files
//   text     what is in the tray, as text · or bytes, as hex: `bytes=48690a`
//   at       the byte that is looked at
//   group    bytes a number: 1, 2, 4 · ink  bits a dot: 1, 8, 24 · width  dots a row
//   rate     samples a second: 8000, 4000, 2000, 1000 · depth  bits a sample: 8, 4, 2, 1
//   file     a file from the shelf · ending  what its name ends in now
// A file of the pupil's own is never in a link, nor in what is kept: no byte, no name.
import type { Json, Opening } from '../../simulation/contract.ts';
import { defaultSetup, readGuesses, readHex, writeHex } from './model.ts';
import {
  type Action,
  depths,
  endings,
  files,
  groups,
  inks,
  lenses,
  MOST_BYTES,
  MOST_WIDE,
  rates,
  type Setup,
  type State,
} from './state.ts';
import { bytesOf, textOf } from './utf8.ts';

const writeGuesses = (guesses: State['guesses']): string =>
  Object.entries(guesses)
    .map(([file, is]) => `${file}:${is}`)
    .join(',');

/** The pupil's work: the tray, and how it is read. A file of their own is not part of it. */
export function setupOf(state: State): Setup {
  const { lens, bytes, group, ink, width, rate, depth, file, ending, guesses } = state;
  const isOwn = file === 'own';
  return {
    lens,
    bytes: writeHex(bytes),
    group,
    ink,
    width,
    rate,
    depth,
    file: isOwn ? '' : file,
    ending: isOwn ? '' : ending,
    guesses: writeGuesses(guesses),
  };
}

export function write(_setup: Setup, state: State): string {
  const setup = setupOf(state);
  const parts = [`lens=${setup.lens}`];
  const text = state.lens === 'text' ? textOf(state.bytes) : undefined;
  parts.push(text === undefined ? `bytes=${setup.bytes}` : `text=${encodeURIComponent(text)}`);
  for (const name of ['group', 'ink', 'width', 'rate', 'depth', 'file', 'ending'] as const)
    if (setup[name] !== defaultSetup[name]) parts.push(`${name}=${setup[name]}`);
  if (state.says !== '' && state.at > 0) parts.push(`at=${state.at}`);
  return parts.join('&');
}

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);
const isWidth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST_WIDE;

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const parts = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  const wrong: string[] = [];
  function among<Value extends string | number>(
    name: string,
    all: readonly Value[],
    otherwise: Value,
  ): Value {
    const text = parts.get(name);
    if (text === null) return otherwise;
    const found = all.find((one) => `${one}` === text.trim().toLowerCase());
    if (found === undefined) wrong.push(`“${short(text)}” is no ${name}. There are ${all.join(', ')}.`);
    return found ?? otherwise;
  }
  const width = Number(parts.get('width') ?? defaultSetup.width);
  if (!isWidth(width)) wrong.push(`The width must be a whole number from 1 to ${MOST_WIDE}.`);
  const bytes = bytesIn(parts, wrong);
  const at = Number(parts.get('at') ?? 0);
  const isAt = Number.isInteger(at) && at >= 0 && at < Math.max(1, bytes.length / 2);
  if (!isAt) wrong.push('There is no such byte to look at.');
  const setup: Setup = {
    lens: among('lens', lenses, defaultSetup.lens),
    bytes,
    group: among('group', groups, defaultSetup.group),
    ink: among('ink', inks, defaultSetup.ink),
    width: isWidth(width) ? width : defaultSetup.width,
    rate: among('rate', rates, defaultSetup.rate),
    depth: among('depth', depths, defaultSetup.depth),
    file: among('file', ['' as const, ...files.filter((name) => name !== 'own')], ''),
    ending: among('ending', ['' as const, ...endings], ''),
    guesses: '',
  };
  return {
    setup,
    actions: isAt && at > 0 ? [{ kind: 'look', at }] : [],
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
function bytesIn(parts: URLSearchParams, wrong: string[]): string {
  const text = parts.get('text');
  if (text !== null) {
    const bytes = bytesOf(text);
    if (bytes.length > MOST_BYTES) wrong.push(`The tray holds only ${MOST_BYTES} bytes.`);
    return writeHex(bytes.slice(0, MOST_BYTES));
  }
  const hex = parts.get('bytes');
  if (hex === null) return defaultSetup.bytes;
  const bytes = readHex(hex.replaceAll(/[\s,]/gu, ''));
  if (!bytes)
    wrong.push(`“${short(hex)}” is not a row of bytes: two hex digits each, at most ${MOST_BYTES} of them.`);
  return bytes ? writeHex(bytes) : defaultSetup.bytes;
}

export const keep = (setup: Setup): Json => ({ ...setup });

const one = <Value>(all: readonly Value[], value: unknown): Value | undefined =>
  all.find((known) => known === value);

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { lens, bytes, group, ink, width, rate, depth, file, ending, guesses } = data as {
    readonly [key: string]: unknown;
  };
  const tray = typeof bytes === 'string' ? readHex(bytes) : undefined;
  const known = {
    lens: one(lenses, lens),
    group: one(groups, group),
    ink: one(inks, ink),
    rate: one(rates, rate),
    depth: one(depths, depth),
    file: one(['' as const, ...files.filter((name) => name !== 'own')], file),
    ending: one(['' as const, ...endings], ending),
  };
  if (!tray || typeof width !== 'number' || !isWidth(width) || typeof guesses !== 'string') return undefined;
  if (known.lens === undefined || known.group === undefined || known.ink === undefined) return undefined;
  if (known.rate === undefined || known.depth === undefined) return undefined;
  return {
    lens: known.lens,
    bytes: writeHex(tray),
    group: known.group,
    ink: known.ink,
    width,
    rate: known.rate,
    depth: known.depth,
    file: known.file ?? '',
    ending: known.ending ?? '',
    guesses: writeGuesses(readGuesses(guesses)),
  };
}
