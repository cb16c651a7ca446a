// The part of a link after `#`: `look=files&files=story:2-6,photo:14-16.30&gone=letter:7-10&do=delete.story&steps=3`.
// All parts are optional.
//   look      drives, files or ladder
//   rung      of the ladder: register, cache, ram, flash, disk, network, tape
//   files     with commas between: name:blocks, the blocks with dots between, 2-6 for 2.3.4.5.6; `none` for an empty drive
//   gone      files that were deleted, written the same way
//   rpm       5400 or 7200
//   levelling on or off
//   scratched, bad   blocks, with dots between
//   wear      how often each of the eight erase blocks was erased, with dots between
//   do        orders, with commas between: read.story, save.tune, add.map, change.map, delete.map, undelete.letter, scratch.map,
//             change10.diary (ten times), tidy, format, cut. All but the last are done to their end
//   steps     so many steps of the last are done when it opens
//   run       the last is done to its end too
import type { Json, Opening } from '../../simulation/contract.ts';
import { BLOCKS, CARDS, ERASE_BLOCKS, LIFE, LONGEST, RPMS, STOCK, TO_THE_END } from './facts.ts';
import { RUNGS } from './ladder.ts';
import { defaultSetup, MOST_TICKS, setupOf } from './model.ts';
import type { Action, Look, Setup, SetupFile, State } from './state.ts';

const LOOKS: readonly Look[] = ['drives', 'files', 'ladder'];
const FILE_VERBS = ['read', 'save', 'add', 'change', 'delete', 'undelete', 'scratch'] as const;
const PLAIN_VERBS = ['tidy', 'format', 'cut'] as const;
const MOST_ORDERS = 12;

/** `2-6.9`. */
function writeBlocks(blocks: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && block === last[1] + 1) last[1] = block;
    else runs.push([block, block]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join('.');
}
function readBlocks(text: string): readonly number[] | undefined {
  if (!/^\d{1,2}(?:-\d{1,2})?(?:\.\d{1,2}(?:-\d{1,2})?){0,47}$/u.test(text)) return undefined;
  const blocks = text.split('.').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: Math.max(0, Math.min(to, BLOCKS) - from + 1) }, (_, at) => from + at);
  });
  return areBlocks(blocks) ? blocks : undefined;
}
const writeFiles = (files: readonly SetupFile[]): string =>
  files.map(({ name, blocks }) => `${name}:${writeBlocks(blocks)}`).join(',') || 'none';
const list = (numbers: readonly number[]): string => numbers.join('.');

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A job under way is written as it was given, and how far it has come. */
export function write(_: Setup, state: State): string {
  const { job } = state;
  const setup = job ? { ...job.from, look: state.look, rung: state.rung } : setupOf(state);
  const usual = defaultSetup;
  const parts: string[] = [`look=${setup.look}`];
  if (setup.rung > 0) parts.push(`rung=${RUNGS[setup.rung]?.id ?? ''}`);
  if (!same(setup.files, usual.files)) {
    parts.push(`files=${writeFiles(setup.files.filter(({ gone }) => !gone))}`);
    parts.push(`gone=${writeFiles(setup.files.filter(({ gone }) => gone))}`);
  }
  if (setup.rpm !== usual.rpm) parts.push(`rpm=${setup.rpm}`);
  if (!setup.levelling) parts.push('levelling=off');
  if (setup.scratched.length > 0) parts.push(`scratched=${list(setup.scratched)}`);
  if (setup.bad.length > 0) parts.push(`bad=${list(setup.bad)}`);
  if (!same(setup.wear, usual.wear)) parts.push(`wear=${list(setup.wear)}`);
  if (job) {
    const { kind, file } = job.order;
    parts.push(`do=${file === undefined ? kind : `${kind}.${file}`}`);
    if (job.ticks > 0) parts.push(`steps=${job.ticks}`);
  }
  return parts.join('&');
}

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const given = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  const wrong: string[] = [];
  const part = <Value>(
    name: string,
    usual: Value,
    get: (text: string) => Value | undefined,
    says: string,
  ) => {
    const text = given.get(name);
    if (text === null) return usual;
    const value = get(text);
    if (value === undefined) wrong.push(says);
    return value ?? usual;
  };
  for (const name of given.keys()) if (!PARTS.has(name)) wrong.push(`It doesn’t know “${short(name)}”.`);
  const look = part<Look>(
    'look',
    defaultSetup.look,
    (text) => LOOKS.find((one) => one === text),
    'There is no such view.',
  );
  const rung = part(
    'rung',
    0,
    (text) => found(RUNGS.findIndex(({ id }) => id === text)),
    'The ladder has no such rung.',
  );
  const live = part<readonly SetupFile[] | null>(
    'files',
    null,
    readFiles,
    'The files are not written as they should be.',
  );
  const gone = part<readonly SetupFile[] | null>(
    'gone',
    null,
    readFiles,
    'The deleted files are not written as they should be.',
  );
  const files =
    live === null && gone === null
      ? defaultSetup.files
      : [...(live ?? []), ...(gone ?? []).map((file) => ({ ...file, gone: true as const }))];
  const rpm = part(
    'rpm',
    defaultSetup.rpm,
    (text) => RPMS.find((one) => String(one) === text),
    'The turns must be 5400 or 7200.',
  );
  const levelling = part(
    'levelling',
    true,
    (text) => (text === 'off' ? false : text === 'on' ? true : undefined),
    'Levelling is on or off.',
  );
  const scratched = part(
    'scratched',
    defaultSetup.scratched,
    readBlocks,
    'The scratched blocks must be numbers from 2 to 47.',
  );
  const bad = part('bad', defaultSetup.bad, readBlocks, 'The bad blocks must be numbers from 2 to 47.');
  const wear = part('wear', defaultSetup.wear, readWear, `The wear must be eight numbers from 0 to ${LIFE}.`);
  const orders = part('do', [], readOrders, 'One of the orders is not known.');
  const steps = part('steps', 0, whole, 'The steps must be a whole number.');
  const areFine = areFiles(files);
  if (!areFine) wrong.push('Two of the files are in one place, or have one name.');
  const setup: Setup = {
    look,
    rpm,
    levelling,
    files: areFine ? files : defaultSetup.files,
    scratched,
    bad,
    wear,
    rung,
  };
  return {
    setup,
    actions: [
      ...orders,
      ...(given.has('run') ? [{ kind: 'tick', count: TO_THE_END } as const] : []),
      ...(steps > 0 && !given.has('run') ? [{ kind: 'tick', count: steps } as const] : []),
    ],
    ...(wrong.length > 0
      ? {
          problem: {
            at: 'link',
            says: `Part of the link could not be understood. ${[...new Set(wrong)].join(' ')}`,
            hint: 'The rest of it was opened.',
          },
        }
      : {}),
  };
}
const PARTS = new Set([
  'look',
  'rung',
  'files',
  'gone',
  'rpm',
  'levelling',
  'scratched',
  'bad',
  'wear',
  'do',
  'steps',
  'run',
]);
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
const found = (at: number): number | undefined => (at < 0 ? undefined : at);
const whole = (text: string): number | undefined =>
  /^\d{1,6}$/u.test(text) && Number(text) <= MOST_TICKS ? Number(text) : undefined;

