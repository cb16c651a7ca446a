import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bootScript } from './src/build/boot-script.ts';
import { lightSentinels } from './src/build/light-sentinels.ts';
import { pageImports } from './src/build/page-imports.ts';
import { lessons } from './src/curriculum/build/plugin.ts';
import { python } from './src/python/build/plugin.ts';

export default defineConfig({
  base: './',
  cacheDir: '.cache/vite',
  plugins: [
    bootScript(),
    lightSentinels(),
    pageImports(import.meta.dirname),
    ...lessons(),
    python(),
    react({ include: /\.(mdx|tsx?)$/ }),
  ],
  build: {
    manifest: true,
    target: 'es2022',
    cssMinify: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
