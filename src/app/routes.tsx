import type { RouteObject } from 'react-router';
import { homeRoutes } from '../home/routes.tsx';
import { lessonRoutes } from '../lesson/routes.tsx';
import { playgroundRoutes } from '../playground/routes.tsx';
import { Shell } from './Shell.tsx';

/** Every page of the site. The build prerenders each path of this table; only `*` has no file of its own. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    children: [
      ...homeRoutes,
      ...lessonRoutes,
      ...playgroundRoutes,
      { path: 'offline/', lazy: () => import('./offline/OfflinePage.tsx') },
      { path: '404.html', lazy: () => import('./NotFoundPage.tsx') },
      { path: '*', lazy: () => import('./NotFoundPage.tsx') },
    ],
  },
];
