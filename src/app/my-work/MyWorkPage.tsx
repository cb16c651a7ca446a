import { PageHead } from '../../navigation/index.ts';
import { useProfiles } from '../../progress/index.ts';
import { Badge } from '../profile/Badge.tsx';
import { AsideList } from './AsideList.tsx';
import { DeleteWork } from './DeleteWork.tsx';
import { Done } from './Done.tsx';
import styles from './MyWorkPage.module.css';
import { OpenWork, SaveWork } from './Files.tsx';

export function Component() {
  const { current } = useProfiles();
  const name = current?.name ?? '';
  return (
    <div className={styles.page}>
      <PageHead
        title="My work"
        description="What you have done in the Year of Code: look at it, save it to a file, bring it to another computer, delete it."
      />
      <h1 className={styles.title}>
        <Badge name={current?.badge ?? ''} size={64} />
        {name === '' ? 'My work' : `${name}’s work`}
      </h1>
      <p>
        Everything you do here is kept on this device only, in this browser. Nobody else gets it. To carry it
        to another computer, save it to a file.
      </p>
      <noscript>
        <p>Your work can only be shown with JavaScript switched on.</p>
      </noscript>
      <Done />
      <SaveWork />
      <OpenWork />
      <AsideList />
      <DeleteWork />
    </div>
  );
}
