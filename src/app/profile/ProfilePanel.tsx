import { useState } from 'react';
import { Link } from '../../navigation/index.ts';
import { addProfile, nameProfile, type Profile, switchProfile, useProfiles } from '../../progress/index.ts';
import { Button, Dialog, Icon } from '../../ui/index.ts';
import { Badge } from './Badge.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import styles from './ProfilePanel.module.css';

/** How a profile is called on the page. */
export const calledOf = (profile: Profile | undefined): string => profile?.name || 'Me';

/** Who is here: change over, change name and badge, or make room for one more. */
export function ProfilePanel({ onClose }: { readonly onClose: () => void }) {
  const { current, all, canSwitch } = useProfiles();
  const [form, setForm] = useState<'none' | 'mine' | 'new'>('none');
  const [problem, setProblem] = useState<string>();
  const add = (name: string, badge: string) => {
    try {
      addProfile(name, badge);
    } catch {
      setProblem('There is no room left on this device for one more.');
    }
  };
  return (
    <Dialog open title="Who is here?" onClose={onClose}>
      {form === 'none' && (
        <>
          <p>Each name keeps its own work on this device. There is no password, so be fair to each other.</p>
          <ul className={styles.list}>
            {all.map((profile) => (
              <li key={profile.id}>
                <button
                  type="button"
                  className={styles.pupil}
                  aria-current={profile.id === current?.id ? 'true' : undefined}
                  onClick={() => (profile.id === current?.id ? onClose() : switchProfile(profile.id))}
                >
                  <Badge name={profile.badge} size={48} />
                  <span>{calledOf(profile)}</span>
                  {profile.id === current?.id && <span className={styles.here}>here now</span>}
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button onClick={() => setForm('mine')}>Change my name or badge</Button>
            {canSwitch && (
              <Button onClick={() => setForm('new')}>
                <Icon name="plus" /> Someone new
              </Button>
            )}
          </div>
          <p>
            <Link href="/my-work/" onClick={onClose}>
              My work: save it, bring it, delete it
            </Link>
          </p>
        </>
      )}
      {form === 'mine' && (
        <ProfileForm
          start={{ name: current?.name ?? '', badge: current?.badge ?? '' }}
          done="Keep"
          onCancel={() => setForm('none')}
          onDone={(name, badge) => {
            nameProfile(name, badge);
            setForm('none');
          }}
        />
      )}
      {form === 'new' && (
        <ProfileForm
          start={{ name: '', badge: '' }}
          done="Start"
          problem={problem}
          onCancel={() => setForm('none')}
          onDone={add}
        />
      )}
    </Dialog>
  );
}
