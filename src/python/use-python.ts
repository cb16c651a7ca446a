import { useEffect, useState } from 'react';
import { pythonPack } from 'virtual:python-pack';
import { useStore } from 'zustand';
import { rootPath } from '../navigation/index.ts';
import { serviceWorkerPost } from '../platform/index.ts';
import type { ClientHost } from './client.ts';
import { keepsSpare } from './browser.ts';
import { createDoorbell } from './doorbell.ts';
// oxlint-disable-next-line import/default -- the bundler makes this module: the address of the worker's script
import workerScript from './python.worker.ts?worker&url';
import { createPythonSession, type PythonSession, type Session } from './store.ts';

const browser: ClientHost = {
  pack: pythonPack,
  address: (path) => new URL(rootPath + path, location.href).href,
  spawn(hear, broken) {
    // Started from a blob, the worker is under the page's own policy: whatever a program tries, it can neither reach
    // another origin nor evaluate JavaScript. A plain host could not give a worker's script a policy of its own.
    const address = new URL(workerScript, location.href).href;
    const starter = URL.createObjectURL(
      new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }),
    );
    const worker = new Worker(starter, { type: 'module', name: 'python' });
    const end = () => {
      worker.terminate();
      URL.revokeObjectURL(starter);
    };
    worker.addEventListener('message', ({ data }) => hear(data));
    worker.addEventListener('error', ({ message }) =>
      broken(message ?? 'A part of Python could not be fetched.'),
    );
    return { send: worker.postMessage.bind(worker), end };
  },
  doorbell() {
    const post = serviceWorkerPost();
    return createDoorbell(post && { root: new URL(rootPath, location.href).href, post });
  },
  keepsSpare,
  later(milliseconds, what) {
    const timer = setTimeout(what, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A Python of the page's. Nothing is fetched before `load` or `run`; whoever opened it closes it. */
export const openPython = (): PythonSession => createPythonSession(browser);

/** A Python of this component's own. Nothing is fetched before `load` or `run`; it ends with the component. */
export function usePython(): readonly [Session, PythonSession] {
  const [session] = useState(openPython);
  useEffect(() => session.close, [session]);
  return [useStore(session.store), session];
}
