import { describe, expect, test } from 'vitest';
import { PHASES } from './hop.ts';
import { boxOf, routeOf } from './layout.ts';
import {
  type Action,
  choices,
  clock,
  defaultSetup,
  describe as say,
  heldAt,
  hopsOf,
  type Setup,
  type State,
  start,
  step,
} from './model.ts';
import { EVENTS, joins, type Kind } from './parts.ts';
import { inside, outside, PLACES } from './places.ts';
import { partOf, partsAt, shellOf, shells } from './shells.ts';

const after = (setup: Partial<Setup>, ...actions: readonly Action[]): State =>
  actions.reduce(step, start({ ...defaultSetup, ...setup }));
const tick = (count: number): Action => clock.tick(count);

/** Every journey there is, by name. */
const journeys = shells.flatMap(({ id, events }) =>
  events.map((event) => [`${id} ${event}`, { shell: id, event, letter: 'A' }] as const),
);

describe('places', () => {
  test.each(PLACES)('in and out again is where one was: %s', (place) => {
    const deeper = inside(place);
    if (deeper) expect(outside(deeper)).toBe(place);
    const further = outside(place);
    if (further) expect(inside(further)).toBe(place);
  });
  test('the room has no outside and the core no inside', () => {
    expect(outside('room')).toBeUndefined();
    expect(inside('core')).toBeUndefined();
  });
});

