import { type ReactNode, useId, useState } from 'react';
import { useSettings } from '../settings/index.ts';
import styles from './More.module.css';

/**
 * The second reading layer. Open for who chose "more" in the settings, one press away for the rest; always there when
 * printed or with JavaScript off. The style sheet opens it by the setting alone, so that nothing shifts when the page
 * comes to life.
 */
export function More({ children }: { readonly children: ReactNode }) {
  const layer = useSettings((settings) => settings.layer);
  const [chosen, setChosen] = useState<boolean>();
  const id = useId();
  const open = chosen ?? layer === 'more';
  return (
    <div className={styles.more} data-open={chosen}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setChosen(!open)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.mark}>
          <path d="M9 5l7 7-7 7" />
        </svg>
        More about this
      </button>
      <div id={id} className={styles.text}>
        {children}
      </div>
    </div>
  );
}
