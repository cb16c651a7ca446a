// The table of pages. Every page has a file of its own, so a path is a plain name: no patterns, no parameters.
import type { ComponentType } from 'react';

export interface Route {
  /** From the site's root, without its first slash: '', 'play/cpu/'; '*' is shown where there is no page. */
  readonly path: string;
  /** Brings the page; its chunk is loaded then. */
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

const loaded = new WeakMap<Route, Promise<ComponentType>>();

/** The page at a site path. The same component each time; what failed (the Internet was away) is tried again. */
export function loadPage(routes: readonly Route[], pathname: string): Promise<ComponentType> {
  const typed = pathname.slice(1);
  const path = /(^|\/|\.html)$/.test(typed) ? typed : `${typed}/`;
  const route = routes.find((one) => one.path === path) ?? routes.find((one) => one.path === '*');
  if (!route) return Promise.reject(new Error(`There is no page at ${pathname}.`));
  let page = loaded.get(route);
  if (!page) {
    page = route.load().then(({ Component }) => Component);
    page.catch(() => loaded.delete(route));
    loaded.set(route, page);
  }
  return page;
}
