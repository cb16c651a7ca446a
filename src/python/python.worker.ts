// The thread Python lives in. All the work is in core/.
import { createCore } from './core/core.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const Request = XMLHttpRequest;
/** A synchronous read: the only kind that busy Python can make. */
function read(url: string): string | undefined {
  try {
    const request = new Request();
    request.open('GET', url, false);
    request.send();
    return request.status === 200 ? request.responseText : undefined;
  } catch {
    return undefined; // the address has been revoked
  }
}

const post = postMessage.bind(globalThis) as (message: FromWorker) => void;
const fatal = (reason: unknown) => post({ kind: 'fatal', says: String(reason) });
const core = createCore(post, read);
addEventListener('message', (event: MessageEvent<ToWorker>) => void core(event.data).catch(fatal));
// A stack overflow inside a suspended program never settles its promise: this is where it shows.
addEventListener('unhandledrejection', (event) => fatal(event.reason));
