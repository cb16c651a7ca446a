import type { RouteObject } from 'react-router';
import { simulators } from '../simulators/registry.ts';

/** The list, Python, and a page for each simulator. */
export const playgroundRoutes: RouteObject[] = [
  { path: 'play/', lazy: () => import('./PlayPage.tsx') },
  { path: 'play/python/', lazy: () => import('./PythonPage.tsx') },
  ...simulators.map(
    ({ about, loadShown }): RouteObject => ({
      path: `play/${about.id}/`,
      lazy: async () => {
        void loadShown(); // on its way together with the page
        const { SimulatorPage } = await import('./SimulatorPage.tsx');
        return { Component: () => <SimulatorPage about={about} /> };
      },
    }),
  ),
];
