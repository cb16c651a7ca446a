import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyValueStore, memoryStorage } from '../platform/index.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { values } from './model.ts';
import { listAside } from './places.ts';

const STEP = 'lesson/machine/ram/step';
const stored = (at: number, value: unknown, v = 2) => JSON.stringify({ v, at, value });

/** A keeper whose clock counts 100, 101, … and whose timer never runs: the test flushes. */
function keeperOf(store: KeyValueStore | undefined, profile = 'me', start = 100): Keeper {
  let time = start;
  return createKeeper({ store, profile, now: () => time++, soon: () => undefined });
}
const all = (keeper: Keeper) => Object.fromEntries(values(keeper.record()));
const items = (store: KeyValueStore) =>
  Object.fromEntries(store.keys().map((key) => [key, store.getItem(key)]));

describe('keeping', () => {
  test('an entry is there at once, and in the storage after a flush', () => {
    const store = memoryStorage();
    const keeper = keeperOf(store);
    keeper.keep(STEP, 'check');
    expect(all(keeper)).toEqual({ [STEP]: 'check' });
    keeper.flush();
    expect(items(store)).toEqual({ [`yoc/me/${STEP}`]: stored(100, 'check') });
    expect(all(keeperOf(store))).toEqual({ [STEP]: 'check' });
  });
  test('pupils do not see each other', () => {
    const store = memoryStorage();
    const ada = keeperOf(store, 'p1');
    ada.keep(STEP, 'check');
    ada.flush();
    expect(all(keeperOf(store, 'me'))).toEqual({});
  });
  test('the settings and things of other sites are left alone', () => {
    const start = { 'yoc/settings': '{"theme":"dark"}', other: 'x', 'yoc/offline/x': 'y', 'yoc/me/bad': 'z' };
    const store = memoryStorage(start);
    const keeper = keeperOf(store);
    keeper.keep(STEP, 'play');
    keeper.erase();
    expect(items(store)).toEqual({ 'yoc/settings': '{"theme":"dark"}', other: 'x', 'yoc/offline/x': 'y' });
  });
});

describe('damaged items', () => {
  test('are laid aside word for word and the rest is read', () => {
    const store = memoryStorage({
      [`yoc/me/${STEP}`]: '{"v":1,"at":',
      'yoc/me/python/x': stored(1, 'print(1)'),
    });
    const keeper = keeperOf(store);
    expect(all(keeper)).toEqual({ 'python/x': 'print(1)' });
    expect(listAside(store, 'me')).toMatchObject([{ key: STEP, reason: 'damaged', text: '{"v":1,"at":' }]);
    keeper.keep(STEP, 'check');
    keeper.flush();
    expect(all(keeperOf(store))).toEqual({ 'python/x': 'print(1)', [STEP]: 'check' });
    expect(listAside(store, 'me')).toHaveLength(1);
  });
  test('that come while the page is open are laid aside before anything is written', () => {
    const store = memoryStorage();
    const keeper = keeperOf(store);
    store.setItem('yoc/me/python/x', 'not json');
    keeper.keep('python/x', 'print(2)');
    keeper.flush();
    expect(listAside(store, 'me')).toMatchObject([{ text: 'not json' }]);
  });
  test('stay where they are when there is no room to lay them aside', () => {
    const store = memoryStorage({ [`yoc/me/${STEP}`]: 'broken' });
    const full: KeyValueStore = { ...store, setItem: refuse };
    const keeper = keeperOf(full);
    keeper.keep(STEP, 'check');
    keeper.flush();
    expect(store.getItem(`yoc/me/${STEP}`)).toBe('broken');
    expect(keeper.saving()).toBe('full');
    expect(all(keeper)).toEqual({ [STEP]: 'check' });
  });
  test('no junk makes it throw, and no text is destroyed', () => {
    const key = fc.constantFrom(
      'yoc/me/lesson/a/step',
      'yoc/me/python/x',
      'yoc/me/simulator/cpu/kept',
      'yoc/me/x',
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ v: fc.integer({ min: 0, max: 3 }), at: fc.double(), value: fc.jsonValue() })
        .map((junk) => JSON.stringify(junk)),
    );
    fc.assert(
      fc.property(fc.dictionary(key, text), (junk) => {
        const store = memoryStorage(junk);
        const keeper = keeperOf(store);
        keeper.keep('lesson/a/step', 'new');
        keeper.keep('python/x', 'new');
        keeper.flush();
        const left = new Set(Object.values(items(store)));
        for (const [place, was] of Object.entries(junk))
          if (!left.has(was)) expect([1, 2], place).toContain((JSON.parse(was) as { v: number }).v); // read, and written anew
      }),
    );
  });
});

