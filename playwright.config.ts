import { defineConfig } from '@playwright/test';
import { resolveBrowser } from './test/support/browser.ts';

const browser = await resolveBrowser();
const environment = Object.fromEntries(
  Object.entries({ ...process.env, ...browser.env }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  ),
);
const port = Number(process.env.YOC_PORT ?? 4173);

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A shared machine may stall for a minute: one more try there, and it is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 30_000 },
  use: {
    // A sub-folder: the harder of the two places a site can live in.
    baseURL: `http://127.0.0.1:${port}/any/sub/folder/`,
    launchOptions: { executablePath: browser.executablePath, args: [...browser.args], env: environment },
  },
  webServer: {
    command: `node src/build/serve.ts dist ${port} /any/sub/folder/`,
    url: `http://127.0.0.1:${port}/any/sub/folder/`,
    reuseExistingServer: false,
  },
});
