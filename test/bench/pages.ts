// What a page costs a child on a slow phone and a slow line: cold, four times slower, 1.6 Mbit/s and 150 ms.
import type { Browser, CDPSession, Page } from '@playwright/test';

/** Bytes are compressed, as they travel; times are milliseconds from the start of the navigation. */
export interface PageCost {
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Largest contentful paint. */
  readonly lcp: number;
  /** Total blocking time: what long tasks take beyond 50 ms each. */
  readonly tbt: number;
  readonly cls: number;
  /** The first control in the page answers. */
  readonly usable: number;
}

const SLOW_CPU = 4;
const LINE = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, offline: false };

declare global {
  var cost: { lcp: number; tbt: number; cls: number; usable: number };
}

/** Runs in the page before everything else. */
function observe(): void {
  globalThis.cost = { lcp: 0, tbt: 0, cls: 0, usable: 0 };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this function is sent to the page
  const watch = (
    type: string,
    take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (globalThis.cost.lcp = entry.startTime));
  watch('longtask', (entry) => (globalThis.cost.tbt += Math.max(0, entry.duration - 50)));
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

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
}

/** Opens `url` with nothing cached, on a small screen. */
export async function measurePage(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    // It starts when the page has come to rest; what it fetches belongs to no first view.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session);
  let bytes = 0;
  let scriptBytes = 0;
  const scripts = new Set<string>();
  session.on(
    'Network.responseReceived',
    ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.cost.usable > 0);
  await page.waitForLoadState('networkidle');
  const cost = await page.evaluate(() => globalThis.cost);
  await context.close();
  return { bytes, scriptBytes, ...cost };
}

/** Frames a second that 95 of 100 frames reach or beat, while `url` runs for some seconds on a slow processor. */
export async function measureFrames(browser: Browser, url: string, seconds = 4): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.hydrated !== undefined);
  await page.waitForLoadState('networkidle');
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

/** Milliseconds from the press of Run to the first line of output, with nothing of Python loaded before. */
export async function measurePython(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page: Page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.hydrated !== undefined);
  await page.getByLabel('Your program').first().fill('print("first", 6 * 7)\n');
  const from = performance.now();
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByText('first 42').waitFor();
  const took = performance.now() - from;
  await context.close();
  return took;
}
