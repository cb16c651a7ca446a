// A browser that is watched as little as can be. Playwright turns on the debugger in each page and puts scripts of its own
// in, which costs a slow processor 100 ms and more that no child ever waits for.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestBrowser } from '../support/browser.ts';

type Values = Readonly<Record<string, unknown>>;
type Listener = (values: never) => void;
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** A connection by the Chrome DevTools Protocol to the browser, or to one page of it. */
export class DevTools {
  readonly #socket: WebSocket;
  readonly #session: string | undefined;
  readonly #waiting: Map<number, (message: Message) => void>;
  readonly #listeners = new Map<string, Listener>();
  static #count = 0;

  constructor(socket: WebSocket, session?: string, waiting = new Map<number, (message: Message) => void>()) {
    this.#socket = socket;
    this.#session = session;
    this.#waiting = waiting;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.sessionId !== session) return;
      if (message.id !== undefined) {
        this.#waiting.get(message.id)?.(message);
        this.#waiting.delete(message.id);
      } else this.#listeners.get(message.method ?? '')?.((message.params ?? {}) as never);
    });
  }

  /** Sends a command; answers with its result. */
  send<Result = Values>(method: string, params: Values = {}): Promise<Result> {
    const id = ++DevTools.#count;
    return new Promise((done, fail) => {
      this.#waiting.set(id, ({ error, result }) =>
        error ? fail(new Error(`${method}: ${error.message}`)) : done((result ?? {}) as Result),
      );
      this.#socket.send(JSON.stringify({ id, method, params, sessionId: this.#session }));
    });
  }
  /** Calls `listener` with each event of a kind, in place of the one before. */
  on(method: string, listener: Listener): void {
    this.#listeners.set(method, listener);
  }
  /** A connection to one page or worker. */
  async attach(targetId: string): Promise<DevTools> {
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return new DevTools(this.#socket, sessionId);
  }
}

export interface WatchedBrowser {
  readonly devtools: DevTools;
  close(): Promise<void>;
}

/** Starts a browser of its own, with a fresh profile. */
export async function openBrowser({ executablePath, args, env }: TestBrowser): Promise<WatchedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const all = [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child: ChildProcess = spawn(executablePath, [...all, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const ended = new Promise((done) => child.once('exit', done));
  const socket = new WebSocket(await addressIn(profile));
  await new Promise((done) => socket.addEventListener('open', done, { once: true }));
  return {
    devtools: new DevTools(socket),
    close: async () => {
      socket.close();
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where the browser listens: it writes that into its profile when it is ready. */
async function addressIn(profile: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    await pause(100);
    try {
      const [port, path = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      if (path) return `ws://127.0.0.1:${port}${path}`;
    } catch {
      // not yet
    }
  }
  throw new Error('The browser did not start.');
}
