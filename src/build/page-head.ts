// What every page's <head> says to browsers and to those who show a preview of a link.

/** Only our own origin; 'wasm-unsafe-eval' lets Python's WebAssembly start and allows no eval of text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Before everything else in <head>: the policy counts only for what comes after it. */
export const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<meta name="referrer" content="same-origin">`;

/** Where the site will live, when the builder knows: SITE_URL=https://example.org/year/ npm run build. */
export function siteUrl(given = process.env.SITE_URL): string | undefined {
  if (!given) return undefined;
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new Error(`SITE_URL must be a whole address like https://example.org/year/, not “${given}”.`);
  const { origin, pathname } = new URL(given);
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

/** Which drawing stands for a page in link previews: its own when there is one, else its kind's. */
export function previewPicture(path: string, pictures: readonly string[]): string {
  const own = `${path.split('/').filter(Boolean).join('-') || 'home'}.png`;
  if (pictures.includes(own)) return `previews/${own}`;
  const kind = path.startsWith('/lessons/')
    ? 'lesson.png'
    : path.startsWith('/play/')
      ? 'play.png'
      : 'home.png';
  return `previews/${kind}`;
}

/** The link preview, from the title and description that the page itself has (already escaped HTML). */
export function preview(
  path: string,
  head: string,
  up: string,
  pictures: readonly string[],
  site = siteUrl(),
): string {
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(head)?.[1] ?? '';
  const description = /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? '';
  if (!title || !description)
    throw new Error(`${path} has no title or no description: every page has a <PageHead>.`);
  const picture = previewPicture(path, pictures);
  const tags: [property: string, content: string][] = [
    ['og:type', path.startsWith('/lessons/') ? 'article' : 'website'],
    ['og:site_name', 'Year of Code'],
    ['og:locale', 'en_GB'],
    ['og:title', title],
    ['og:description', description],
    ['og:image', site ? site + picture : up + picture],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ...(site ? [['og:url', site + path.slice(1)] as [string, string]] : []),
  ];
  return [
    ...tags.map(([property, content]) => `<meta property="${property}" content="${content}">`),
    '<meta name="twitter:card" content="summary_large_image">',
    ...(site && path !== '/404.html' ? [`<link rel="canonical" href="${site}${path.slice(1)}">`] : []),
  ].join('\n');
}
