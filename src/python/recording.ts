// A recorded program: what its names stood for at each moment. `modules/_recorder` writes it, as changes from one
// moment to the next; here it is checked, and any moment can be had at once. Pure.
import { list, number, readStep, record, string, Unreadable } from './recording-reader.ts';
import type {
  Call,
  Frame,
  Moment,
  Recording,
  Reference,
  Step,
  Thing,
  Value,
  Worked,
} from './recording-types.ts';

export type { Frame, Moment, Recording, Thing, Value, Worked } from './recording-types.ts';

interface Picture {
  readonly names: Map<number, ReadonlyMap<string, Value>>;
  readonly things: Map<number, Thing>;
}
/** Every so many moments the whole picture is kept. */
const KEPT = 100;

/** Reads what the recorder has written; undefined when it is not that. */
export function readRecording(text: string): Recording | undefined {
  try {
    return open(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Unreadable) return undefined;
    throw error;
  }
}

function open(data: unknown): Recording {
  const told = record(data);
  const places = list(told.places).map(list);
  const pictures = list(told.drawn).map((one) => {
    const [at, messages] = list(one);
    return { at: number(at), messages: list(messages) };
  });
  const steps: Step[] = [];
  let stack: Call | undefined;
  for (const one of list(told.steps)) {
    const step = readStep(list(one), stack);
    steps.push(step);
    // What comes after a function has given back happens in its caller.
    stack = /^(return|yield|leave)$/.test(step.kind) ? step.stack?.below : step.stack;
  }
  if (steps.length === 0) throw new Unreadable();
  const kept = keyPictures(steps);
  function picture(index: number): Picture {
    const from = Math.floor(index / KEPT);
    const base = kept[from];
    const now: Picture = { names: new Map(base?.names), things: new Map(base?.things) };
    for (let at = from * KEPT; at <= index; at++) apply(now, steps[at]);
    return now;
  }
  return {
    length: steps.length,
    start: number(told.start),
    over: told.over === true,
    output: list(told.output).map((piece) => {
      const [kind, text] = list(piece);
      if (kind !== 'out' && kind !== 'err' && kind !== 'typed') throw new Unreadable();
      return [kind, string(text)] as const;
    }),
    pictures: pictures.map(({ messages }) => messages),
    loops: Object.fromEntries(
      Object.entries(record(told.loops)).map(([file, heads]) => [
        file,
        Object.keys(record(heads)).map(Number),
      ]),
    ),
    changes: () =>
      steps.map(({ frame, stack: calls, names, things }) => ({
        frame,
        caller: calls?.below?.id,
        names: names.map(([id, set]) => [id, set] as const),
        things,
      })),
    at(wanted) {
      const index = Math.max(0, Math.min(steps.length - 1, Math.trunc(wanted) || 0));
      return moment(index, steps, places, picture(index), countUntil(pictures, index));
    },
  };
}

/** How many of these came at a moment or before it; they are in their order. */
function countUntil(pictures: readonly { readonly at: number }[], index: number): number {
  let [from, to] = [0, pictures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((pictures[middle]?.at ?? 0) > index) to = middle;
    else from = middle + 1;
  }
  return from;
}

function keyPictures(steps: readonly Step[]): readonly Picture[] {
  let now: Picture = { names: new Map(), things: new Map() };
  const kept: Picture[] = [];
  for (const [at, step] of steps.entries()) {
    if (at % KEPT === 0) {
      now = inUse(now, steps[at - 1]);
      kept.push({ names: new Map(now.names), things: new Map(now.things) });
    }
    apply(now, step);
  }
  return kept;
}

