import { useSettings } from '../../settings/index.ts';
import styles from './SettingsPage.module.css';

const twelve = { decimal: '12', binary: '1100', hex: 'C' } as const;

/** A piece of a page as it looks with the settings chosen now. */
export function Preview() {
  const { base, names, layer } = useSettings();
  const place = names === 'plain' ? 'box' : 'address';
  return (
    <aside className={styles.preview} aria-label="How it looks now">
      <h2>How it looks</h2>
      <p>
        The CPU reads the number in {place} 7. It adds it to the number it holds. Then it goes on to the next
        instruction.
      </p>
      {layer === 'more' && <p>Real CPUs often work on several instructions at once.</p>}
      <p className={styles.tiles}>
        <span className={styles.instruction}>ADD</span>
        <span className={styles.data}>{twelve[base]}</span>
        <span className={styles.address}>7</span>
      </p>
      <p>
        <code>score = score + 1</code>
      </p>
    </aside>
  );
}
