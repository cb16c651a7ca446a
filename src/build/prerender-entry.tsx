// Bundled for Node by the build: turns a site path into HTML.
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { routes } from '../app/routes.tsx';
import { lessons } from '../curriculum/index.ts';

const handler = createStaticHandler(routes);

/** Every page of the site, as paths from its root. */
export const paths: readonly string[] = [
  '/',
  '/play/',
  '/play/python/',
  '/play/cpu/',
  '/404.html',
  ...lessons.map(({ id }) => `/lessons/${id}/`),
];

export async function render(path: string): Promise<string> {
  const context = await handler.query(new Request(`http://site.invalid${path}`));
  if (context instanceof Response) throw new Error(`${path} answers ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </StrictMode>,
  );
  return await new Response(prelude).text();
}
