import { expect, test } from 'vitest';
import { createPythonClient, type Ended } from './client.ts';
import type { Doorbell } from './doorbell.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const module = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
const READY: FromWorker = { kind: 'ready', waiting: 'suspend', warm: { module, library: new Uint8Array(1) } };
const ended = (how: 'finished' | 'stopped', worn = false): FromWorker => ({
  kind: 'end',
  end: { how },
  changed: [],
  worn,
});
const FINISHED = ended('finished');

const program = (source: string) => ({ files: { 'main.py': source }, main: 'main.py' });
const file = (path: string) => ({ path, bytes: 10 });

interface FakeWorker {
  readonly got: ToWorker[];
  ended: boolean;
  says(message: unknown): void;
  breaks(): void;
}
/** A client whose workers and clock are in the test's hand. */
function setUp({ keepsSpare = false } = {}) {
  const workers: FakeWorker[] = [];
  const states: string[] = [];
  const ends: Ended['how'][] = [];
  const output: string[] = [];
  let clock: { at: number; what: () => void }[] = [];
  let rung = 0;
  const heard: string[] = [];
  const told: string[] = [];
  const bell: Doorbell = {
    start: {},
    arm: () => 'blob:stop',
    disarm: () => {},
    stop: () => rung++,
    answer: () => {},
    event: ({ text }) => heard.push(text),
  };
  const client = createPythonClient(
    {
      pack: { version: '1', loader: file('l'), script: file('s'), wasm: file('w'), library: file('z') },
      address: (path) => `http://school.test/${path}`,
      spawn(hear, broken) {
        const worker: FakeWorker = {
          got: [],
          ended: false,
          says: hear,
          breaks: () => broken('no script'),
        };
        workers.push(worker);
        return { send: (message) => worker.got.push(message), end: () => (worker.ended = true) };
      },
      later(at, what) {
        const timer = { at, what };
        clock.push(timer);
        return () => (clock = clock.filter((one) => one !== timer));
      },
      doorbell: () => bell,
      keepsSpare: () => keepsSpare,
    },
    {
      state: ({ is }) => states.push(is),
      output: (_, text) => output.push(text),
      recorded: () => {},
      device: ({ device, text }) => told.push(`${device}: ${text}`),
      cut: () => output.push('<cut>'),
      checked: () => {},
      linted: (id, problem) => told.push(`${id}: ${problem?.type}`),
      ended: ({ how }) => ends.push(how),
    },
  );
  return {
    client,
    states,
    ends,
    output,
    told,
    heard,
    rung: () => rung,
    worker: (at: number): FakeWorker => {
      const worker = workers[at];
      if (!worker) throw new Error(`there is no worker ${at}`);
      return worker;
    },
    count: () => workers.length,
    kinds: (at: number) => workers[at]?.got.map(({ kind }) => kind),
    /** Lets the time pass to so many milliseconds after the stop. */
    passes: (milliseconds: number) => {
      const due = clock.filter(({ at }) => at <= milliseconds);
      clock = clock.filter(({ at }) => at > milliseconds);
      for (const { what } of due) what();
    },
  };
}
/** …with a program that runs. */
function setUpRunning(options: { keepsSpare?: boolean } = {}) {
  const all = setUp(options);
  all.client.run(program('while True: pass'));
  all.worker(0).says(READY);
  return all;
}

test('a text is read by an idle Python, never by one that runs a program', () => {
  const { client, kinds, worker, told } = setUp();
  expect(client.lint('a(', 'main.py')).toBeUndefined();
  client.run(program('print(1)'));
  worker(0).says(READY);
  expect(client.lint('a(', 'main.py')).toBeUndefined();
  worker(0).says(FINISHED);
  expect(client.lint('a(', 'main.py')).toBe(1);
  expect(kinds(0)).toEqual(['start', 'run', 'lint']);
  const problem = { type: 'SyntaxError', message: 'no', original: 'no' };
  worker(0).says({ kind: 'linted', id: 1, problem });
  expect(told).toEqual(['1: SyntaxError']);
});

test('the spare reads while a program runs', () => {
  const { client, kinds, worker, passes, told } = setUpRunning({ keepsSpare: true });
  passes(500);
  worker(1).says(READY);
  expect(client.lint('a', 'main.py')).toBe(1);
  expect([kinds(0), kinds(1)]).toEqual([
    ['start', 'run'],
    ['start', 'lint'],
  ]);
  worker(1).says({ kind: 'linted', id: 1 });
  expect(told).toEqual(['1: undefined']);
});

