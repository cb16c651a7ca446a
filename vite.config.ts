import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lessons } from './src/curriculum/build/plugin.ts';

export default defineConfig({
  base: './',
  cacheDir: '.cache/vite',
  plugins: [
    {
      name: 'dev-root',
      apply: 'serve',
      transformIndexHtml: (html) => html.replace('data-root="./"', 'data-root="/"'),
    },
    ...lessons(),
    react({ include: /\.(mdx|tsx?)$/ }),
  ],
  build: { manifest: true, target: 'es2022', cssMinify: true, assetsInlineLimit: 0 },
  worker: { format: 'es' },
});
