export { baseName, relative, rootPath } from './address.ts';
export { Link } from './Link.tsx';
export { PageHead } from './PageHead.tsx';
