import { useEffect, useState } from 'react';
import { pythonPack } from 'virtual:python-pack';
import { useStore } from 'zustand';
import { rootPath } from '../navigation/index.ts';
import { serviceWorkerPost } from '../platform/index.ts';
import type { ClientHost } from './client.ts';
import { createDoorbell } from './doorbell.ts';
import { createPythonSession, type PythonSession, type Session } from './store.ts';

const browser: ClientHost = {
  pack: pythonPack,
  address: (path) => new URL(rootPath + path, location.href).href,
  spawn(hear, broken) {
    const worker = new Worker(new URL('./python.worker.ts', import.meta.url), {
      type: 'module',
      name: 'python',
    });
    worker.addEventListener('message', ({ data }) => hear(data));
    worker.addEventListener('error', ({ message }) =>
      broken(message ?? 'A part of Python could not be fetched.'),
    );
    return { send: worker.postMessage.bind(worker), end: () => worker.terminate() };
  },
  doorbell() {
    const post = serviceWorkerPost();
    return createDoorbell(post && { root: new URL(rootPath, location.href).href, post });
  },
  later(milliseconds, what) {
    const timer = setTimeout(what, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A Python of this component's own. Nothing is fetched before `load` or `run`; it ends with the component. */
export function usePython(): readonly [Session, PythonSession] {
  const [session] = useState(() => createPythonSession(browser));
  useEffect(() => session.close, [session]);
  return [useStore(session.store), session];
}
