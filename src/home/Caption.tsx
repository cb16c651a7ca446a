import styles from './HomePage.module.css';
import type { HomeUnit } from './model.ts';

/** Says what the part under the pointer or the focus is about. The link itself says it to a screen reader. */
export function Caption({ unit }: { readonly unit: HomeUnit | undefined }) {
  return (
    <div className={styles.caption} data-unit={unit?.id} aria-hidden="true">
      {unit ? (
        <>
          <p className={styles.captionTitle}>
            {unit.title}
            <small>{unit.isLive ? unit.part : 'comes later'}</small>
          </p>
          <ul>
            {unit.lessons.slice(0, 3).map(({ id, title, question }) => (
              <li key={id}>{question ?? title}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>Every part is a part of the year. Point at one to see what it asks.</p>
      )}
    </div>
  );
}
