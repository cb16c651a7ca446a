import { lazy, Suspense, useState } from 'react';
import { Link, useOpening, usePlace } from '../../navigation/index.ts';
import { useProfiles } from '../../progress/index.ts';
import { Icon } from '../../ui/index.ts';
import { Badge } from '../profile/Badge.tsx';
import styles from './Header.module.css';
import { Mark } from './Mark.tsx';

const QuickPanel = lazy(async () => ({ default: (await import('./QuickPanel.tsx')).QuickPanel }));
const ProfilePanel = lazy(async () => ({
  default: (await import('../profile/ProfilePanel.tsx')).ProfilePanel,
}));

const places = [
  { href: '/lessons/', name: 'Lessons' },
  { href: '/play/', name: 'Play' },
  { href: '/teachers/', name: 'For teachers' },
] as const;

export function Header() {
  const { pathname } = usePlace();
  const opening = useOpening();
  const { current } = useProfiles();
  const [open, setOpen] = useState<'settings' | 'profile' | undefined>();
  const close = () => setOpen(undefined);
  const name = current?.name ?? '';
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.home} aria-current={pathname === '/' ? 'page' : undefined}>
        <Mark />
        <span>Year of Code</span>
      </Link>
      <nav aria-label="Main" className={styles.nav}>
        <ul>
          {places.map(({ href, name: place }) => (
            <li key={href}>
              <Link href={href} aria-current={placeNow(pathname, href)}>
                {place}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.tool}
          aria-haspopup="dialog"
          aria-label={`${name === '' ? 'Me' : name}: who is here`}
          onClick={() => setOpen('profile')}
        >
          <Badge name={current?.badge ?? ''} />
          <span className={styles.name}>{name === '' ? 'Me' : name}</span>
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-haspopup="dialog"
          aria-label="Look and reading"
          title="Look and reading"
          onClick={() => setOpen('settings')}
        >
          <Icon name="settings" />
        </button>
      </div>
      {opening && <output className={styles.opening}>Opening…</output>}
      <Suspense>
        {open === 'settings' && <QuickPanel onClose={close} />}
        {open === 'profile' && <ProfilePanel onClose={close} />}
      </Suspense>
    </header>
  );
}

/** The page itself, or the part of the site it belongs to. */
function placeNow(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return pathname.startsWith(href) ? 'true' : undefined;
}
