// Bundled for Node by the build: turns a site path into HTML.
import { prerender } from 'react-dom/static';
import { App } from '../app/App.tsx';
import { routes } from '../app/routes.tsx';
import { loadPage } from '../navigation/index.ts';

/** Every page of the site, as paths from its root, from the table of routes itself; at `*` the host answers with 404.html. */
export const paths: readonly string[] = [...new Set(routes.map(({ path }) => `/${path}`))]
  .filter((path) => path !== '/*')
  .sort();

export async function render(path: string): Promise<string> {
  const Page = await loadPage(routes, path);
  const first = { place: { pathname: path, search: '', hash: '', key: '' }, Page };
  const { prelude } = await prerender(
    <App first={first} />,
    // Large boundaries would come after the page with inline scripts that put them in place: the policy forbids those.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  return await new Response(prelude).text();
}
