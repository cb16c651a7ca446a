// Writes every page's HTML into its own folder. Addresses are relative to the page, so the site works in any folder.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Manifest, PageAssets } from './page-assets.ts';
import { policy, preview, siteUrl } from './page-head.ts';

interface Prerendered {
  readonly paths: readonly string[];
  readonly render: (path: string) => Promise<string>;
}

/** Renders all pages into `dist` with the bundle at `entry`; answers their paths. */
export async function prerenderAll(
  dist: string,
  entry: string,
  manifest: Manifest,
): Promise<readonly string[]> {
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const pictures = readdirSync(join(dist, 'previews'));
  const assets = new PageAssets(dist, manifest);
  const { paths, render } = (await import(pathToFileURL(entry).href)) as Prerendered;
  for (const path of paths) {
    globalThis.lateImports = new Set();
    const html = await render(path).catch((cause: unknown) => {
      throw new Error(`${path} cannot be prerendered: ${String(cause)}`, { cause });
    });
    // React puts what belongs into <head> first.
    const [, head = '', body = html] =
      /^((?:<(?:title|meta|link)[^>]*>(?:[^<]*<\/title>)?)*)([\s\S]*)$/.exec(html) ?? [];
    const up = upFrom(path);
    const { styles, scripts } = assets.of(globalThis.lateImports, html);
    const page = withoutAssets(template)
      .replaceAll(/(src|href|data-root)="\.\//g, (_all, name: string) => `${name}="${up}`)
      .replace('<!--head-->', () =>
        [
          head,
          preview(path, head, up, pictures),
          // One element each: a slow browser can answer a press between two.
          ...styles.map((file) => `<style>${assets.inlined(file, up)}</style>`),
          // Inlined already: a disabled link loads nothing, and tells Vite's loader that the sheet is there.
          ...styles.map((file) => `<link rel="stylesheet" href="${up}${file}" disabled>`),
          ...(path === '/404.html'
            ? []
            : scripts.map((file) => `<link rel="modulepreload" href="${up}${file}">`)),
        ].join('\n'),
      )
      .replace('<meta charset="utf-8">', (charset) => `${charset}\n${policy}`)
      .replace('<!--app-->', () => body);
    const file = path.endsWith('/') ? join(dist, path, 'index.html') : join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === '/404.html' ? atUnknownDepth(page) : page);
  }
  return paths;
}

/** From a page to the root: '../../' for '/play/cpu/'. */
const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './';

/** The template without the style sheets and preloads of the entry: each page brings its own list. */
function withoutAssets(template: string): string {
  return template
    .replaceAll(' crossorigin', '')
    .replaceAll(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '');
}

/**
 * The host shows 404.html at whatever address was asked for, so its relative addresses mean nothing there. With SITE_URL
 * the root is known. Without it, the page asks for not-found.js at every depth: the one that is found knows the root.
 */
function atUnknownDepth(page: string): string {
  const site = siteUrl();
  if (site) {
    const root = new URL(site).pathname;
    return page.replaceAll(
      /(src|href|data-root)="(?:\.\/)?(?![a-z]+:|[/#])/g,
      (_all, name: string) => `${name}="${root}`,
    );
  }
  const [, main = ''] = /<script type="module" src="\.\/([^"]+)"><\/script>/.exec(page) ?? [];
  const tries = [0, 1, 2, 3, 4, 5].map(
    (depth) => `<script src="${'../'.repeat(depth) || './'}not-found.js" data-main="${main}" defer></script>`,
  );
  return page
    .replace(/<script[^>]*boot\.js[^>]*><\/script>/, '')
    .replace(/<script type="module"[^>]*><\/script>/, () => tries.join('\n'));
}
