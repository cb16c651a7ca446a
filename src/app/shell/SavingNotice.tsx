import { Link } from '../../navigation/index.ts';
import { type Saving, switchProfile, useProfiles, useSaving } from '../../progress/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import styles from './Shell.module.css';

const says: Readonly<Partial<Record<Saving, string>>> = {
  full: 'There is no more room on this device to save your work. You can go on, but save it to a file before you close this page.',
  blocked:
    'This browser does not let us save your work. You can go on, but it is gone when you close this page, unless you save it to a file.',
  newer: 'Some of your work was saved by a newer Year of Code. You can see it here, and it stays as it is.',
};

const called = (name: string | undefined): string => (name ? name : 'the first pupil');

/** Says calmly when work is not kept, or when somebody else took over in another tab. */
export function SavingNotice() {
  const saving = useSaving();
  const { current, elsewhere } = useProfiles();
  const problem = says[saving];
  return (
    <>
      {problem !== undefined && (
        <div className={styles.notice}>
          <Notice kind={saving === 'newer' ? 'info' : 'problem'}>
            {problem} <Link href="/my-work/">My work</Link>
          </Notice>
        </div>
      )}
      {elsewhere && (
        <div className={styles.notice}>
          <Notice
            actions={
              <Button onClick={() => switchProfile(elsewhere.id)}>Go on as {called(elsewhere.name)}</Button>
            }
          >
            In another tab, this computer is now used by {called(elsewhere.name)}. This tab still keeps the
            work of {called(current?.name)}.
          </Notice>
        </div>
      )}
    </>
  );
}
