import { reloadPage } from '../../platform/index.ts';
import { Link } from '../../navigation/index.ts';
import { Button, buttonClass } from '../../ui/index.ts';
import styles from './Pages.module.css';
import { Unplugged } from './Unplugged.tsx';

/** Instead of a page that broke or never arrived. Work is kept apart from pages, so it is safe. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const isLate = error instanceof TypeError && /import|fetch|load/i.test(error.message);
  return (
    <div className={styles.lost}>
      <title>Something went wrong · Year of Code</title>
      <Unplugged />
      <div>
        <h1>{isLate ? 'This page did not arrive' : 'This page broke'}</h1>
        <p role="alert">
          {isLate
            ? 'The Internet may be away for a moment, or the site has just been renewed.'
            : 'That is our mistake, not yours.'}{' '}
          Your work is safe.
        </p>
        <p className={styles.ways}>
          <Button kind="primary" onClick={reloadPage}>
            Try again
          </Button>
          <Link href="/" className={buttonClass()}>
            Back to the machine
          </Link>
        </p>
      </div>
    </div>
  );
}
