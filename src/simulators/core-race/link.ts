// The part of a link after `#`: `job=photos&machines=1x100,2x100-flash-32MB,bbc&steps=20`. All parts are optional.
//   job       sum, photos, call, game, own
//   machines  up to four, with commas between: cores x MHz, then with hyphens whatever is not usual: flash or floppy;
//             RAM such as 32kB, 16MB, 8GB; 2ipc for instructions a tick (also 0.25ipc and 0.5ipc).
//             Or a real one: bbc, pentium, k6, pi5, phone, laptop
//   items     of one's own job: how many pieces, 1 to 10,000
//   share     of one's own job: how many per cent of it can be shared out
//   guess     who will be first: A, B, C, D, or together
//   steps     so many steps are done when it opens
//   run       run it to the end as fast as it goes
import type { Json, Opening } from '../../simulation/contract.ts';
import { JOB_IDS, type JobId, MOST_ITEMS } from './jobs.ts';
import {
  CHOICES,
  letterOf,
  type Machine,
  MOST_MACHINES,
  MOST_MHZ,
  type Part,
  PLAIN,
  realMachine,
  type StorageKind,
  withoutYear,
} from './machines.ts';
import { type Action, defaultSetup, type Guess, MOST_TICKS, type State } from './model.ts';
import type { Fixed, Setup } from './race.ts';

/** `2x100`, `8x3200-flash-8GB-2ipc`, `bbc`. */
export function writeMachine(machine: Machine): string {
  if (machine.real) return machine.real;
  const { cores, mhz, perFour, storage, ram } = machine;
  return [
    `${cores}x${mhz}`,
    ...(storage === PLAIN.storage ? [] : [storage]),
    ...(ram === PLAIN.ram ? [] : [ramText(ram)]),
    ...(perFour === PLAIN.perFour ? [] : [`${perFour / 4}ipc`]),
  ].join('-');
}
function ramText(kb: number): string {
  if (kb % 1_000_000 === 0) return `${kb / 1_000_000}GB`;
  return kb % 1000 === 0 ? `${kb / 1000}MB` : `${kb}kB`;
}

export function readMachine(text: string): Machine | undefined {
  const real = realMachine(text.toLowerCase());
  if (real) return withoutYear(real);
  const [size = '', ...parts] = text.split('-');
  const found = /^(\d)x(\d{1,4})$/iu.exec(size);
  if (!found) return undefined;
  let machine: Machine = { ...PLAIN, cores: Number(found[1]), mhz: Number(found[2]) };
  for (const part of parts) {
    const change = readPart(part.toLowerCase());
    if (!change) return undefined;
    machine = { ...machine, ...change };
  }
  return isMachine(machine) ? machine : undefined;
}
function readPart(part: string): Partial<Machine> | undefined {
  const storage = CHOICES.storage.find((kind) => kind === part);
  if (storage) return { storage };
  const ipc = /^(\d{1,2}(?:\.\d{1,2})?)ipc$/u.exec(part);
  if (ipc) return { perFour: Number(ipc[1]) * 4 };
  const ram = /^(\d{1,6})(kb|mb|gb)$/u.exec(part);
  return ram
    ? { ram: Number(ram[1]) * (ram[2] === 'kb' ? 1 : ram[2] === 'mb' ? 1000 : 1_000_000) }
    : undefined;
}

const isOneOf = (all: readonly unknown[], value: unknown): boolean => all.includes(value);
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

function isMachine({ cores, mhz, perFour, storage, ram }: { readonly [Key in Part]?: unknown }): boolean {
  return (
    isOneOf(CHOICES.cores, cores) &&
    isWhole(mhz, 1, MOST_MHZ) &&
    isOneOf(CHOICES.perFour, perFour) &&
    isOneOf(CHOICES.storage, storage) &&
    isOneOf(CHOICES.ram, ram)
  );
}

/** The link that opens this race at this moment. */
export function write(_setup: Setup, { setup, ticks, guess }: State): string {
  const parts = [`job=${setup.job}`, `machines=${setup.machines.map(writeMachine).join(',')}`];
  if (setup.job === 'own') parts.push(`items=${setup.items}`, `share=${setup.share}`);
  if (guess !== undefined) parts.push(`guess=${guess === 'together' ? guess : letterOf(guess)}`);
  if (ticks > 0) parts.push(`steps=${ticks}`);
  return parts.join('&');
}

interface Parts {
  job?: JobId;
  machines?: readonly Machine[];
  items?: number;
  share?: number;
  guess?: Guess;
  steps?: number;
}

