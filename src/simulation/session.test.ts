import { expect, test } from 'vitest';
import { assert } from '../lib/assert.ts';
import type { Book } from './book.ts';
import type { Opening, ShownSimulator } from './contract.ts';
import { createSession } from './session.ts';
import { type TallyAction, type TallySetup, type TallyState, tally } from './testing/tally.ts';

const kind: ShownSimulator<TallySetup, TallyState, TallyAction> = { ...tally, View: () => null };
function begin(opening?: Partial<Opening<TallySetup, TallyAction>>, simulator = kind) {
  const session = createSession(simulator, opening && { setup: tally.defaultSetup, actions: [], ...opening });
  const kept: Book[] = [];
  const told: string[] = [];
  session.listen({
    kept: (book) => kept.push(book),
    unkept: () => told.push('not kept'),
    verdict: (id, { solved }) => told.push(`${id} ${solved}`),
    predicted: ({ said, did }) => told.push(`${said} / ${did}`),
  });
  const total = () => session.snapshot().state.total;
  return { session, kept, told, total, now: session.snapshot };
}
const [five] = tally.challenges;
assert(five, 'tally has a challenge');
const setup = (note: string): TallySetup => ({ limit: 100, note });

test('step, back, step again, reset, back', () => {
  const { session, total } = begin();
  session.step();
  session.step();
  session.back();
  session.step();
  expect(total()).toBe(2);
  session.reset();
  expect(total()).toBe(0);
  session.back();
  expect(total()).toBe(2);
});

test('what cannot be kept stays at the bench, is told, and leaves what was kept alone', () => {
  const short: typeof kind = {
    ...kind,
    keep: (next) => (next.note.length > 5 ? undefined : tally.keep(next)),
  };
  const { session, kept, told, now } = begin(undefined, short);
  session.restart(setup('mine'));
  session.restart(setup('much too long'));
  expect(now().setup.note).toBe('much too long');
  expect(kept.map(({ work }) => work)).toEqual([{ limit: 100, note: 'mine' }]);
  expect(told).toEqual(['not kept']);
});

/** A simulator whose work is made by actions: what was added is the set-up. */
const made: typeof kind = {
  ...kind,
  start: (from) => ({ ...kind.start(from), total: Number(from.note) || 0 }),
  setupOf: ({ limit, total, ticks }) => ({ limit, note: String(total - ticks) }),
};

test('what actions made is kept, and what was taken back is not; time is no work', () => {
  const { session, kept } = begin(undefined, made);
  session.restart(setup('0'));
  session.send({ kind: 'add', amount: 5 });
  session.send({ kind: 'add', amount: 0.5 });
  session.step();
  session.send({ kind: 'add', amount: 2 });
  session.back();
  expect(kept.map(({ work }) => work)).toEqual(['0', '5', '7', '5'].map((note) => ({ limit: 100, note })));
});

test('a link changed by actions pushes older work aside, once; looking at it pushes nothing', () => {
  const { session, kept } = begin(undefined, made);
  session.restart(setup('1'));
  session.openLink({ setup: setup('30'), actions: [] });
  session.step();
  session.back();
  expect(kept).toHaveLength(1);
  session.send({ kind: 'add', amount: 3 });
  session.send({ kind: 'add', amount: 3 });
  expect(kept.at(-1)).toMatchObject({ work: { note: '36' }, earlier: { note: '1' } });
  expect(kept.at(-1)?.older).toBeUndefined();
});

test('a refused action shows its problem and the next thing forgets it', () => {
  const { session, now } = begin();
  session.send({ kind: 'add', amount: 0.5 });
  expect(now().state.problem?.says).toMatch(/whole/);
  expect(now().canGoBack).toBe(false);
  session.step();
  expect(now().state.problem).toBeUndefined();
});

test('a link opens with its actions and can be stepped back inside them', () => {
  const { session, total, now } = begin({ actions: [{ kind: 'tick', count: 17 }] });
  expect([total(), now().playing]).toEqual([17, false]);
  session.back();
  expect(total()).toBe(16);
});

test('a link that runs plays flat out; one with very many steps plays exactly those', () => {
  expect(begin({ run: true }).now()).toMatchObject({ playing: true, speed: 9 });
  const { session, total } = begin({ actions: [{ kind: 'tick', count: 1_000_000 }] });
  while (session.mayGoOn()) session.tick(300_000);
  session.pause();
  expect(total()).toBe(1_000_000);
});

test('what a pupil changes is kept; a link alone keeps nothing', () => {
  const { session, kept } = begin({ setup: setup('from a link') });
  expect(kept).toEqual([]);
  session.restart(setup('mine'));
  expect(kept.at(-1)?.work).toEqual(setup('mine'));
});

