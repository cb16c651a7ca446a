import { expect, test } from 'vitest';
import { createMailbox, MAILBOX_PATH } from './service-worker-mailbox.ts';

const address = (key: string, wait = 10_000) =>
  new URL(`http://school.test/any/folder/${MAILBOX_PATH}${key}?wait=${wait}`);
const mail = (key: string, text: string) => ({ kind: 'python-mail', key, mail: { text } });
const read = async (answer: Promise<Response> | undefined): Promise<unknown> => (await answer)?.json();

test('mail that comes later answers the request', async () => {
  const box = createMailbox();
  const answer = box.answer(address('a.1'));
  expect(box.take(mail('a.1', 'Ada'))).toBe(true);
  expect(await read(answer)).toEqual([{ text: 'Ada' }]);
});

test('mail that is early waits for the request, once', async () => {
  const box = createMailbox();
  box.take(mail('a.1', 'Ada'));
  expect(await read(box.answer(address('a.1')))).toEqual([{ text: 'Ada' }]);
  expect(await read(box.answer(address('a.1', 0)))).toEqual([]);
});

test('several early letters come together, in their order', async () => {
  const box = createMailbox();
  for (const text of ['a', 'b', 'c']) box.take(mail('a.1', text));
  expect(await read(box.answer(address('a.1')))).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
});

test('nobody’s letters do not fill the memory, and a stop finds room', async () => {
  const box = createMailbox();
  for (let at = 0; at < 5000; at++) box.take(mail('a.1', 'x'));
  box.take({ kind: 'python-mail', key: 'a.1', mail: { stop: true } });
  const letters = (await read(box.answer(address('a.1')))) as unknown[];
  expect(letters.length).toBeLessThan(2000);
  expect(letters.at(-1)).toEqual({ stop: true });
});

test('another’s mail is not read', async () => {
  const box = createMailbox();
  box.take(mail('b.1', 'Bob'));
  expect(await read(box.answer(address('a.1', 0)))).toEqual([]);
});

test('what is not the mailbox is left alone', () => {
  const box = createMailbox();
  expect(box.answer(new URL('http://school.test/lessons/'))).toBeUndefined();
  expect(box.take({ kind: 'something else' })).toBe(false);
});
