import { StrictMode } from 'react';
import { Router, type View } from '../navigation/index.ts';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { routes } from './routes.tsx';
import { Shell } from './shell/Shell.tsx';

/** The whole site at one of its pages: the same tree when prerendering and in the browser. */
export function App({ first }: { readonly first: View }) {
  return (
    <StrictMode>
      <Router routes={routes} first={first} Shell={Shell} Broken={ErrorPage} />
    </StrictMode>
  );
}
