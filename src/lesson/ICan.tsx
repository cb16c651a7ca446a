import { keepEntry, useEntries } from '../progress/index.ts';
import { Choice } from '../ui/index.ts';
import styles from './ICan.module.css';
import { useLesson } from './lesson-context.ts';

const RATINGS = [
  { value: 'not-yet', label: 'Not yet' },
  { value: 'nearly', label: 'Nearly' },
  { value: 'yes', label: 'Yes, I can' },
] as const;
type Rating = (typeof RATINGS)[number]['value'];

/** The pupil's own view of each aim. Nobody marks it. */
export function ICan() {
  const { id, module } = useLesson();
  const entries = useEntries();
  return (
    <div className={styles.aims}>
      {module.front.aims.map((aim, at) => {
        const key = `lesson/${id}/rating/${at + 1}`;
        const kept = RATINGS.find(({ value }) => value === entries.get(key))?.value;
        return (
          <Choice<Rating | ''>
            key={aim}
            label={aim}
            options={RATINGS}
            value={kept ?? ''}
            onChange={(value) => keepEntry(key, value)}
          />
        );
      })}
    </div>
  );
}
