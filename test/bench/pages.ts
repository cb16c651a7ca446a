// What a page costs a child on a slow phone and a slow line: cold, four times slower, 1.6 Mbit/s and 150 ms.
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { WatchedBrowser } from './devtools.ts';

/** Bytes are compressed, as they travel, of what is asked for until the page can be used; times are milliseconds from the start of the navigation. */
export interface PageCost {
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Largest contentful paint. */
  readonly lcp: number;
  /** Total blocking time: what long tasks take beyond 50 ms each, by the thread's own clock. */
  readonly tbt: number;
  readonly cls: number;
  /** The first control in the page answers. */
  readonly usable: number;
}

const SLOW_CPU = 4;
const LINE = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, offline: false };

declare global {
  var cost: { lcp: number; cls: number; usable: number };
}

/** Runs in the page before everything else. */
function observe(): void {
  globalThis.cost = { lcp: 0, cls: 0, usable: 0 };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this function is sent to the page
  const watch = (
    type: string,
    take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (globalThis.cost.lcp = entry.startTime));
  watch('layout-shift', (entry) => (globalThis.cost.cls += entry.hadRecentInput ? 0 : (entry.value ?? 0)));
  const look = () => {
    // React hangs its handlers on the elements it has taken over.
    const controls = document.querySelectorAll('main button, main a[href], main textarea');
    const first = controls[0];
    const isAlive = first && Object.keys(first).some((key) => key.startsWith('__reactProps'));
    if (isAlive) globalThis.cost.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What the browser notes of its own work; times in microseconds. */
interface Noted {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The processor's time on it. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * Milliseconds beyond 50 of each task of the page's main thread, from the arrival of the page on. The thread's own
 * time, not the clock's: other programs on the same computer do not count.
 */
export function blockingTime(noted: readonly Noted[], url: string): number {
  const arrival = noted.findLast(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (!arrival) throw new Error(`The browser noted no arrival at ${url}.`);
  return noted
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === 'RunTask' && ph === 'X' && pid === arrival.pid && tid === arrival.tid && ts >= arrival.ts,
    )
    .reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1000 - 50), 0);
}

/** Milliseconds without a request after which a page is at rest, twice over: letters come last. */
const CALM = 1000;
const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Opens `url` with nothing cached, on a small screen, and waits until it has come to rest. */
export async function measurePage({ devtools }: WatchedBrowser, url: string): Promise<PageCost> {
  const { browserContextId } = await devtools.send<{ browserContextId: string }>(
    'Target.createBrowserContext',
  );
  const { targetId } = await devtools.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
  });
  const page = await devtools.attach(targetId);
  const noted: Noted[] = [];
  devtools.on('Tracing.dataCollected', ({ value }: { value: Noted[] }) => void noted.push(...value));

  const requests = new Map<string, { at: number; bytes: number; isScript: boolean }>();
  const line = { open: 0, last: Date.now() };
  const ends = () => {
    line.open--;
    line.last = Date.now();
  };
  interface OfRequest {
    readonly requestId: string;
    /** Seconds. */
    readonly timestamp: number;
    readonly type: string;
    readonly encodedDataLength: number;
  }
  page.on('Network.requestWillBeSent', ({ requestId, timestamp, type }: OfRequest) => {
    requests.set(requestId, { at: timestamp, bytes: 0, isScript: type === 'Script' });
    line.open++;
  });
  page.on('Network.loadingFailed', ends);
  page.on('Network.loadingFinished', ({ requestId, encodedDataLength }: OfRequest) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
    ends();
  });
  await page.send('Page.enable');
  await page.send('Network.enable');
  // It starts when the page has come to rest; what it fetches belongs to no first view.
  await page.send('Network.setBypassServiceWorker', { bypass: true });
  await page.send('Network.emulateNetworkConditions', LINE);
  await page.send('Emulation.setDeviceMetricsOverride', {
    width: 412,
    height: 823,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${observe.toString()})()` });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACED },
  });
  await page.send('Page.navigate', { url });
  await pause(2 * CALM);
  while (line.open > 0 || Date.now() - line.last < 2 * CALM) await pause(100);

  const traced = new Promise<void>((done) => devtools.on('Tracing.tracingComplete', () => done()));
  await devtools.send('Tracing.end');
  await traced;
  const { result } = await page.send<{ result: { value: typeof globalThis.cost } }>('Runtime.evaluate', {
    expression: 'cost',
    returnByValue: true,
  });
  await devtools.send('Target.disposeBrowserContext', { browserContextId });
  const { lcp, cls, usable } = result.value;
  const all = [...requests.values()];
  const needed = all.filter(({ at }) => at <= (all[0]?.at ?? 0) + usable / 1000);
  const sum = (some: typeof all): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const scriptBytes = sum(needed.filter(({ isScript }) => isScript));
  return { bytes: sum(needed), scriptBytes, tbt: blockingTime(noted, url), lcp, cls, usable };
}

/** Frames a second that 95 of 100 frames reach or beat, while `url` runs for some seconds on a slow processor. */
export async function measureFrames(
  browser: Browser,
  url: string,
  { seconds = 4, press }: { readonly seconds?: number; readonly press?: string } = {},
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.hydrated !== undefined);
  await page.waitForLoadState('networkidle');
  if (press !== undefined) await page.getByRole('button', { name: press, exact: true }).click();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  const frames = await page.evaluate(
    (duration) =>
      new Promise<number[]>((done) => {
        const gaps: number[] = [];
        const from = performance.now();
        let last = from;
        const tick = (now: number) => {
          gaps.push(now - last);
          last = now;
          if (now - from < duration) requestAnimationFrame(tick);
          else done(gaps.slice(1));
        };
        requestAnimationFrame(tick);
      }),
    seconds * 1000,
  );
  await page.close();
  const sorted = frames.toSorted((a, b) => a - b);
  return 1000 / (sorted[Math.floor(sorted.length * 0.95)] ?? Number.POSITIVE_INFINITY);
}
