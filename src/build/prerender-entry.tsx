// Bundled for Node by the build: turns a site path into HTML.
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import {
  createStaticHandler,
  createStaticRouter,
  type RouteObject,
  StaticRouterProvider,
} from 'react-router';
import { routes } from '../app/routes.tsx';

const handler = createStaticHandler(routes);

/** The paths of a table of routes, each with the paths of the routes around it. */
function pathsOf(table: readonly RouteObject[], above = '/'): string[] {
  return table.flatMap(({ path = '', children }) => {
    if (path === '*') return []; // the host answers with 404.html
    if (path.includes(':'))
      throw new Error(`The route ${path} cannot be prerendered: list its pages as routes of their own.`);
    const here = path.startsWith('/') ? path : `${above}${path}`;
    return children ? pathsOf(children, here) : [here];
  });
}

/** Every page of the site, as paths from its root, from the table of routes itself. */
export const paths: readonly string[] = [...new Set(pathsOf(routes))].sort();

export async function render(path: string): Promise<string> {
  const context = await handler.query(new Request(`http://site.invalid${path}`));
  if (context instanceof Response) throw new Error(`${path} answers ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </StrictMode>,
    // Large boundaries would come after the page with inline scripts that put them in place: the policy forbids those.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  return await new Response(prelude).text();
}