function readFiles(text: string): readonly SetupFile[] | undefined {
  if (text === 'none') return [];
  const files = text.split(',').map((one) => {
    const [name = '', blocks = ''] = one.split(':');
    return { name, blocks: readBlocks(blocks) ?? [] };
  });
  return files.every(isFile) ? files : undefined;
}
function readWear(text: string): readonly number[] | undefined {
  const wear = text.split('.').map((one) => (/^\d{1,2}$/u.test(one) ? Number(one) : Number.NaN));
  return isWear(wear) ? wear : undefined;
}
/** The orders as actions, each but the last followed by its running to the end. */
function readOrders(text: string): Action[] | undefined {
  const orders = text.split(',').slice(0, MOST_ORDERS).map(readOrder);
  if (!orders.every((one) => one !== undefined)) return undefined;
  return orders.flatMap((order, at): Action[] =>
    at === orders.length - 1 ? [order] : [order, { kind: 'tick', count: TO_THE_END }],
  );
}
function readOrder(text: string): Action | undefined {
  const [verb = '', file = ''] = text.split('.');
  const plain = PLAIN_VERBS.find((one) => one === verb);
  if (plain) return { kind: plain };
  if (!Object.hasOwn(STOCK, file)) return undefined;
  const times = /^change(\d{1,2})$/u.exec(verb)?.[1];
  if (times !== undefined) return { kind: 'changes', file, times: Number(times) };
  const kind = FILE_VERBS.find((one) => one === verb);
  return kind && { kind, file };
}

const isBlock = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= CARDS && (value as number) < BLOCKS;
const areBlocks = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(isBlock) && new Set(value).size === value.length;
const isWear = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  value.length === ERASE_BLOCKS &&
  value.every((one) => Number.isSafeInteger(one) && one >= 0 && one <= LIFE);
function isFile(file: { readonly [Key in keyof SetupFile]?: unknown }): boolean {
  return (
    typeof file.name === 'string' &&
    Object.hasOwn(STOCK, file.name) &&
    areBlocks(file.blocks) &&
    file.blocks.length > 0 &&
    file.blocks.length <= LONGEST
  );
}
/** No name twice, and no block in two files that are kept. */
function areFiles(files: readonly SetupFile[]): boolean {
  const kept = files.filter(({ gone }) => !gone).flatMap(({ blocks }) => blocks);
  return new Set(files.map(({ name }) => name)).size === files.length && new Set(kept).size === kept.length;
}

/** What to keep: all of the set-up is the pupil’s own. */
export function keep({ files, ...rest }: Setup): Json {
  return { ...rest, files: files.map((file) => ({ ...file })) };
}
type Loose = { readonly [key: string]: unknown };
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  if (!isLoose(data) || !Array.isArray(data.files)) return undefined;
  const { scratched, bad, wear, levelling } = data;
  const look = LOOKS.find((one) => one === data.look);
  const rpm = RPMS.find((one) => one === data.rpm);
  const rung = RUNGS.findIndex((_, at) => at === data.rung);
  if (look === undefined || rpm === undefined || rung < 0 || typeof levelling !== 'boolean') return undefined;
  if (!areBlocks(scratched) || !areBlocks(bad) || !isWear(wear)) return undefined;
  const files: SetupFile[] = [];
  for (const file of data.files as readonly unknown[]) {
    if (!isLoose(file) || !isFile(file)) return undefined;
    files.push({
      name: String(file.name),
      blocks: file.blocks as readonly number[],
      ...(file.gone === true ? { gone: true } : {}),
    });
  }
  return areFiles(files) ? { look, rpm, levelling, files, scratched, bad, wear, rung } : undefined;
}
