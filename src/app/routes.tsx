import type { RouteObject } from 'react-router';
import { lessonRoutes } from '../lesson/routes.tsx';
import { Shell } from './Shell.tsx';

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    children: [
      { index: true, lazy: () => import('../home/HomePage.tsx') },
      ...lessonRoutes,
      { path: 'play/', lazy: () => import('../playground/PlayPage.tsx') },
      { path: 'play/python/', lazy: () => import('../playground/PythonPage.tsx') },
      { path: 'play/:simulator/', lazy: () => import('../playground/SimulatorPage.tsx') },
      { path: '404.html', lazy: () => import('./NotFoundPage.tsx') },
      { path: '*', lazy: () => import('./NotFoundPage.tsx') },
    ],
  },
];
