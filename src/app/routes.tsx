import { homeRoutes } from '../home/routes.tsx';
import { lessonRoutes } from '../lesson/routes.tsx';
import type { Route } from '../navigation/index.ts';
import { playgroundRoutes } from '../playground/routes.tsx';
import { teacherRoutes } from '../teacher/routes.tsx';
import { proseRoutes } from './pages/prose-routes.tsx';

/** Every page of the site. The build prerenders each path of this table; only `*` has no file of its own. */
export const routes: readonly Route[] = [
  ...homeRoutes,
  ...lessonRoutes,
  ...playgroundRoutes,
  ...teacherRoutes,
  ...proseRoutes,
  { path: 'settings/', load: () => import('./settings/SettingsPage.tsx') },
  { path: 'offline/', load: () => import('./offline/OfflinePage.tsx') },
  { path: 'my-work/', load: () => import('./my-work/MyWorkPage.tsx') },
  { path: '404.html', load: () => import('./pages/NotFoundPage.tsx') },
  { path: '*', load: () => import('./pages/NotFoundPage.tsx') },
];