test('nothing is fetched before it is wanted', () => {
  expect(setUp().count()).toBe(0);
});

test('Run fetches Python, shows how far it is, and then runs the program', () => {
  const { client, worker, states, kinds } = setUp();
  client.run(program('print(1)'));
  worker(0).says({ kind: 'progress', done: 1, total: 2 });
  worker(0).says(READY);
  worker(0).says(FINISHED);
  expect(states).toEqual(['loading', 'loading', 'ready', 'running', 'ready']);
  expect(kinds(0)).toEqual(['start', 'run']);
});

test('a program’s question waits for the answer', () => {
  const { client, worker, states } = setUpRunning();
  worker(0).says({ kind: 'ask', id: 7 });
  client.answer('Ada');
  expect(states.slice(-2)).toEqual(['waiting', 'running']);
  expect(worker(0).got.at(-1)).toEqual({ kind: 'answer', id: 7, text: 'Ada' });
});

test('an answer nobody asked for is not sent', () => {
  const { client, kinds } = setUpRunning();
  client.answer('Ada');
  expect(kinds(0)).not.toContain('answer');
});

test('what the program tells a device is passed on', () => {
  const { worker, told } = setUpRunning();
  worker(0).says({ kind: 'device', device: 'turtle', text: 'line' });
  expect(told).toEqual(['turtle: line']);
});

test('an event reaches a worker that waits by suspending as a message', () => {
  const { client, worker, heard } = setUpRunning();
  client.send('turtle', 'key');
  expect(worker(0).got.at(-1)).toEqual({ kind: 'event', device: 'turtle', text: 'key' });
  expect(heard).toEqual([]);
});

test.each(['shared', 'mailbox'] as const)('…and one that waits by %s through the bell', (waiting) => {
  const { client, worker, heard, kinds } = setUp();
  client.run(program('input()'));
  worker(0).says({ kind: 'ready', waiting });
  client.send('turtle', 'key');
  worker(0).says({ kind: 'ask', id: 1 });
  client.send('turtle', 'click');
  expect(heard).toEqual(['key', 'click']);
  expect(kinds(0)).not.toContain('event');
});

test('an event while nothing runs is lost', () => {
  const { client, worker, kinds } = setUpRunning();
  worker(0).says(FINISHED);
  client.send('turtle', 'key');
  expect(kinds(0)).not.toContain('event');
});

test('a second Run while one runs is ignored', () => {
  const { client, kinds } = setUpRunning();
  client.run(program('print(2)'));
  expect(kinds(0)).toEqual(['start', 'run']);
});

test('a program that obeys Stop costs no worker', () => {
  const { client, worker, states, ends, count, rung, passes } = setUpRunning();
  client.stop();
  worker(0).says(ended('stopped'));
  passes(5000);
  expect([states.at(-1), ends, count(), rung()]).toEqual(['ready', ['stopped'], 1, 1]);
});

test('a program that does not obey is ended, and another worker takes over with what the first had fetched', () => {
  const { client, worker, states, ends, passes } = setUpRunning();
  client.stop();
  passes(100);
  expect(worker(1).got[0]).toMatchObject({ kind: 'start', warm: { module } });
  worker(1).says({ kind: 'ready', waiting: 'suspend' });
  expect(states.at(-1)).toBe('stopping');
  passes(200);
  expect(worker(0).ended).toBe(true);
  expect([states.at(-1), ends]).toEqual(['ready', ['stopped']]);
});

test('…also when the other worker is not ready yet', () => {
  const { client, worker, states, ends, passes } = setUpRunning();
  client.stop();
  passes(200);
  expect([states.at(-1), ends]).toEqual(['loading', ['stopped']]);
  client.run(program('print(2)'));
  worker(1).says({ kind: 'ready', waiting: 'suspend' });
  expect(states.slice(-2)).toEqual(['ready', 'running']);
});

test('a program that obeys late leaves no second worker behind', () => {
  const { client, worker, count, passes } = setUpRunning();
  client.stop();
  passes(100);
  worker(0).says(ended('stopped'));
  expect([count(), worker(1).ended, worker(0).ended]).toEqual([2, true, false]);
});

