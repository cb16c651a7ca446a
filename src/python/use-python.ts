import { useEffect, useState } from 'react';
import { pythonPack } from 'virtual:python-pack';
import { useStore } from 'zustand';
import { rootPath } from '../navigation/index.ts';
import type { ClientHost } from './client.ts';
import { createPythonSession, type PythonSession, type Session } from './store.ts';

const browser: ClientHost = {
  pack: pythonPack,
  address: (path) => new URL(rootPath + path, location.href).href,
  spawn: () => new Worker(new URL('./python.worker.ts', import.meta.url), { type: 'module', name: 'python' }),
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
