import type { Route } from '../navigation/index.ts';
import { simulators } from '../simulators/registry.ts';

/** The list, Python, and a page for each simulator. */
export const playgroundRoutes: readonly Route[] = [
  {
    path: 'play/',
    load: async () => {
      const [{ PlayPage }, abouts] = await Promise.all([
        import('./PlayPage.tsx'),
        Promise.all(simulators.map(({ loadAbout }) => loadAbout())),
      ]);
      return { Component: () => <PlayPage abouts={abouts} /> };
    },
  },
  { path: 'play/python/', load: () => import('./PythonPage.tsx') },
  { path: 'play/python/diagnostics/', load: () => import('./DiagnosticsPage.tsx') },
  ...simulators.map(
    ({ id, loadAbout, loadShown }): Route => ({
      path: `play/${id}/`,
      load: async () => {
        void loadShown(); // on its way together with the page
        const [{ SimulatorPage }, about] = await Promise.all([import('./SimulatorPage.tsx'), loadAbout()]);
        return { Component: () => <SimulatorPage about={about} /> };
      },
    }),
  ),
];
