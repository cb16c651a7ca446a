// Every end-to-end test is watched: an error or warning on the console fails it, and so does a request to any other origin.
import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';

/** What a page may say without failing its test. */
const USUAL = [/Service Worker registration blocked by Playwright/];

/** What the pages of a context said and asked for that they should not have. */
export class Watch {
  readonly said: string[] = [];
  readonly strangers: string[] = [];
  readonly #allowed: readonly RegExp[];

  constructor(context: BrowserContext, allowed: readonly RegExp[] = []) {
    this.#allowed = [...USUAL, ...allowed];
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.#hear(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#hear(`thrown: ${String(error.error().stack)}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const page = pageOf(request);
      const isOurs = ['blob:', 'data:'].includes(protocol) || page === '' || origin === new URL(page).origin;
      if (!isOurs) this.strangers.push(`${page} asked for ${request.url()}`);
    });
  }
  #hear(line: string): void {
    if (!this.#allowed.some((pattern) => pattern.test(line))) this.said.push(line);
  }
  expectCalm(): void {
    expect(this.said, 'the console was not silent').toEqual([]);
    expect(this.strangers, 'a request left the origin').toEqual([]);
  }
}

/** The address that a request's page has or is about to have. */
function pageOf(request: {
  frame(): { url(): string };
  isNavigationRequest(): boolean;
  url(): string;
}): string {
  if (request.isNavigationRequest()) return request.url();
  try {
    const url = request.frame().url();
    return url === 'about:blank' ? '' : url;
  } catch {
    return ''; // the service worker's own request: its origin is checked by the page that registered it
  }
}

interface Options {
  /** Console lines that belong to the test, such as the 404 of a page that is not there. */
  readonly allowed: readonly RegExp[];
}

export const test = base.extend<Options & { readonly watch: Watch }>({
  allowed: [[], { option: true }],
  // Tests of the service worker ask for it; all others are faster and steadier without.
  serviceWorkers: 'block',
  watch: [
    async ({ context, allowed }, use) => {
      const watch = new Watch(context, allowed);
      await use(watch);
      watch.expectCalm();
    },
    { auto: true },
  ],
});

/** Waits until the page works, not only shows. */
export async function isAwake(page: Page): Promise<void> {
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

export { expect };
