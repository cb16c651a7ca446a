// Writes every page's HTML into its own folder. Addresses are relative to the page, so the site works in any folder.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Prerendered {
  readonly paths: readonly string[];
  readonly render: (path: string) => Promise<string>;
}

/** Renders all pages into `dist` with the bundle at `entry`; answers how many. */
export async function prerenderAll(dist: string, entry: string): Promise<number> {
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const { paths, render } = (await import(pathToFileURL(entry).href)) as Prerendered;
  for (const path of paths) {
    const html = await render(path);
    const file = path.endsWith('/') ? join(dist, path, 'index.html') : join(dist, path);
    const up = '../'.repeat(path.split('/').length - 2) || './';
    const [, head = '', body = html] =
      /^((?:<(?:title|meta|link)[^>]*>(?:[^<]*<\/title>)?)*)([\s\S]*)$/.exec(html) ?? [];
    const page = template
      .replaceAll(' crossorigin', '')
      .replaceAll(/(src|href|data-root)="\.\//g, `$1="${up}`)
      .replace('<!--head-->', () => head)
      .replace('<!--app-->', () => body);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
  return paths.length;
}
