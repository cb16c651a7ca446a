// The files that search engines ask for. Their addresses are whole only when SITE_URL says where the site will live.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteUrl } from './page-head.ts';

/** Pages that hold one device's own things: nothing that a search could find. */
const PERSONAL = ['/my-work/', '/offline/', '/settings/'];

export function writeSiteFiles(dist: string, paths: readonly string[], site = siteUrl()): void {
  const places = paths
    .filter((path) => path.endsWith('/') && !PERSONAL.includes(path))
    .map((path) => `  <url><loc>${(site ?? './') + path.slice(1)}</loc></url>\n`);
  writeFileSync(
    join(dist, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join('')}</urlset>\n`,
  );
  writeFileSync(
    join(dist, 'robots.txt'),
    `User-agent: *\nAllow: /\n${site ? `Sitemap: ${site}sitemap.xml\n` : ''}`,
  );
}
