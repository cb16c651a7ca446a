import type { RouteObject } from 'react-router';

export const playgroundRoutes: RouteObject[] = [
  { path: 'play/', lazy: () => import('./PlayPage.tsx') },
  { path: 'play/python/', lazy: () => import('./PythonPage.tsx') },
  { path: 'play/cpu/', lazy: () => import('./SimulatorPage.tsx') },
];
