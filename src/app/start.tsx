import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { currentPlace, loadPage, rootPath, type View } from '../navigation/index.ts';
import { loadLetters, startOffline } from '../platform/index.ts';
import { App } from './App.tsx';
import { routes } from './routes.tsx';

/** Mounts the app over the prerendered page (or from nothing under the development server). */
export async function start(): Promise<void> {
  // Browsers read these again after each navigation: relative to the new page they would lead nowhere.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"], link[rel="manifest"]'))
    link.setAttribute('href', link.href);
  const path = location.pathname.replace(/\/index\.html$/, '/');
  if (path !== location.pathname)
    history.replaceState(history.state, '', path + location.search + location.hash);
  // This page's text first, so that the first render equals the prerendered HTML.
  const place = currentPlace();
  const first: View = { place, Page: await loadPage(routes, place.pathname) };
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  // 404.html is shown at any address: its prerendered links fit only one, so it is drawn anew (public/not-found.js).
  const isFresh = document.documentElement.dataset.fresh !== undefined;
  if (root.firstElementChild && !isFresh)
    // A transition comes to life in slices, so that a press meanwhile is answered.
    startTransition(() => {
      hydrateRoot(root, <App first={first} />, {
        onRecoverableError: (error) => console.error('hydration', error),
      });
    });
  else createRoot(root).render(<App first={first} />);
  document.documentElement.dataset.hydrated = '';
  loadLetters();
  startOffline(rootPath);
}
