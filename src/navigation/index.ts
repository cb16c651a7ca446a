export { baseName, relative, rootPath } from './address.ts';
export { holdBack, whenSettled } from './back.ts';
export { currentPlace } from './browser-history.ts';
export { Link } from './Link.tsx';
export { PageHead } from './PageHead.tsx';
export type { Place } from './place.ts';
export { loadPage, type Route } from './route.ts';
export { Router, type View } from './Router.tsx';
export { useNavigate, useOpening, usePlace } from './use-place.ts';
