// One Python for all programs and exercises of a page: each of its own would fill a school laptop's memory. It works
// for one at a time; what the others last showed stays with them.
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Found, openPython, type PythonSession, type Session } from '../../../python/index.ts';

const listeners = new Set<() => void>();
const shown = new Map<string, Session>();
/** What was found in the typing, for each of those who type. */
const found = new Map<string, Found>();
let python: PythonSession | undefined;
let forget = () => {};
let owner: string | undefined;
/** Whose text was read last: reading needs no turn. */
let typist: string | undefined;
let waiting: (() => void) | undefined;
let users = 0;

function tell(): void {
  for (const listener of listeners) listener();
}
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
function open(): PythonSession {
  if (python) return python;
  const opened = openPython();
  python = opened;
  forget = opened.store.subscribe((session) => {
    if (owner !== undefined) shown.set(owner, session);
    if (typist !== undefined && session.found) found.set(typist, session.found);
    if (waiting && !isBusy(session)) {
      const next = waiting;
      waiting = undefined;
      next();
    }
    tell();
  });
  return opened;
}
/** Gives Python to `me` and does `what`; a program of somebody else's that runs is stopped first. */
function take(me: string, what: (python: PythonSession) => void): void {
  const session = open();
  const begin = () => {
    if (owner !== me) {
      owner = me;
      // The steps of somebody else's program are not this one's.
      session.store.setState({ recorded: undefined });
    }
    what(session);
  };
  if (owner === me || !isBusy(session.store.getState())) return begin();
  waiting = begin;
  session.stop();
}

/** Lets Python read what `me` types. */
function see(me: string, text: string, file: string): void {
  const session = open();
  if (typist !== me) {
    typist = undefined;
    // Two may type the same; each is told.
    session.see('', file);
    typist = me;
  }
  session.see(text, file);
}

export const isBusy = ({ state: { is } }: Session): boolean =>
  is === 'running' || is === 'waiting' || is === 'stopping';

/** What `me` shows: the page's Python while it works for `me`, and what it last did for `me` afterwards. */
export function usePagePython(me: string): readonly [Session, PythonSession] {
  const last = useSyncExternalStore(
    subscribe,
    () => shown.get(me) ?? open().store.getInitialState(),
    () => open().store.getInitialState(),
  );
  const mistyped = useSyncExternalStore(
    subscribe,
    () => found.get(me),
    () => undefined,
  );
  const session = useMemo(() => ({ ...last, found: mistyped }), [last, mistyped]);
  useEffect(() => {
    users++;
    return () => {
      shown.delete(me);
      found.delete(me);
      if (--users > 0) return;
      forget();
      python?.close();
      python = owner = typist = waiting = undefined;
    };
  }, [me]);
  const mine = useMemo(() => {
    const whenMine = (what: (python: PythonSession) => void) => {
      if (owner === me && python) what(python);
    };
    const page = open();
    return {
      ...page,
      load: () => open().load(),
      run: (...program: Parameters<PythonSession['run']>) => take(me, (it) => it.run(...program)),
      record: (...program: Parameters<PythonSession['record']>) => take(me, (it) => it.record(...program)),
      check: (...asked: Parameters<PythonSession['check']>) => take(me, (it) => it.check(...asked)),
      see: (text: string, file: string) => see(me, text, file),
      answer: (text: string) => whenMine((it) => it.answer(text)),
      stop: () => whenMine((it) => it.stop()),
      clear: () => whenMine((it) => it.clear()),
      send: (device: string, text: string) => whenMine((it) => it.send(device, text)),
      onDevice: (device: string, hear: (text: string) => void) =>
        open().onDevice(device, (text) => {
          if (owner === me) hear(text);
        }),
    };
  }, [me]);
  return [session, mine];
}
