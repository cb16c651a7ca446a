import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { baseName, rootPath } from '../navigation/index.ts';
import { loadLetters, startOffline } from '../platform/index.ts';
import { routes } from './routes.tsx';

/** Mounts the app over the prerendered page (or from nothing under the development server). */
export async function start(): Promise<void> {
  // Browsers read these again after each navigation: relative to the new page they would lead nowhere.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"], link[rel="manifest"]'))
    link.setAttribute('href', link.href);
  const path = location.pathname.replace(/\/index\.html$/, '/');
  if (path !== location.pathname)
    history.replaceState(history.state, '', path + location.search + location.hash);
  // This page's lazy routes first, so that the first render equals the prerendered HTML.
  for (const { route } of matchRoutes(routes, path, baseName) ?? []) {
    if (typeof route.lazy !== 'function') continue;
    Object.assign(route, await route.lazy());
    delete route.lazy;
  }
  // Browsers ask for the icon again after each step; its relative address holds for the first page only.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"], link[rel="manifest"]'))
    link.setAttribute('href', link.href);
  const router = createBrowserRouter(routes, { basename: baseName });
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  );
  // 404.html is shown at any address: its prerendered links fit only one, so it is drawn anew (public/not-found.js).
  const isFresh = document.documentElement.dataset.fresh !== undefined;
  if (root.firstElementChild && !isFresh)
    hydrateRoot(root, app, { onRecoverableError: (error) => console.error('hydration', error) });
  else createRoot(root).render(app);
  document.documentElement.dataset.hydrated = '';
  loadLetters();
  startOffline(rootPath);
}
