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
  expect(await read(answer)).toEqual({ text: 'Ada' });
});

test('mail that is early waits for the request, once', async () => {
  const box = createMailbox();
  box.take(mail('a.1', 'Ada'));
  expect(await read(box.answer(address('a.1')))).toEqual({ text: 'Ada' });
  expect(await read(box.answer(address('a.1', 0)))).toEqual({});
});

test('another’s mail is not read', async () => {
  const box = createMailbox();
  box.take(mail('b.1', 'Bob'));
  expect(await read(box.answer(address('a.1', 0)))).toEqual({});
});

test('what is not the mailbox is left alone', () => {
  const box = createMailbox();
  expect(box.answer(new URL('http://school.test/lessons/'))).toBeUndefined();
  expect(box.take({ kind: 'something else' })).toBe(false);
});