test('an entry of a newer version is shown and never written over', () => {
  const text = JSON.stringify({ v: 9, at: 5, value: 'later', extra: true });
  const store = memoryStorage({ [`yoc/me/${STEP}`]: text });
  const keeper = keeperOf(store);
  expect(all(keeper)).toEqual({ [STEP]: 'later' });
  expect(keeper.saving()).toBe('newer');
  keeper.keep(STEP, 'mine');
  keeper.keep('python/x', 'print(1)');
  keeper.flush();
  expect(store.getItem(`yoc/me/${STEP}`)).toBe(text);
  expect(store.getItem('yoc/me/python/x')).not.toBeNull();
});

describe('two tabs', () => {
  test('what the other wrote is heard, newest wins', () => {
    const keeper = keeperOf(memoryStorage(), 'me', 100);
    keeper.keep(STEP, 'mine');
    keeper.hear(`yoc/me/${STEP}`, stored(99, 'older'));
    expect(all(keeper)).toEqual({ [STEP]: 'mine' });
    keeper.hear(`yoc/me/${STEP}`, stored(200, 'newer'));
    keeper.hear('yoc/p2/python/x', stored(200, 'of somebody else'));
    expect(all(keeper)).toEqual({ [STEP]: 'newer' });
  });
  test('a write that comes late does not undo the newer one of the other tab', () => {
    const store = memoryStorage();
    const one = keeperOf(store, 'me', 100);
    const two = keeperOf(store, 'me', 200);
    one.keep(STEP, 'early');
    two.keep(STEP, 'late');
    two.flush();
    one.flush();
    expect(all(keeperOf(store))).toEqual({ [STEP]: 'late' });
    expect(all(one)).toEqual({ [STEP]: 'late' });
  });
  test('writes of both tabs to different keys all stay', () => {
    const store = memoryStorage();
    const one = keeperOf(store);
    const two = keeperOf(store);
    one.keep('python/a', 1);
    two.keep('python/b', 2);
    one.flush();
    two.flush();
    expect(all(keeperOf(store))).toEqual({ 'python/a': 1, 'python/b': 2 });
  });
  test('what the other tab deleted is gone here too, but not what waits to be saved', () => {
    const store = memoryStorage({ 'yoc/me/python/a': stored(1, 1) });
    const keeper = keeperOf(store);
    keeper.keep('python/b', 2);
    keeper.hear(null, null);
    expect(all(keeper)).toEqual({ 'python/b': 2 });
  });
});

describe('storage that refuses', () => {
  test('when it is full the page goes on from memory, says so, and saves when there is room again', () => {
    const store = memoryStorage();
    let full = true;
    const keeper = keeperOf({
      ...store,
      setItem: (key, value) => (full ? refuse() : store.setItem(key, value)),
    });
    const heard: string[] = [];
    keeper.subscribe(() => heard.push(keeper.saving()));
    keeper.keep(STEP, 'check');
    keeper.flush();
    expect(keeper.saving()).toBe('full');
    expect(all(keeper)).toEqual({ [STEP]: 'check' });
    full = false;
    keeper.flush();
    expect(keeper.saving()).toBe('saved');
    expect(all(keeperOf(store))).toEqual({ [STEP]: 'check' });
    expect(heard).toEqual(['saved', 'full', 'saved']);
  });
  test.each([
    ['is not there', undefined],
    ['throws at everything', { getItem: refuse, setItem: refuse, removeItem: refuse, keys: refuse }],
  ])('when it %s it is blocked', (_, store) => {
    const keeper = keeperOf(store);
    keeper.keep(STEP, 'check');
    keeper.flush();
    expect(keeper.saving()).toBe('blocked');
    expect(all(keeper)).toEqual({ [STEP]: 'check' });
  });
});

test('what was erased can be brought back, damaged things too', () => {
  const store = memoryStorage({ [`yoc/me/${STEP}`]: stored(1, 'check'), 'yoc/me/python/x': 'broken' });
  const keeper = keeperOf(store);
  keeper.keep('python/y', 'new');
  const undo = keeper.erase();
  expect(items(store)).toEqual({});
  expect(all(keeper)).toEqual({});
  undo();
  expect(all(keeperOf(store))).toEqual({ [STEP]: 'check', 'python/y': 'new' });
  expect(listAside(store, 'me')).toHaveLength(1);
});

function refuse(): never {
  throw new DOMException('no room', 'QuotaExceededError');
}
