import { useId } from 'react';
import { Icon } from '../../ui/index.ts';
import styles from './ChallengeList.module.css';

interface ChallengeListProps {
  readonly challenges: readonly { readonly id: string; readonly title: string }[];
  readonly solved: ReadonlySet<string>;
  /** The one at the bench. */
  readonly chosen: string | undefined;
  /** Inside a lesson its heading is one deeper. */
  readonly compact: boolean;
  readonly onChoose: (id: string) => void;
}

/** All challenges in a strip, easy to hard, with what is solved. */
export function ChallengeList({ challenges, solved, chosen, compact, onChoose }: ChallengeListProps) {
  const heading = useId();
  const Heading = compact ? 'h3' : 'h2';
  const done = challenges.filter(({ id }) => solved.has(id)).length;
  return (
    <nav className={styles.strip} aria-labelledby={heading}>
      <Heading id={heading} className={styles.heading}>
        Challenges <span className={styles.count}>{`${done} of ${challenges.length} solved`}</span>
      </Heading>
      <ol className={styles.list}>
        {challenges.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.one}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <span className={`${styles.mark} ${solved.has(id) ? styles.solved : ''}`}>
                {solved.has(id) ? <Icon name="check" size={18} /> : index + 1}
              </span>
              {title}
              {solved.has(id) && <span className="visually-hidden">, solved</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
