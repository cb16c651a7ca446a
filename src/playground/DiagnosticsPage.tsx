import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Link, PageHead } from '../navigation/index.ts';
import { copyText } from '../platform/index.ts';
import {
  type BrowserFacts,
  browserFacts,
  describe,
  openPython,
  pythonPack,
  reportText,
  type Row,
  selfTest,
  type TrialResult,
  trials,
} from '../python/index.ts';
import { announce, Button } from '../ui/index.ts';
import styles from './DiagnosticsPage.module.css';

/** What this browser has for Python, and whether it works: for a teacher, or whoever looks after the computers. */
export function Component() {
  const facts = useSyncExternalStore(never, readFacts, () => undefined);
  const [tried, setTried] = useState<readonly TrialResult[]>([]);
  const [running, setRunning] = useState(false);
  const close = useRef<() => void>(undefined);
  useEffect(() => () => close.current?.(), []);
  const rows = facts ? describe(facts) : [];

  async function tryIt(): Promise<void> {
    if (running) return;
    setTried([]);
    setRunning(true);
    const python = openPython();
    close.current = python.close;
    await selfTest(python, clock, (one) => {
      setTried((before) => [...before, one]);
      announce(`${one.what}: ${one.ok ? 'works' : 'does not work'}.`);
    });
    python.close();
    setRunning(false);
  }
  async function copy(): Promise<void> {
    const about = { Browser: navigator.userAgent, Address: location.origin, Pyodide: pythonPack.version };
    const copied = await copyText(reportText(rows, tried, about));
    announce(copied ? 'The report is copied.' : 'This browser did not let the report be copied.');
  }
  return (
    <>
      <PageHead
        title="Python in this browser"
        description="What this browser has for running Python, which way was chosen, and a test that tries it out."
      />
      <h1>Python in this browser</h1>
      <p>
        Something does not work on <Link href="/play/python/">the Python page</Link>? See here what this
        browser has, and try Python out. Nothing is sent anywhere.
      </p>
      <noscript>
        <p>JavaScript is off in this browser, so Python cannot run here.</p>
      </noscript>
      <FactTable rows={rows} />
      <h2>Try it</h2>
      <p>Six small programs print, ask, sleep and are stopped. It takes some seconds.</p>
      <p className={styles.buttons}>
        <Button kind="primary" onClick={() => void tryIt()} aria-disabled={running}>
          Try it
        </Button>
        <Button onClick={() => void copy()} aria-disabled={running}>
          Copy the report
        </Button>
      </p>
      <ol className={styles.trials}>
        {trials.map(({ what }, at) => {
          const result = tried[at];
          const state = result
            ? result.ok
              ? 'works'
              : 'fails'
            : running && at === tried.length
              ? 'now'
              : 'not';
          return (
            <li key={what} data-result={state}>
              <strong>{what}:</strong> {WORDS[state]} {result?.saw}
            </li>
          );
        })}
      </ol>
    </>
  );
}

let read: BrowserFacts | undefined;
/** They do not change while the page is open. */
const readFacts = () => (read ??= browserFacts());
const never = () => () => {};

const WORDS = { works: 'works.', fails: 'does not work.', now: 'trying…', not: 'not tried yet.' } as const;
const clock = {
  now: () => performance.now(),
  later(milliseconds: number, what: () => void) {
    const timer = setTimeout(what, milliseconds);
    return () => clearTimeout(timer);
  },
};

function FactTable({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <>
      <h2>What is here</h2>
      {rows.length === 0 && <p>Looking what this browser has…</p>}
      <dl className={styles.facts}>
        {rows.map(({ what, has, means }) => (
          <div key={what}>
            <dt>
              {what}: <span className={styles.has}>{has}</span>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
