// Binds a session to React: its life, its play loop, and what the page knows and wants to hear.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Book, readBook, writeBook } from './book.ts';
import type { BenchHost, Json, Opening, ShownSimulator, SimState } from './contract.ts';
import { createSession, type Session } from './session.ts';

/** How long after the last change the work is reported, in milliseconds. */
const QUIET = 400;
/** Our own last reports are known again when they come back, also when several are on their way. */
const REMEMBERED = 8;

function firstOpening<Setup, State extends SimState, Action>(
  simulator: ShownSimulator<Setup, State, Action>,
  { hash, kept, prefersKept }: BenchHost,
): Opening<Setup, Action> | undefined {
  if (hash === undefined || hash === '') return undefined;
  if (prefersKept === true && readBook(kept).work !== undefined) return undefined;
  return simulator.link.read(hash);
}

export interface BenchSession<Setup, State extends SimState, Action> {
  readonly session: Session<Setup, State, Action>;
  /** What another window kept meanwhile, when it cannot be taken over unasked. */
  readonly foreign: Book | undefined;
  readonly takeForeign: () => void;
  readonly keepMine: () => void;
}

/** The session of a bench: first the link's opening, else what was kept, else the default set-up. */
export function useBenchSession<Setup, State extends SimState, Action>(
  simulator: ShownSimulator<Setup, State, Action>,
  host: BenchHost,
): BenchSession<Setup, State, Action> {
  const [session] = useState(() => createSession(simulator, firstOpening(simulator, host)));
  const [foreign, setForeign] = useState<Book>();
  const latest = useRef(host);
  const reported = useRef<string[]>([]);
  const openedHash = useRef(host.hash);
  const changed = useRef<Book | undefined>(undefined);
  const isTouched = useRef(false);
  useEffect(() => {
    latest.current = host;
  });

  const [flush] = useState(() => () => {
    if (!changed.current) return;
    const data = writeBook(changed.current);
    changed.current = undefined;
    reported.current = [...reported.current.slice(1 - REMEMBERED), JSON.stringify(data)];
    latest.current.report({ kind: 'kept', data });
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    session.listen({
      kept(book) {
        isTouched.current = true;
        changed.current = book;
        clearTimeout(timer);
        timer = setTimeout(flush, QUIET);
      },
      unkept: () => {
        isTouched.current = true;
      },
      verdict: (id, verdict) => latest.current.report({ kind: 'challenge', id, verdict }),
      predicted: ({ id, said, did }) => latest.current.report({ kind: 'prediction', id, said, did }),
    });
    const leave = () => flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      clearTimeout(timer);
      flush();
    };
  }, [session, flush]);

  const { hash, kept, prefersKept } = host;
  useEffect(() => {
    if (hash === undefined || hash === openedHash.current) return;
    openedHash.current = hash; // also '': then the same link can be followed again
    if (hash === '') return;
    flush();
    session.openLink(simulator.link.read(hash));
  }, [hash, session, simulator, flush]);

  useEffect(() => {
    if (kept === undefined) return;
    const text = JSON.stringify(kept satisfies Json);
    if (reported.current.includes(text)) return;
    reported.current = [...reported.current.slice(1 - REMEMBERED), text];
    const book = readBook(kept);
    if (isTouched.current) setForeign(book);
    else
      session.openBook(
        book,
        openedHash.current === undefined || openedHash.current === '' || prefersKept === true,
      );
  }, [kept, prefersKept, session]);

  return {
    session,
    foreign,
    takeForeign() {
      setForeign(undefined);
      isTouched.current = false;
      session.openBook(foreign ?? readBook(undefined), true);
    },
    keepMine() {
      setForeign(undefined);
      changed.current ??= session.snapshot().book;
      flush();
    },
  };
}

export function useSnapshot<Setup, State extends SimState, Action>(session: Session<Setup, State, Action>) {
  return useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
}
