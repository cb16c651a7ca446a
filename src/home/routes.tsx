import type { Route } from '../navigation/index.ts';

export const homeRoutes: readonly Route[] = [{ path: '', load: () => import('./HomePage.tsx') }];
