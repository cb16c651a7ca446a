import type { ReactNode } from 'react';
import { Announcer } from '../../ui/index.ts';
import { OfflineNotice } from '../offline/OfflineNotice.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useArrival } from './use-arrival.ts';
import { SavingNotice } from './SavingNotice.tsx';
import styles from './Shell.module.css';

/** What every page has round it. */
export function Shell({ children }: { readonly children: ReactNode }) {
  useArrival();
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <Header />
      {/* Shown by the style sheet alone, where no script has said that there are any. */}
      <p className={styles.still}>
        JavaScript is switched off in this browser. You can read everything, look at the pictures and follow
        the links; nothing can be pressed or typed.
      </p>
      <SavingNotice />
      <div className={styles.notice}>
        <OfflineNotice />
      </div>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
      <Announcer />
    </>
  );
}