describe.each(shells.map((shell) => [shell.name, shell] as const))('the %s', (_, shell) => {
  test.each<Kind>(['input', 'process', 'ram', 'storage', 'output'])('has a part of the kind %s', (kind) => {
    const own = shell.parts.filter(({ at }) => at !== 'room' && at !== 'core');
    expect(own.some((part) => part.kind === kind)).toBe(true);
  });
  test('names each part once, says what it is, and draws it', () => {
    const names = shell.parts.map(({ at, id }) => `${at} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { at, id, name, what } of shell.parts) {
      expect(name).not.toBe('');
      expect(what).toMatch(/^[A-Z].*\.$/);
      expect(boxOf(shell.id, at, id), `${at} ${id}`).toBeDefined();
    }
  });
  test('has a way in from each place to the next', () => {
    for (const place of PLACES) {
      const deeper = inside(place);
      const doors = partsAt(shell.id, place).filter(
        (part) => part.into === deeper && (part.shell ?? shell.id) === shell.id,
      );
      if (deeper) expect(doors.length, place).toBe(1);
    }
  });
  test('every way joins two parts that are there', () => {
    for (const { at, ends } of shell.ways)
      for (const end of ends) expect(partOf(shell.id, at, end), `${at} ${end}`).toBeDefined();
  });
});

describe.each(journeys)('the journey %s', (_, setup) => {
  const hops = hopsOf(setup);
  test('goes from input to output and never back to an earlier station', () => {
    const order = hops.map(({ phase }) => PHASES.indexOf(phase));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(hops[0]?.phase).toBe('input');
    expect(hops.at(-1)?.phase).toBe('output');
    expect(hops.some(({ phase }) => phase === 'process')).toBe(true);
  });
  test('keeps something in storage when it stores', () => {
    for (const hop of hops) if (hop.phase === 'store') expect(hop.to).toBe('storage');
  });
  test('begins with a push and then travels along ways that exist', () => {
    for (const [index, { at, from, to, load }] of hops.entries()) {
      expect(partOf(setup.shell, at, to), `${at} ${to}`).toBeDefined();
      if (index === 0) {
        expect([from, load]).toEqual(['finger', undefined]);
        continue;
      }
      expect(load).toBeDefined();
      const found = shellOf(setup.shell).ways.some((one) => joins(one, at, from, to));
      expect(found, `${at} ${from} ${to}`).toBe(true);
      expect(routeOf(setup.shell, at, from, to)?.length ?? 0).toBeGreaterThan(1);
    }
  });
  test('moves at most one place in or out between two hops outside the board', () => {
    for (const [index, { at }] of hops.entries()) {
      const before = hops[index - 1];
      const jump = before ? Math.abs(PLACES.indexOf(at) - PLACES.indexOf(before.at)) : 0;
      expect(jump, `${before?.at} to ${at}`).toBeLessThanOrEqual(2);
    }
  });
  test('says each hop in one or two short sentences', () => {
    for (const { says } of hops) expect(says.split(' ').length).toBeLessThanOrEqual(26);
  });
  test('offers three places to guess before each hop, and one of them is right', () => {
    let state = start(setup);
    for (const hop of hops) {
      const offered = choices(state).map(({ part }) => part);
      expect(new Set(offered).size).toBe(3);
      expect(offered).toContain(hop.to);
      state = step(state, tick(1));
    }
    expect(choices(state)).toEqual([]);
  });
});

describe('the numbers of keys and letters', () => {
  test.each([
    ['A', 4, 65],
    ['B', 5, 66],
    ['K', 14, 75],
    ['Z', 29, 90],
  ])('%s is key %d and letter %d', (letter, key, number) => {
    const loads = hopsOf({ shell: 'desktop', event: 'key', letter }).map(({ load }) => load?.value);
    expect(loads).toContain(key);
    expect(loads).toContain(number);
    expect(key + 61).toBe(number);
    expect(letter.charCodeAt(0)).toBe(number);
  });
});

test.each<[name: string, setup: Partial<Setup>, actions: readonly Action[], expected: Partial<State>]>([
  ['one hop on', {}, [tick(1)], { hop: 1, at: 'room' }],
  ['into the core', {}, [tick(9)], { hop: 9, at: 'core' }],
  ['all of it, and no further', {}, [tick(99)], { hop: 14, at: 'room', done: ['desktop key'] }],
  ['looking elsewhere keeps the journey', {}, [tick(5), { kind: 'go', at: 'chip' }], { hop: 5, at: 'chip' }],
  ['the next hop is where it happens', {}, [{ kind: 'go', at: 'chip' }, tick(1)], { hop: 1, at: 'room' }],
  [
    'another machine, as deep, from the start',
    {},
    [tick(5), { kind: 'swap', shell: 'phone' }],
    { shell: 'phone', at: 'board', hop: 0, event: 'key' },
  ],
  [
    'from the room one goes in',
    {},
    [{ kind: 'swap', shell: 'car' }],
    { shell: 'car', at: 'computer', event: 'lever' },
  ],
  [
    'another press begins again',
    {},
    [tick(5), { kind: 'press', event: 'click' }],
    { hop: 0, event: 'click', at: 'room' },
  ],
  ['a right guess counts', {}, [{ kind: 'guess', part: 'keyboard' }, tick(1)], { streak: 1 }],
  [
    'a wrong one ends the row',
    {},
    [{ kind: 'guess', part: 'keyboard' }, tick(1), { kind: 'guess', part: 'desktop' }, tick(1)],
    { streak: 0 },
  ],
  ['an event that a machine lacks is its own', { shell: 'washer', event: 'key' }, [], { event: 'start' }],
])('%s', (_, setup, actions, expected) => {
  expect(after(setup, ...actions)).toMatchObject(expected);
});

test('a wrong guess says both', () => {
  const state = after({}, tick(1), { kind: 'guess', part: 'desktop' }, tick(1));
  expect(say(state)).toMatch(/^You said the computer\. It went to the keyboard’s own chip\. /);
});

test.each<[Partial<Setup>, Action, RegExp]>([
  [{}, { kind: 'ask', part: 'teapot' }, /no “teapot” here/],
  [
    { shell: 'washer', event: 'start' },
    { kind: 'press', event: 'key' },
    /washing machine has nothing like that/,
  ],
  [{}, { kind: 'press', event: 'key', letter: '7' }, /A to Z/],
  [{}, { kind: 'guess', part: 'teapot' }, /no “teapot” to go to/],
])('what cannot be done is said and changes nothing: %j, %j', (setup, action, says) => {
  const before = after(setup);
  const { problem, ...rest } = step(before, action);
  expect(problem?.says).toMatch(says);
  expect(rest).toEqual(before);
});

test.each<[string, Partial<Setup>, number, State['at'], Record<string, number | string>]>([
  ['the key waits in RAM', {}, 5, 'board', { ram: 4 }],
  ['a copy goes on to the CPU', {}, 6, 'board', { ram: 4, cpu: 4 }],
  ['the core has it in its registers', {}, 7, 'core', { registers: 4 }],
  ['the ALU has added', {}, 9, 'core', { control: '+61', alu: 65 }],
  ['what is to be saved is in RAM before', { shell: 'phone', event: 'save' }, 0, 'board', { 'ram/kept': 65 }],
  [
    'and in both afterwards',
    { shell: 'phone', event: 'save' },
    7,
    'board',
    { ram: 1, 'ram/kept': 65, storage: 65, cpu: 1 },
  ],
])('%s', (_, setup, hops, at, held) => {
  const state = hops > 0 ? after(setup, tick(hops)) : after(setup);
  const found = [...heldAt(state, at)].map(([part, { value }]) => [part, value]);
  expect(Object.fromEntries(found)).toEqual(held);
});

test('every event belongs to some machine', () => {
  expect(EVENTS.filter((event) => !shells.some(({ events }) => events.includes(event)))).toEqual([]);
});
