import styles from './BackupsView.module.css';
import type { Entry, State } from './state.ts';
import { BAD_WORDS, badInWords, testInWords, weekOf } from './words.ts';

/** What happened this year, the newest first. */
export function Diary({ state: { diary } }: { readonly state: State }) {
  const told = diary.filter(hasHarm);
  const whole = diary.length - told.length;
  return (
    <section className={styles.diary} aria-label="The diary">
      <h3 className={styles.heading}>The diary</h3>
      {told.length === 0 && <p>Nothing has gone wrong yet.</p>}
      {whole > 0 && (
        <p>{whole === 1 ? 'One restore test' : `${whole} restore tests`} brought everything back whole.</p>
      )}
      <ol className={styles.entries} reversed>
        {told.toReversed().map((entry) => (
          <li key={`${entry.is} ${entry.day}`} className={hasHarm(entry) ? styles.bad : ''}>
            <b>Week {weekOf(entry.day)}</b> {entry.is === 'bad' ? sayBad(entry) : testInWords(entry)}
          </li>
        ))}
      </ol>
    </section>
  );
}
const hasHarm = (entry: Entry): boolean => entry.is === 'bad' || entry.empty.length > 0;
function sayBad(entry: Extract<Entry, { is: 'bad' }>) {
  return (
    <>
      <b>{BAD_WORDS[entry.kind].title}.</b> {badInWords(entry)}
    </>
  );
}
