import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { resolveBrowser } from './test/support/browser.ts';
import base from './vite.config.ts';

const browser = await resolveBrowser();
const environment = Object.fromEntries(
  Object.entries({ ...process.env, ...browser.env }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  ),
);
const shared = { setupFiles: ['test/support/setup.ts'], testTimeout: 30_000, hookTimeout: 30_000 };

export default mergeConfig(
  base,
  defineConfig({
    test: {
      // By itself vitest leaves one core to others.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            // Nothing here is global: the same modules serve all files of a worker.
            isolate: false,
            include: ['src/**/*.test.ts', 'test/*.test.ts'],
            ...shared,
          },
        },
        {
          extends: true,
          // Named, so that nothing is found out half-way: a late find reloads the page under a running test.
          optimizeDeps: {
            include: [
              'react',
              'react/jsx-runtime',
              'react/jsx-dev-runtime',
              'react-dom',
              'react-dom/client',
              'react-dom/server',
              'vitest-browser-react',
              'zustand',
              'zustand/vanilla',
            ],
          },
          test: {
            name: 'browser',
            include: ['src/**/*.test.tsx'],
            ...shared,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              instances: [{ browser: 'chromium' as const }],
              provider: playwright({
                launchOptions: {
                  executablePath: browser.executablePath,
                  args: [...browser.args],
                  env: environment,
                },
              }),
            },
          },
        },
      ],
    },
  }),
);
