import styles from './BackupsView.module.css';
import type { Result } from './state.ts';
import { daysInWords } from './words.ts';

/** What the year has cost so far, beside how the same year ended before. */
export function Tally({ result, last }: { readonly result: Result; readonly last: Result | undefined }) {
  const rows: readonly (readonly [name: string, now: string, then: string | undefined])[] = [
    ['Work lost', daysInWords(result.lost), last && daysInWords(last.lost)],
    ['Map down', daysInWords(result.down), last && daysInWords(last.down)],
    ['Spent', `£${result.pounds}`, last && `£${last.pounds}`],
  ];
  return (
    <dl className={styles.tally}>
      {rows.map(([name, now, then]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{now}</b>
            {then !== undefined && <span> (last time {then})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
