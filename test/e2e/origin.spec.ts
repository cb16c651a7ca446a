// Every page: nothing leaves the origin, nothing is written on the console, every link leads somewhere, and the policy
// that forbids the rest is there. The watching is done by the fixture.
import { builtPages, ownHost, type Host } from '../support/built-site.ts';
import { expect, isAwake, test } from './fixture.ts';

const pages = builtPages();
const SHARES = 2;
let host: Host;
test.beforeAll(async () => void (host = await ownHost('/any/sub/folder/')));
test.afterAll(() => host.close());

for (let share = 0; share < SHARES; share++)
  test(`every page keeps to its origin and hydrates cleanly (${share + 1} of ${SHARES})`, async ({
    page,
    request,
  }) => {
    const seen = new Map<string, string>();
    for (const path of pages.filter((_page, index) => index % SHARES === share)) {
      await page.goto(host.url + path);
      await isAwake(page);
      await expect(page.locator('head > title'), path).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      const links = await page
        .locator('a[href]') // those in a drawing have no plain href
        .evaluateAll((all) => all.map((a) => new URL(a.getAttribute('href') ?? '', document.baseURI).href));
      for (const link of links) seen.set(link.replace(/#.*/, ''), path);
    }
    for (const [link, from] of seen) {
      if (!link.startsWith(host.url)) continue;
      const status = (await request.get(link)).status();
      expect(status, `${link}, linked from ${from}`).toBe(200);
    }
  });

test('the policy is enforced: no eval, no inline script, no other origin', async ({ page, watch }) => {
  await page.goto(host.url);
  await isAwake(page);
  const broken = await page.evaluate(async () => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.wasInline = true';
    document.head.append(script);
    await fetch('http://127.0.0.2:9/').catch(() => {});
    await new Promise((done) => setTimeout(done)); // the debugger's own evaluation is above the policy until here
    try {
      // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- the policy must refuse it
      new Function('return 1')();
    } catch {
      found.push('eval refused');
    }
    return { found, wasInline: 'wasInline' in globalThis };
  });
  expect(broken.wasInline).toBe(false);
  expect(broken.found).toEqual(expect.arrayContaining(['eval refused', 'script-src-elem', 'connect-src']));
  watch.said.length = 0; // the refusals were asked for
  watch.strangers.length = 0;
});
