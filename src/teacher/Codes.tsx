import type { Sheet } from '../curriculum/index.ts';
import styles from './TeacherPage.module.css';

/** Where the lesson stands in England's programmes of study, written out from data. */
export function Codes({ codes: { core, enrichment } }: { readonly codes: Sheet['codes'] }) {
  return (
    <section>
      <h2>In England’s programmes of study</h2>
      {[
        { name: 'Core', list: core },
        { name: 'Enrichment', list: enrichment },
      ]
        .filter(({ list }) => list.length > 0)
        .map(({ name, list }) => (
          <div key={name}>
            <h3>{name}</h3>
            <dl className={styles.codes}>
              {list.map(({ code, says }) => (
                <div key={code}>
                  <dt>{code}</dt>
                  <dd>{says}.</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
    </section>
  );
}
