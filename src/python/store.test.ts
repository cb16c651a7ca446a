import { expect, test } from 'vitest';
import { createPythonSession, question } from './store.ts';

const bell = {
  start: {},
  arm: () => '',
  disarm: () => {},
  stop: () => {},
  answer: () => {},
  event: () => {},
};
const file = { path: 'f', bytes: 1 };

/** A session whose worker and clock are in the test's hand; `changes` counts how often the page would be drawn. */
function setUp() {
  const hears: ((message: unknown) => void)[] = [];
  let due: { at: number; what: () => void }[] = [];
  let changes = 0;
  const session = createPythonSession({
    pack: { version: '1', loader: file, script: file, wasm: file, library: file },
    address: (path) => path,
    spawn(hear) {
      hears.push(hear);
      return { send: () => {}, end: () => {} };
    },
    later(at, what) {
      const timer = { at, what };
      due.push(timer);
      return () => (due = due.filter((one) => one !== timer));
    },
    doorbell: () => bell,
    keepsSpare: () => false,
  });
  session.run({ 'main.py': 'print(1)' }, 'main.py');
  const says = (message: unknown) => hears.at(-1)?.(message);
  says({ kind: 'ready', waiting: 'suspend' });
  session.store.subscribe(() => changes++);
  function passes(milliseconds: number): void {
    const now = due.filter(({ at }) => at <= milliseconds);
    due = due.filter(({ at }) => at > milliseconds);
    for (const { what } of now) what();
  }
  return {
    session,
    says,
    frame: () => passes(16),
    minute: () => passes(60_000),
    changes: () => changes,
    text: () =>
      session.store
        .getState()
        .transcript.pieces.map((piece) => piece.text)
        .join(''),
  };
}
const line = (text: string) => ({ kind: 'output', stream: 'out', text });

test('a thousand deliveries in a frame are one change of the page', () => {
  const { says, frame, changes, text } = setUp();
  for (let at = 0; at < 1000; at++) says(line(`${at}\n`));
  expect(changes()).toBe(0);
  frame();
  expect(changes()).toBe(1);
  expect(text()).toMatch(/^0\n1\n[\s\S]*999\n$/);
});

test('a rush is known as one, and a calm line as calm', () => {
  const { session, says, frame } = setUp();
  says(line('a\n'.repeat(50)));
  frame();
  expect(session.store.getState().rushing).toBe(true);
  says(line('b\n'));
  frame();
  expect(session.store.getState().rushing).toBe(false);
});

test('the prompt is there when the question is, and labels its field', () => {
  const { session, says } = setUp();
  says(line('Hello\nName? '));
  says({ kind: 'ask', id: 1 });
  expect(session.store.getState().state.is).toBe('waiting');
  expect(question(session.store.getState())).toBe('Name?');
});

test('what is typed stands in the output', () => {
  const { session, says, text } = setUp();
  says(line('Name? '));
  says({ kind: 'ask', id: 1 });
  session.answer('Ada');
  expect(text()).toBe('Name? Ada\n');
});

test('the last words come before the end, and a problem is explained', () => {
  const { session, says, text } = setUp();
  says(line('so far'));
  says({
    kind: 'end',
    end: { how: 'problem', problem: { type: 'ZeroDivisionError', message: '', original: 'Z', line: 2 } },
    changed: [],
    worn: false,
  });
  expect(text()).toBe('so far');
  expect(session.store.getState().explanation).toMatchObject({ line: 2 });
});

test('a new run begins with an empty output', () => {
  const { session, says, text } = setUp();
  says(line('old'));
  says({ kind: 'end', end: { how: 'finished' }, changed: [], worn: false });
  session.run({ 'main.py': 'print(2)' }, 'main.py');
  expect(text()).toBe('');
  expect(session.store.getState().ended).toBeUndefined();
});

test('views hear what is told to their device, until they no longer want to', () => {
  const { session, says } = setUp();
  const heard: string[] = [];
  const tell = (device: string, text: string) => says({ kind: 'device', device, text });
  const end = session.onDevice('turtle', (text) => heard.push(text));
  session.onDevice('turtle', (text) => heard.push(`too: ${text}`));
  tell('turtle', 'a');
  tell('screen', 'b');
  end();
  tell('turtle', 'c');
  expect(heard).toEqual(['a', 'too: a', 'too: c']);
});

test('a program that has run for a minute is known as one, until its pupil does something', () => {
  const { session, says, minute } = setUp();
  const isLong = () => session.store.getState().long;
  minute();
  expect(isLong()).toBe(true);
  session.send('turtle', 'key');
  expect(isLong()).toBe(false);
  minute();
  expect(isLong()).toBe(true);
  says({ kind: 'ask', id: 1 });
  expect(isLong()).toBe(false);
  minute();
  expect(isLong()).toBe(false);
});

test('what a program wrote into files is there after its run, until the next', () => {
  const { session, says } = setUp();
  const changed = [{ name: 'poem.txt', text: 'Roses' }];
  says({ kind: 'end', end: { how: 'finished' }, changed, worn: false });
  expect(session.store.getState().files).toEqual(changed);
  session.run({ 'main.py': 'print(2)' }, 'main.py');
  expect(session.store.getState().files).toEqual([]);
});
