import { Outlet } from 'react-router';
import { Link } from '../navigation/index.ts';
import { OfflineNotice } from './offline/OfflineNotice.tsx';

export function Shell() {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header>
        <Link href="/">Year of Code</Link> <Link href="/play/">Play</Link>
      </header>
      <OfflineNotice />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
