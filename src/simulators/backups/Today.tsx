import styles from './BackupsView.module.css';
import { riskOf } from './risk.ts';
import type { State } from './state.ts';
import { BAD_WORDS, daysInWords } from './words.ts';

/** The question of the lesson, for the club: what would be lost if it happened tomorrow morning? */
export function Today({ state }: { readonly state: State }) {
  return (
    <details className={styles.today}>
      <summary>What would you lose today?</summary>
      <p>If every copy is whole, this would be lost tomorrow morning:</p>
      <table>
        <tbody>
          {riskOf(state).map(({ kind, lost }) => (
            <tr key={kind}>
              <th scope="row">{BAD_WORDS[kind].title}</th>
              <td>
                <span className={lost > 0 ? styles.much : styles.nothing}>
                  {lost > 0 ? `${daysInWords(lost)} of work` : 'nothing'}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
