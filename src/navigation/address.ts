// Where the site lives is only known at run time: every prerendered page says how to get back to the site's
// root (<html data-root="../../">), so that one build works in any folder.

/** The path of the site's root, with a slash at both ends: '/' or '/any/sub/folder/'. */
export const rootPath: string =
  typeof document === 'undefined'
    ? '/'
    : new URL(document.documentElement.dataset.root ?? './', document.baseURI).pathname;

/** What the router takes as its base name: the root without its last slash. */
export const baseName: string = rootPath === '/' ? '/' : rootPath.replace(/\/$/, '');

/**
 * The site path `to` as seen from the site path `from`: ('/lessons/a/', '/lessons/b/') → '../b/'. Same answer when
 * prerendering and in the browser. Anything that is not a site path (a hash, an outside address) is left alone.
 */
export function relative(from: string, to: string): string {
  if (!to.startsWith('/')) return to;
  const parts = /^([^?#]*)(.*)$/.exec(to);
  const here = (from.endsWith('/') ? from : from.slice(0, from.lastIndexOf('/') + 1)).split('/').slice(1, -1);
  const there = (parts?.[1] ?? '').split('/').slice(1);
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return ('../'.repeat(here.length - same) + there.slice(same).join('/') || './') + (parts?.[2] ?? '');
}