/** What a moment's frames, and what it gives back, still point at. The recorder numbers anew what has been let go. */
function inUse({ names, things }: Picture, step: Step | undefined): Picture {
  const used: Picture = { names: new Map(), things: new Map() };
  const waiting: Value[] = step?.gives === undefined ? [] : [step.gives];
  for (let call = step?.stack; call; call = call.below) {
    const own = names.get(call.id);
    if (!own) continue;
    used.names.set(call.id, own);
    waiting.push(...own.values());
  }
  for (const id of reach(waiting, things)) {
    const it = things.get(id);
    if (it) used.things.set(id, it);
  }
  return used;
}

/** The things that can be reached from these values, nearest first. */
export function reach(from: readonly Value[], things: ReadonlyMap<number, Thing>): ReadonlySet<number> {
  const found = new Set<number>();
  let edge = from;
  while (edge.length > 0) {
    const further: Value[] = [];
    for (const it of edge) {
      if (!isReference(it) || found.has(it.r)) continue;
      const thing = things.get(it.r);
      if (!thing) continue;
      found.add(it.r);
      further.push(...thing.keys, ...thing.values);
    }
    edge = further;
  }
  return found;
}
export const isReference = (value: Value): value is Reference =>
  typeof value === 'object' && value !== null && 'r' in value;

function apply(picture: Picture, step: Step | undefined): void {
  if (!step) return;
  for (const [id, set, gone] of step.names) {
    const names = new Map(picture.names.get(id));
    for (const name of gone) names.delete(name);
    for (const [name, value] of Object.entries(set)) names.set(name, value);
    picture.names.set(id, names);
  }
  for (const [id, thing] of step.things) picture.things.set(id, thing);
}

const NO_NAMES: ReadonlyMap<string, Value> = new Map();

function moment(
  index: number,
  steps: readonly Step[],
  places: readonly (readonly unknown[])[],
  { names, things }: Picture,
  drawn: number,
): Moment {
  const step = steps[index];
  if (!step) throw new Error(`there is no moment ${index}`);
  const frames: Frame[] = [];
  for (let call = step.stack; call; call = call.below) {
    const { id, name, file } = call;
    const line = id === step.frame ? step.line || call.line : call.line;
    frames.push({ id, name, file, line, names: names.get(id) ?? NO_NAMES });
  }
  frames.reverse();
  const top = frames.at(-1);
  const doer = step.kind === 'call' ? step.stack?.below : step.stack;
  const began = doer && lastLine(steps, index, doer.id);
  const next = step.kind === 'line' || step.kind === 'call' ? step.line : 0;
  return {
    index,
    kind: step.kind,
    frames,
    things,
    printed: step.printed,
    drawn,
    done: doer && began ? { file: doer.file, line: steps[began.at]?.line ?? 0 } : undefined,
    next: next > 0 && top ? { file: top.file, line: next } : undefined,
    worked: began ? began.worked.map(([place, value]) => worked(places[place] ?? [], value)) : [],
    rounds: began ? (steps[began.at]?.rounds ?? []) : [],
    gives: step.gives,
    error: step.error,
  };
}

function worked(place: readonly unknown[], value: Value): Worked {
  const [file, line, column, endLine, endColumn] = place;
  return {
    file: string(file),
    line: number(line),
    column: number(column),
    endLine: number(endLine),
    endColumn: number(endColumn),
    value,
  };
}

/** The last line a frame has begun before the moment `index`, and what it has worked out since. */
function lastLine(steps: readonly Step[], index: number, id: number) {
  const pieces: (readonly [number, Value])[][] = [];
  for (let at = index; at >= 0; at--) {
    const step = steps[at];
    if (!step) break;
    const before = steps[at - 1];
    const begins = (step.kind === 'line' || step.kind === 'call') && step.frame === id && step.line > 0;
    if (begins && at < index) return { at, worked: pieces.toReversed().flat() };
    if (before && actsAfter(before) === id) pieces.push([...step.worked]);
  }
  return undefined;
}
/** The frame that runs after a moment. */
function actsAfter({ kind, stack }: Step): number | undefined {
  return /^(return|yield|leave)$/.test(kind) ? stack?.below?.id : stack?.id;
}
