import { Link } from '../../navigation/index.ts';
import styles from './Footer.module.css';

const links = [
  { href: '/my-work/', name: 'My work' },
  { href: '/settings/', name: 'Settings' },
  { href: '/offline/', name: 'Use without Internet' },
  { href: '/glossary/', name: 'Words' },
  { href: '/about/', name: 'About' },
  { href: '/privacy/', name: 'Privacy' },
] as const;

export function Footer() {
  return (
    <footer className={styles.footer}>
      <nav aria-label="More">
        <ul className={styles.links}>
          {links.map(({ href, name }) => (
            <li key={href}>
              <Link href={href}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.small}>
        The Year of Code is free. Lessons and pictures: CC BY-SA 4.0. Code: MIT. No accounts, no advertising,
        and nothing you do here leaves your device.
      </p>
    </footer>
  );
}
