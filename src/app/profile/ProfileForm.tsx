import { useId, useState } from 'react';
import { LONGEST_NAME } from '../../progress/index.ts';
import { Button, Field } from '../../ui/index.ts';
import { Badge } from './Badge.tsx';
import { badgeNames, badges } from './badges.ts';
import styles from './ProfilePanel.module.css';

interface ProfileFormProps {
  readonly start: { readonly name: string; readonly badge: string };
  /** What the button says that ends it. */
  readonly done: string;
  readonly problem?: string | undefined;
  readonly onDone: (name: string, badge: string) => void;
  readonly onCancel: () => void;
}
/** A nickname and a badge: nothing else is asked. */
export function ProfileForm({ start, done, problem, onDone, onCancel }: ProfileFormProps) {
  const [name, setName] = useState(start.name);
  const [badge, setBadge] = useState(start.badge || (badgeNames[0] ?? ''));
  const [isTried, setTried] = useState(false);
  const group = useId();
  const isEmpty = name.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isEmpty) onDone(name, badge);
      }}
    >
      <Field
        label="Nickname"
        hint="Not your full name."
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        spellCheck={false}
        problem={isTried && isEmpty ? 'Type a nickname first.' : problem}
        onChange={(event) => setName(event.target.value)}
      />
      <fieldset className={styles.badges}>
        <legend>Badge</legend>
        {badgeNames.map((each) => (
          <label key={each} className={styles.badge}>
            <input
              type="radio"
              name={group}
              aria-label={badges[each]?.says ?? each}
              checked={badge === each}
              onChange={() => setBadge(each)}
            />
            <Badge name={each} size={48} />
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button type="submit" kind="primary">
          {done}
        </Button>
        <Button onClick={onCancel}>Back</Button>
      </div>
    </form>
  );
}
