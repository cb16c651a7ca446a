import { Listing } from '../prose/index.ts';
import styles from './ChallengeList.module.css';

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly hints: readonly string[];
  readonly solution: readonly unknown[];
  readonly wrong: readonly { readonly because: string }[];
}
export function ChallengeList({ challenges }: { readonly challenges: readonly Shown[] }) {
  return (
    <ul className={styles.list}>
      {challenges.map(({ id, title, task, hints, solution, wrong }) => (
        <li key={id} className={styles.challenge}>
          <h3>{title}</h3>
          <p>{task}</p>
          <p>One way:</p>
          <Listing>{solution.map(inWords).join('\n')}</Listing>
          {hints.length > 0 && (
            <p>
              <b>Hints, in order:</b> {hints.join(' · ')}
            </p>
          )}
          {wrong.length > 0 && (
            <p>
              <b>Tries that do not solve it:</b> {wrong.map(({ because }) => because).join(' ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** An action as text: the text in it when it carries one (a program), or its fields. */
function inWords(action: unknown): string {
  if (typeof action !== 'object' || action === null) return String(action);
  const fields = Object.entries(action);
  const text = fields.find(([, value]) => typeof value === 'string' && value.includes('\n'));
  if (text) return String(text[1]).trim();
  return fields
    .map(([, value]) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
    .join(' ');
}
