import { RichText } from '../../../prose/index.ts';
import styles from './Hints.module.css';

/** The hints that are open, in order. Always in the page, so that screen readers hear one come. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <output> may hold no list
    <div role="status" aria-label="Hints">
      {hints.length > 0 && (
        <ol className={styles.hints}>
          {hints.map((hint, at) => (
            <li key={hint}>
              <b>Hint {at + 1}</b>{' '}
              <span>
                <RichText text={hint} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
