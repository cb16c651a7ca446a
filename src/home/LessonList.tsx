import { Link } from '../navigation/index.ts';
import { Icon } from '../ui/index.ts';
import styles from './LessonList.module.css';
import type { HomeUnit } from './model.ts';

interface LessonListProps {
  readonly units: readonly HomeUnit[];
  readonly tracks: readonly HomeUnit[];
}
/** The same year as words: every lesson in order. */
export function LessonList({ units, tracks }: LessonListProps) {
  return (
    <section className={styles.year} aria-labelledby="year">
      <h2 id="year">The whole year, in order</h2>
      <p>Lessons you can open are links. The others come later.</p>
      <ol className={styles.units}>
        {units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </ol>
      <h2>Three small doors</h2>
      <p>For those who want more. Nobody has to.</p>
      <ul className={styles.units}>
        {tracks.map((track) => (
          <UnitRow key={track.id} unit={track} />
        ))}
      </ul>
    </section>
  );
}

function UnitRow({ unit }: { readonly unit: HomeUnit }) {
  return (
    <li id={`unit-${unit.id}`} className={styles.unit} data-unit={unit.id} tabIndex={-1}>
      <h3>
        {unit.title}
        {!unit.isLive && <small className={styles.later}>comes later</small>}
      </h3>
      <ol className={styles.lessons}>
        {unit.lessons.map(({ id, title, question, isHere, isDone }) => (
          <li key={id}>
            {isHere ? (
              <>
                <Link href={`/lessons/${id}/`}>{title}</Link>
                {isDone && (
                  <span className={styles.done}>
                    <Icon name="check" size={18} /> done
                  </span>
                )}
                <span className={styles.question}>{question}</span>
              </>
            ) : (
              title
            )}
          </li>
        ))}
      </ol>
    </li>
  );
}
