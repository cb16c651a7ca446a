import { PageHead } from '../navigation/index.ts';
import type { About } from '../simulation/index.ts';
import { SimulatorBench } from '../workbench/index.ts';
import styles from './SimulatorPage.module.css';

/** A simulator by itself, with the whole width. */
export function SimulatorPage({ about }: { readonly about: About }) {
  return (
    <div className={styles.page}>
      <PageHead title={about.title} description={about.line} />
      <header className={styles.head}>
        <h1>{about.title}</h1>
        <p>{about.line}</p>
      </header>
      <h2 className="visually-hidden">The bench</h2>
      <SimulatorBench id={about.id} isPage />
    </div>
  );
}
