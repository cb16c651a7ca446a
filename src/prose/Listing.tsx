import type { ReactNode } from 'react';
import styles from './Listing.module.css';

/** A program or other fixed text, in a box. */
export function Listing({ children }: { readonly children?: ReactNode }) {
  return <pre className={styles.listing}>{children}</pre>;
}
