// How the page reaches a worker that is too busy to read its messages: see core/stop.ts and core/wait.ts.
import { SHARED } from './core/shared-memory.ts';
import { ringWriter } from './core/shared-ring.ts';
import type { DeviceEvent } from './protocol.ts';
import { MAILBOX_PATH, type MailMessage } from './service-worker-mailbox.ts';

export interface Doorbell {
  /** What the worker must know of it. */
  readonly start: { readonly shared?: SharedArrayBuffer; readonly mailbox?: string };
  /** A new run: the address whose end means stop. */
  arm(): string;
  disarm(): void;
  /** Rings for a stop; `asked` is the number of the last question. */
  stop(asked: number): void;
  answer(asked: number, text: string): void;
  /** For a worker that waits in another way than by suspending. */
  event(event: DeviceEvent): void;
}
/** The service worker's mailbox, where there is one: its site root and how to post to it. */
export interface MailboxDoor {
  readonly root: string;
  post(message: MailMessage): void;
}

/** All the bells this browser has; the worker listens to the ones it can hear. */
export function createDoorbell(mailbox?: MailboxDoor): Doorbell {
  const memory =
    typeof SharedArrayBuffer === 'function' && globalThis.crossOriginIsolated
      ? new SharedArrayBuffer(SHARED.size)
      : undefined;
  const words = memory && new Int32Array(memory, 0, SHARED.words);
  const write = memory && ringWriter(memory);
  // Any name that no other tab uses: the mailbox is one for all.
  const box = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}.`;
  let url = '';
  let run = 0;
  const mail = (key: string, letter: MailMessage['mail']) =>
    mailbox?.post({ kind: 'python-mail', key: box + key, mail: letter });
  function ring(signal: boolean): void {
    if (!words) return;
    if (signal) Atomics.store(words, SHARED.signal, 2);
    Atomics.store(words, SHARED.bell, 1);
    Atomics.notify(words, SHARED.bell);
  }
  function disarm(): void {
    if (url) URL.revokeObjectURL(url);
    url = '';
  }
  return {
    start: {
      ...(memory ? { shared: memory } : {}),
      ...(mailbox ? { mailbox: mailbox.root + MAILBOX_PATH + box } : {}),
    },
    arm() {
      disarm();
      run++;
      url = URL.createObjectURL(new Blob(['go']));
      return url;
    },
    disarm,
    stop(asked) {
      disarm();
      ring(true);
      mail(String(asked), { stop: true });
      mail(`run${run}`, { stop: true });
    },
    answer(asked, text) {
      mail(String(asked), { text });
      if (!memory || !words) return;
      const bytes = new TextEncoder().encode(text).slice(0, SHARED.textBytes);
      new Uint8Array(memory, SHARED.text).set(bytes);
      Atomics.store(words, SHARED.answer, bytes.length + 1);
      ring(false);
    },
    event(event) {
      if (write) {
        write(event);
        ring(false);
      } else mail(`run${run}`, { event });
    },
  };
}
