// What a machine is made of: parts in places, and ways between them.
import type { Place } from './places.ts';

/** input · process · store are the four stations of a journey; RAM holds, ways carry, things have no part in it. */
export type Kind = 'input' | 'process' | 'ram' | 'storage' | 'output' | 'way' | 'thing';

export const SHELLS = ['desktop', 'laptop', 'phone', 'console', 'washer', 'car'] as const;
export type ShellId = (typeof SHELLS)[number];
export const isShell = (text: unknown): text is ShellId => SHELLS.includes(text as ShellId);

export interface Part {
  /** Unique in its place. */
  readonly id: string;
  readonly at: Place;
  readonly kind: Kind;
  /** A noun with its article left out: 'keyboard'. */
  readonly name: string;
  /** What it is, in a sentence or two for a ten-year-old. */
  readonly what: string;
  /** The name in shops and manuals, where it differs. */
  readonly term?: string;
  /** Pressing it goes in here. */
  readonly into?: Place;
  /** In the room: the machine it is. */
  readonly shell?: ShellId;
}
/** A wire, or the push of a finger. What travels may go either way. */
export interface Way {
  readonly at: Place;
  readonly ends: readonly [string, string];
}
export interface Shell {
  readonly id: ShellId;
  /** 'washing machine' */
  readonly name: string;
  readonly parts: readonly Part[];
  readonly ways: readonly Way[];
  /** What can be followed in it; the first is the one it begins with. */
  readonly events: readonly EventId[];
}
export const EVENTS = ['key', 'click', 'save', 'jump', 'start', 'lever'] as const;
export type EventId = (typeof EVENTS)[number];
export const isEvent = (text: unknown): text is EventId => EVENTS.includes(text as EventId);

export const way = (at: Place, ...names: readonly string[]): readonly Way[] =>
  names.slice(1).map((to, index) => ({ at, ends: [names[index] ?? '', to] }));

export const joins = (one: Way, at: Place, from: string, to: string): boolean =>
  one.at === at && one.ends.includes(from) && one.ends.includes(to) && from !== to;