test('where there is memory a spare is started when all is calm, and Stop puts it to work at once', () => {
  const { client, worker, states, count, passes } = setUpRunning({ keepsSpare: true });
  expect(count()).toBe(1);
  passes(500);
  expect(worker(1).got[0]).toMatchObject({ kind: 'start', warm: { module } });
  worker(1).says({ kind: 'ready', waiting: 'suspend' });
  expect(states.at(-1)).toBe('running');
  client.stop();
  passes(200);
  expect([states.at(-1), count(), worker(0).ended]).toEqual(['ready', 2, true]);
  passes(500);
  expect(count()).toBe(3);
  client.run(program('print(2)'));
  expect(worker(1).got.at(-1)).toMatchObject({ kind: 'run' });
});

test('a program that obeys leaves the spare as it is', () => {
  const { client, worker, count, passes } = setUpRunning({ keepsSpare: true });
  passes(500);
  client.stop();
  passes(100);
  worker(0).says(ended('stopped'));
  passes(5000);
  expect([count(), worker(0).ended, worker(1).ended]).toEqual([2, false, false]);
});

test('a spare that breaks is not tried again and again', () => {
  const { worker, states, count, passes } = setUpRunning({ keepsSpare: true });
  passes(500);
  worker(1).says({ kind: 'fatal', says: 'no memory' });
  passes(5000);
  expect([states.at(-1), count(), worker(1).ended]).toEqual(['running', 2, true]);
});

test('Reset puts a fresh Python in the place of the old', () => {
  const { client, worker, states, ends, passes } = setUpRunning({ keepsSpare: true });
  passes(500);
  worker(1).says({ kind: 'ready', waiting: 'suspend' });
  client.reset();
  expect([worker(0).ended, states.at(-1), ends]).toEqual([true, 'ready', ['stopped']]);
  client.reset();
  expect([worker(1).ended, ends]).toEqual([true, ['stopped']]);
});

test('a worker that has taken much memory is replaced after the run', () => {
  const { worker, states, ends } = setUpRunning();
  worker(0).says(ended('finished', true));
  worker(1).says({ kind: 'ready', waiting: 'suspend' });
  expect([worker(0).ended, states.at(-1), ends]).toEqual([true, 'ready', ['finished']]);
});

test('a Python that breaks between two runs is replaced', () => {
  const { worker, states, ends } = setUpRunning();
  worker(0).says(FINISHED);
  worker(0).says({ kind: 'fatal', says: 'RangeError' });
  worker(1).says({ kind: 'ready', waiting: 'suspend' });
  expect([states.at(-1), ends]).toEqual(['ready', ['finished']]);
});

test('words of a worker that was ended are not heard', () => {
  const { client, worker, output, passes } = setUpRunning();
  client.stop();
  passes(200);
  worker(0).says({ kind: 'output', stream: 'out', text: 'late' });
  worker(0).says(FINISHED);
  expect(output).toEqual([]);
});

test('Stop while Python is being fetched takes the program back', () => {
  const { client, worker, states, ends } = setUp();
  client.run(program('print(1)'));
  client.stop();
  worker(0).says(READY);
  expect([states.at(-1), ends]).toEqual(['ready', ['stopped']]);
});

test('when Python itself breaks, a new one takes over', () => {
  const { worker, states, ends } = setUpRunning();
  worker(0).says({ kind: 'fatal', says: 'RangeError' });
  worker(1).says({ kind: 'ready', waiting: 'suspend' });
  expect([worker(0).ended, states.at(-1), ends]).toEqual([true, 'ready', ['crashed']]);
});

test('what cannot be fetched is said, and Run tries again', () => {
  const { client, worker, states } = setUp();
  client.run(program('print(1)'));
  worker(0).says({ kind: 'fatal', says: 'A part of Python could not be fetched.' });
  expect(states.at(-1)).toBe('failed');
  client.run(program('print(1)'));
  worker(1).says(READY);
  expect(states.at(-1)).toBe('running');
});

test('a worker whose script is missing is a failure, too', () => {
  const { client, worker, states } = setUp();
  client.load();
  worker(0).breaks();
  expect(states.at(-1)).toBe('failed');
});

test('what is no message is ignored', () => {
  const { worker, states } = setUpRunning();
  worker(0).says({ kind: 'output', stream: 'page', text: '<b>' });
  worker(0).says('nonsense');
  expect(states.at(-1)).toBe('running');
});
