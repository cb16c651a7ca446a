import { Link, PageHead } from '../../navigation/index.ts';
import { buttonClass } from '../../ui/index.ts';
import styles from './Pages.module.css';
import { Unplugged } from './Unplugged.tsx';

export function Component() {
  return (
    <div className={styles.lost}>
      <PageHead
        title="This page is not here"
        description="There is no page at this address in the Year of Code."
      />
      <Unplugged />
      <div>
        <h1>This page is not here</h1>
        <p>
          The address may have a slip in it, or the page has moved. Nothing is broken, and your work is safe.
        </p>
        <p className={styles.ways}>
          <Link href="/" className={buttonClass('primary')}>
            Back to the machine
          </Link>
          <Link href="/lessons/" className={buttonClass()}>
            All lessons
          </Link>
        </p>
      </div>
    </div>
  );
}
