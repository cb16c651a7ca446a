import { StrictMode } from 'react';
import { holdBack, Router, type View } from '../navigation/index.ts';
import { BackContext } from '../ui/index.ts';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { routes } from './routes.tsx';
import { Shell } from './shell/Shell.tsx';

/** The whole site at one of its pages: the same tree when prerendering and in the browser. */
export function App({ first }: { readonly first: View }) {
  return (
    <StrictMode>
      <BackContext value={holdBack}>
        <Router routes={routes} first={first} Shell={Shell} Broken={ErrorPage} />
      </BackContext>
    </StrictMode>
  );
}
