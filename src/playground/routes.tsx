import type { Route } from '../navigation/index.ts';
import { simulators } from '../simulators/registry.ts';

/** The list, Python, and a page for each simulator. */
export const playgroundRoutes: readonly Route[] = [
  { path: 'play/', load: () => import('./PlayPage.tsx') },
  { path: 'play/python/', load: () => import('./PythonPage.tsx') },
  { path: 'play/python/diagnostics/', load: () => import('./DiagnosticsPage.tsx') },
  ...simulators.map(
    ({ about, loadShown }): Route => ({
      path: `play/${about.id}/`,
      load: async () => {
        void loadShown(); // on its way together with the page
        const { SimulatorPage } = await import('./SimulatorPage.tsx');
        return { Component: () => <SimulatorPage about={about} /> };
      },
    }),
  ),
];
