import type { RouteObject } from 'react-router';
import { homeRoutes } from '../home/routes.tsx';
import { lessonRoutes } from '../lesson/routes.tsx';
import { playgroundRoutes } from '../playground/routes.tsx';
import { teacherRoutes } from '../teacher/routes.tsx';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { proseRoutes } from './pages/prose-routes.tsx';
import { Shell } from './shell/Shell.tsx';

/** Every page of the site. The build prerenders each path of this table; only `*` has no file of its own. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          ...homeRoutes,
          ...lessonRoutes,
          ...playgroundRoutes,
          ...teacherRoutes,
          ...proseRoutes,
          { path: 'settings/', lazy: () => import('./settings/SettingsPage.tsx') },
          { path: 'offline/', lazy: () => import('./offline/OfflinePage.tsx') },
          { path: 'my-work/', lazy: () => import('./my-work/MyWorkPage.tsx') },
          { path: '404.html', lazy: () => import('./pages/NotFoundPage.tsx') },
          { path: '*', lazy: () => import('./pages/NotFoundPage.tsx') },
        ],
      },
    ],
  },
];
