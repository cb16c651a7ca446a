import { type Aside, dropAside, restoreAside, useAside } from '../../progress/work.ts';
import { downloadText } from '../../platform/index.ts';
import { announce, Button } from '../../ui/index.ts';
import styles from './MyWorkPage.module.css';

const why: Readonly<Record<Aside['reason'], string>> = {
  damaged: 'damaged, cannot be read',
  replaced: 'an older piece, replaced by a newer one from a file',
};

/** What was laid aside, word for word, and what can be done with it. Not there when there is nothing. */
export function AsideList() {
  const aside = useAside();
  if (aside.length === 0) return null;
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">Laid aside</h2>
      <p>
        These pieces are not in use, and nothing is lost: here they are as they were found. They also go into
        the file when you save your work.
      </p>
      <ul className={styles.aside}>
        {aside.map((each) => (
          <li key={each.place}>
            <details>
              <summary>
                <strong>{each.key}</strong>: {why[each.reason]}
              </summary>
              <textarea
                readOnly
                rows={6}
                aria-label={`The text of ${each.key}`}
                value={each.text.slice(0, 4000)}
              />
              <div className={styles.actions}>
                {each.reason === 'replaced' && (
                  <Button
                    onClick={() =>
                      announce(
                        restoreAside(each) ? 'It is in use again.' : 'It cannot be read, so it stays here.',
                      )
                    }
                  >
                    Use this one again
                  </Button>
                )}
                <Button onClick={() => downloadText('laid-aside.txt', each.text, 'text/plain')}>
                  Save its text
                </Button>
                <Button
                  kind="danger"
                  onClick={() => {
                    dropAside(each);
                    announce('Deleted.');
                  }}
                >
                  Delete it
                </Button>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
