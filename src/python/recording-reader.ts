// Checks what the recorder has written, piece by piece: a program runs where it is written, so nothing is believed.
import { type Call, EVENTS, type Step, type Thing, type Value } from './recording-types.ts';

/** It is no recording. */
export class Unreadable extends Error {}

export function readStep(told: readonly unknown[], before: Call | undefined): Step {
  const [kindNumber, frame, line, printed, names, things, pieces, rounds, about, whole] = told;
  const kind = EVENTS[number(kindNumber)];
  if (!kind) throw new Unreadable();
  let stack = before;
  if (whole !== undefined) stack = list(whole).reduce<Call | undefined>(readCall, undefined);
  else if (kind === 'call') {
    const [id, name, file] = list(about);
    stack = readCall(before, [id, name, file, line]);
  } else if (stack && stack.id === frame && number(line) > 0 && stack.line !== line)
    stack = { ...stack, line: number(line) };
  return {
    kind,
    frame: number(frame),
    line: number(line),
    printed: number(printed),
    names: optionalList(names).map((one) => {
      const [id, set, gone] = list(one);
      const values = record(set);
      for (const it of Object.values(values)) readValue(it);
      return [number(id), values as Record<string, Value>, optionalList(gone).map(string)] as const;
    }),
    things: things
      ? Object.entries(record(things)).map(([id, it]) => [Number(id), readThing(list(it))] as const)
      : [],
    worked: optionalList(pieces).map((one) => {
      const [place, it] = list(one);
      return [number(place), readValue(it)] as const;
    }),
    rounds: optionalList(rounds).map((one) => {
      const [head, count] = list(one);
      return [number(head), number(count)] as const;
    }),
    gives: kind === 'return' || kind === 'yield' ? readValue(list(about)[0]) : undefined,
    error: kind === 'raise' ? [string(list(about)[0]), string(list(about)[1])] : undefined,
    stack,
  };
}

function readCall(below: Call | undefined, told: unknown): Call {
  const [id, name, file, line] = list(told);
  return { id: number(id), name: string(name), file: string(file), line: number(line), below };
}

function readThing(told: readonly unknown[]): Thing {
  const [shape, type, items, total] = told;
  const all = list(items);
  const base = { type: string(type), total: number(total) };
  switch (shape) {
    case 'list':
    case 'tuple':
    case 'set':
      return { ...base, shape, values: all.map(readValue), keys: [] };
    case 'dict':
    case 'inst':
      return {
        ...base,
        shape,
        keys: all.map((pair) => readValue(list(pair)[0])),
        values: all.map((pair) => readValue(list(pair)[1])),
      };
    default:
      throw new Unreadable();
  }
}

function readValue(told: unknown): Value {
  switch (typeof told) {
    case 'number':
    case 'string':
    case 'boolean':
      return told;
    case 'object': {
      if (told === null) return told;
      const it = told as Record<string, unknown>;
      if (typeof it.r === 'number') return { r: it.r };
      if (typeof it.n === 'string') return { n: it.n };
      if (typeof it.t === 'string') return { t: it.t };
      if (typeof it.f === 'string') return { f: it.f };
      if (typeof it.c === 'string') return { c: it.c };
      if (typeof it.s === 'string' && typeof it.of === 'number') return { s: it.s, of: it.of };
      throw new Unreadable();
    }
    default:
      throw new Unreadable();
  }
}
export function number(told: unknown): number {
  if (typeof told !== 'number' || !Number.isInteger(told) || told < 0) throw new Unreadable();
  return told;
}
export function string(told: unknown): string {
  if (typeof told !== 'string') throw new Unreadable();
  return told;
}
export function list(told: unknown): readonly unknown[] {
  if (!Array.isArray(told)) throw new Unreadable();
  return told;
}
const optionalList = (told: unknown) => (told === undefined || told === 0 ? [] : list(told));
export function record(told: unknown): Readonly<Record<string, unknown>> {
  if (typeof told !== 'object' || told === null || Array.isArray(told)) throw new Unreadable();
  return told as Record<string, unknown>;
}
