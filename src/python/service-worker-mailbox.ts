// The service worker's half of the mailbox: a request that is answered when there is mail. Written for the service
// worker's script to import; it knows nothing of the page. See core/wait.ts.
//
//   const mailbox = createMailbox();
//   addEventListener('fetch', (event) => {
//     const answer = mailbox.answer(new URL(event.request.url));
//     if (answer) event.respondWith(answer);
//   });
//   addEventListener('message', (event) => mailbox.take(event.data));
import type { DeviceEvent } from './protocol.ts';

/** The path, from the site's root, that is the mailbox: `__py/read/<key>?wait=<milliseconds>`. */
export const MAILBOX_PATH = '__py/read/';

/** What the page sends a program that waits. */
export interface Letter {
  readonly text?: string;
  readonly stop?: boolean;
  readonly event?: DeviceEvent;
}
/** What the page posts to the service worker. */
export interface MailMessage {
  readonly kind: 'python-mail';
  readonly key: string;
  readonly mail: Letter;
}
export interface Mailbox {
  /** The late answer to a request for mail; undefined for every other address. */
  answer(url: URL): Promise<Response> | undefined;
  /** Takes in what the page posted; false when it is no mail. */
  take(data: unknown): boolean;
}

const isMail = (data: unknown): data is MailMessage =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'python-mail';
const reply = (mail: readonly Letter[]) =>
  new Response(JSON.stringify(mail), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

/** Letters that wait under one key, and keys with letters waiting: nobody may ever ask for them. */
const MOST_LETTERS = 1000;
const MOST_KEYS = 100;

export function createMailbox(): Mailbox {
  const early = new Map<string, Letter[]>();
  const waiting = new Map<string, (mail: Letter) => void>();
  return {
    answer(url) {
      const [, key] = /\/__py\/read\/([^/]+)$/.exec(url.pathname) ?? [];
      if (key === undefined) return undefined;
      const mail = early.get(key);
      if (mail) {
        early.delete(key);
        return Promise.resolve(reply(mail));
      }
      const wait = Number(url.searchParams.get('wait') ?? 0);
      if (wait <= 0) return Promise.resolve(reply([]));
      return new Promise((resolve) => {
        const over = setTimeout(() => {
          waiting.delete(key);
          resolve(reply([]));
        }, wait);
        waiting.set(key, (late) => {
          clearTimeout(over);
          waiting.delete(key);
          resolve(reply([late]));
        });
      });
    },
    take(data) {
      if (!isMail(data)) return false;
      const give = waiting.get(data.key);
      if (give) {
        give(data.mail);
        return true;
      }
      const letters = early.get(data.key) ?? [];
      if (letters.length < MOST_LETTERS || data.mail.stop) letters.push(data.mail);
      early.set(data.key, letters);
      if (early.size > MOST_KEYS) early.delete(early.keys().next().value ?? '');
      return true;
    },
  };
}
