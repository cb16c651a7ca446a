// The service worker's half of the mailbox: a request that is answered when there is mail. Written for the service
// worker's script to import; it knows nothing of the page. See core/wait.ts.
//
//   const mailbox = createMailbox();
//   addEventListener('fetch', (event) => {
//     const answer = mailbox.answer(new URL(event.request.url));
//     if (answer) event.respondWith(answer);
//   });
//   addEventListener('message', (event) => mailbox.take(event.data));

/** The path, from the site's root, that is the mailbox: `__py/read/<key>?wait=<milliseconds>`. */
export const MAILBOX_PATH = '__py/read/';

interface Mail {
  readonly text?: string;
  readonly stop?: boolean;
}
/** What the page posts to the service worker. */
export interface MailMessage {
  readonly kind: 'python-mail';
  readonly key: string;
  readonly mail: Mail;
}
export interface Mailbox {
  /** The late answer to a request for mail; undefined for every other address. */
  answer(url: URL): Promise<Response> | undefined;
  /** Takes in what the page posted; false when it is no mail. */
  take(data: unknown): boolean;
}

const isMail = (data: unknown): data is MailMessage =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'python-mail';
const reply = (mail: Mail) =>
  new Response(JSON.stringify(mail), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

export function createMailbox(): Mailbox {
  const early = new Map<string, Mail>();
  const waiting = new Map<string, (mail: Mail) => void>();
  return {
    answer(url) {
      const [, key] = /\/__py\/read\/([^/]+)$/.exec(url.pathname) ?? [];
      if (key === undefined) return undefined;
      const mail = early.get(key);
      if (mail) {
        early.delete(key);
        return Promise.resolve(reply(mail));
      }
      return new Promise((resolve) => {
        const over = setTimeout(
          () => {
            waiting.delete(key);
            resolve(reply({}));
          },
          Number(url.searchParams.get('wait') ?? 0),
        );
        waiting.set(key, (late) => {
          clearTimeout(over);
          waiting.delete(key);
          resolve(reply(late));
        });
      });
    },
    take(data) {
      if (!isMail(data)) return false;
      const give = waiting.get(data.key);
      if (give) give(data.mail);
      else early.set(data.key, data.mail);
      if (early.size > 100) early.delete(early.keys().next().value ?? '');
      return true;
    },
  };
}