/** Reads a link. Never throws: what can’t be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const parts: Parts = {};
  const wrong: string[] = [];
  const given = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  for (const [name, value] of given) {
    const says = take(parts, name, value);
    if (says !== undefined) wrong.push(says);
  }
  const { job = defaultSetup.job, machines = defaultSetup.machines, guess, steps = 0 } = parts;
  const setup = {
    job,
    machines,
    items: parts.items ?? defaultSetup.items,
    share: parts.share ?? defaultSetup.share,
  };
  const hasGuess = guess !== undefined && (guess === 'together' || machines[guess] !== undefined);
  if (guess !== undefined && !hasGuess) wrong.push('The guess names a machine that is not there.');
  return {
    setup,
    actions: [
      ...(hasGuess ? [{ kind: 'guess', who: guess } as const] : []),
      ...(steps > 0 ? [{ kind: 'tick', count: steps } as const] : []),
    ],
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

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
function whole(value: string, least: number, most: number): number | undefined {
  const number = /^\d{1,16}$/u.test(value) ? Number(value) : undefined;
  return isWhole(number, least, most) ? number : undefined;
}

/** Takes one part in; answers what is wrong with it. */
function take(parts: Parts, name: string, value: string): string | undefined {
  switch (name) {
    case 'job': {
      const job = JOB_IDS.find((id) => id === value);
      if (!job) return `There is no job “${short(value)}”.`;
      parts.job = job;
      return undefined;
    }
    case 'machines': {
      const texts = value.split(',').filter((text) => text !== '');
      const machines = texts.slice(0, MOST_MACHINES).flatMap((text) => readMachine(text) ?? []);
      const bad = texts.slice(0, MOST_MACHINES).find((text) => !readMachine(text));
      if (machines.length > 0) parts.machines = machines;
      if (bad !== undefined) return `“${short(bad)}” is no machine. One is written like 2x100: cores x MHz.`;
      if (texts.length > MOST_MACHINES) return 'Only four machines can race.';
      return machines.length === 0 ? 'There are no machines in it.' : undefined;
    }
    case 'items':
      parts.items = whole(value, 1, MOST_ITEMS) ?? defaultSetup.items;
      return whole(value, 1, MOST_ITEMS) === undefined ? 'The pieces must be 1 to 10,000.' : undefined;
    case 'share':
      parts.share = whole(value, 0, 100) ?? defaultSetup.share;
      return whole(value, 0, 100) === undefined ? 'The share must be 0 to 100.' : undefined;
    case 'guess':
      if (/^[A-D]$/iu.test(value)) parts.guess = value.toUpperCase().charCodeAt(0) - 65;
      else if (value === 'together') parts.guess = value;
      else return 'The guess must be a letter, or “together”.';
      return undefined;
    case 'steps':
      parts.steps = whole(value, 0, MOST_TICKS) ?? 0;
      return whole(value, 0, MOST_TICKS) === undefined ? 'The steps must be a whole number.' : undefined;
    case 'run':
      return undefined;
    default:
      return `It doesn’t know “${short(name)}”.`;
  }
}

/** What to keep: all of the set-up is the pupil’s own. */
export function keep({ job, items, share, machines, fixed }: Setup): Json {
  return {
    job,
    items,
    share,
    machines: machines.map((machine) => ({ ...machine })),
    ...(fixed
      ? {
          fixed: {
            machines: fixed.machines,
            ...(fixed.parts ? { parts: [...fixed.parts] } : {}),
            ...(fixed.share === true ? { share: true } : {}),
          },
        }
      : {}),
  };
}

const PARTS: readonly Part[] = ['cores', 'mhz', 'perFour', 'storage', 'ram'];
type Loose = { readonly [key: string]: unknown };
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  if (!isLoose(data) || !Array.isArray(data.machines)) return undefined;
  const job = JOB_IDS.find((id) => id === data.job);
  const { items, share } = data;
  const machines = data.machines.map(keptMachine);
  if (!job || !isWhole(items, 1, MOST_ITEMS) || !isWhole(share, 0, 100)) return undefined;
  if (machines.length < 1 || machines.length > MOST_MACHINES) return undefined;
  const sound = machines.filter((machine) => machine !== undefined);
  if (sound.length !== machines.length) return undefined;
  const fixed = keptFixed(data.fixed);
  return { job, items, share, machines: sound, ...(fixed ? { fixed } : {}) };
}
function keptMachine(data: unknown): Machine | undefined {
  if (!isLoose(data) || !isMachine(data)) return undefined;
  const machine: Machine = {
    cores: Number(data.cores),
    mhz: Number(data.mhz),
    perFour: Number(data.perFour),
    storage: data.storage as StorageKind,
    ram: Number(data.ram),
  };
  const real = typeof data.real === 'string' ? realMachine(data.real) : undefined;
  const isReal = real !== undefined && PARTS.every((part) => real[part] === machine[part]);
  return isReal ? { ...machine, real: real.real } : machine;
}
function keptFixed(data: unknown): Fixed | undefined {
  if (!isLoose(data) || !isWhole(data.machines, 0, MOST_MACHINES)) return undefined;
  const { parts } = data;
  return {
    machines: data.machines,
    ...(Array.isArray(parts) ? { parts: PARTS.filter((part) => parts.includes(part)) } : {}),
    ...(data.share === true ? { share: true } : {}),
  };
}