test('work from before a link is put aside once, and can be brought back', () => {
  const { session, kept, now } = begin({ setup: setup('from a link') });
  session.openBook({ work: { limit: 5, note: 'old' }, challenges: {} }, false);
  expect(now().setup.note).toBe('from a link');
  session.restart(setup('link, changed'));
  session.restart(setup('link, changed twice'));
  expect(kept.at(-1)).toMatchObject({ work: { note: 'link, changed twice' }, earlier: { note: 'old' } });
  session.bringBackEarlier();
  expect(now().setup).toEqual({ limit: 5, note: 'old' });
  expect(kept.at(-1)).toMatchObject({ work: { note: 'old' }, earlier: { note: 'link, changed twice' } });
});

test('damaged kept work leaves the bench as it is', () => {
  const { session, now } = begin();
  session.openBook({ work: { limit: 'many' }, challenges: {} }, true);
  expect(now().setup).toBe(tally.defaultSetup);
});

test('a challenge: wrong, hint, right; its work and the free work stay apart', () => {
  const { session, kept, told, now } = begin();
  session.restart(setup('free'));
  session.openChallenge(five);
  expect(now().setup.note).toBe('five');
  session.check();
  session.hint();
  session.hint();
  session.hint();
  session.restart(setup('my answer'));
  session.send({ kind: 'add', amount: 5 });
  session.check();
  expect(told).toEqual(['five false', 'five true']);
  expect(kept.at(-1)?.challenges.five).toMatchObject({
    work: { note: 'my answer' },
    record: { hints: 2, tries: 2, solved: true, best: { steps: 5 } },
  });
  session.leaveChallenge();
  expect(now().setup.note).toBe('free');
  session.openChallenge(five);
  expect(now().setup.note).toBe('my answer');
  session.restartChallenge();
  expect(now().setup.note).toBe('five');
});

test('a prediction waits for its moment', () => {
  const { session, told, now } = begin();
  session.restart({ limit: 3, note: '' });
  session.predict('it shows 1', 'step');
  session.step();
  session.predict('it stops at 3', 'stop');
  session.step();
  expect(told).toEqual(['it shows 1 / The counter shows 1.']);
  session.play();
  while (session.mayGoOn()) session.tick(1);
  session.pause();
  expect(told[1]).toBe('it stops at 3 / The counter shows 3.');
  expect(now().predictions.map(({ id }) => id)).toEqual(['1', '2']);
});

test('the transcript tells single steps one by one and a run in one line', () => {
  const { session, now } = begin();
  session.step();
  session.play();
  session.tick(1000);
  session.pause();
  session.back();
  expect(now().transcript.lines).toEqual([
    'The counter shows 1.',
    '1,000 steps later: The counter shows 1001.',
    'Back: The counter shows 1000.',
  ]);
});

test('play stops at a breakpoint and goes on from it', () => {
  const { session, total } = begin();
  session.restart({ limit: 100, note: '', pauseEvery: 10 });
  session.play();
  session.tick(64);
  expect(session.mayGoOn()).toBe(false);
  session.pause();
  expect(total()).toBe(10);
  session.play();
  session.tick(64);
  session.pause();
  expect(total()).toBe(20);
});

test('links one after another never lose what the pupil wrote', () => {
  const { session, now } = begin();
  session.restart(setup('mine'));
  for (const name of ['one', 'two']) {
    session.openLink({ setup: setup(name), actions: [] });
    expect(now().ownWorkWaits).toBe(true);
    session.restart(setup(`${name}, changed`));
    expect(now().ownWorkWaits).toBe(false);
  }
  const found = [now().setup.note];
  for (let turn = 0; turn < 2; turn += 1) {
    session.bringBackEarlier();
    found.push(now().setup.note);
  }
  expect(found).toEqual(['two, changed', 'one, changed', 'mine']);
  session.bringBackEarlier();
  expect(now().setup.note).toBe('two, changed');
});

test('own work comes back from behind a link, and nothing is put aside', () => {
  const { session, now, kept } = begin();
  session.restart(setup('mine'));
  session.openLink({ setup: setup('link'), actions: [] });
  session.bringBackWork();
  expect(now().setup.note).toBe('mine');
  expect(now().ownWorkWaits).toBe(false);
  expect(kept.at(-1)?.earlier).toBeUndefined();
});

test('leaving a challenge goes back to what the link opened', () => {
  const { session, now } = begin({ setup: setup('link') });
  session.openChallenge(five);
  session.leaveChallenge();
  expect(now().setup.note).toBe('link');
});

test('a book that comes late brings the work in the challenge that is open', () => {
  const { session, now } = begin();
  session.openChallenge(five);
  const record = { hints: 0, tries: 0, solved: false, best: {} };
  session.openBook({ challenges: { five: { work: { limit: 9, note: 'late' }, record } } }, true);
  expect(now().challenge?.id).toBe('five');
  expect(now().setup.note).toBe('late');
});
