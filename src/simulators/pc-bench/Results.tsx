import styles from './Results.module.css';
import type { BenchResult } from './starting.ts';

const LIMITS: Readonly<Record<BenchResult['limit'], string>> = {
  cpu: 'CPU',
  ram: 'RAM',
  graphics: 'graphics card',
  disk: 'hard disk',
};

/** The benchmark's results, as a window on the screen: how fast each job was, and which part held it back. */
export function Results({ results }: { readonly results: readonly BenchResult[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.window} aria-label="Benchmark results" tabIndex={0}>
      <p className={styles.title}>Benchmark</p>
      <ul>
        {results.map(({ id, title, value, unit, limit, says }) => (
          <li key={id}>
            <b>{title}</b>
            <span className={styles.value}>
              {value} {unit}
            </span>
            <span>
              {says} <i>Held back by: {LIMITS[limit]}.</i>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
