import { useRef, useState } from 'react';
import { copyText } from '../../platform/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './Drawer.module.css';

/** The link that opens exactly this, to copy: by a press, or by hand where a page may not copy. */
export function ShareDrawer({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const copied = await copyText(link);
    setSaid(copied ? 'Copied.' : 'The link is selected: press Ctrl and C to copy it.');
    if (!copied) field.current?.select();
  };
  return (
    <>
      <p className={styles.heading}>Share</p>
      <p>
        This link opens the simulator just as it is now. It holds your work itself; nothing is sent anywhere.
      </p>
      <div className={styles.row}>
        <label className={styles.field}>
          Link
          <input ref={field} readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
        <Button onClick={() => void copy()}>Copy the link</Button>
        <output>{said}</output>
      </div>
    </>
  );
}
