import { useEffect, useRef, useState } from 'react';
import { thousands } from '../../../lib/thousands.ts';
import { copyText } from '../../../platform/index.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { namesOf, type ProgramFiles } from '../files/model.ts';
import { LONG_LINK, writeLink } from './link.ts';
import styles from './ShareDialog.module.css';

interface ShareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly program: ProgramFiles;
}
/** The link that opens this program on any computer, to copy. */
export function ShareDialog({ open, onClose, program }: ShareDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Share your program">
      <LinkOf program={program} />
    </Dialog>
  );
}

function LinkOf({ program }: { readonly program: ProgramFiles }) {
  const field = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    let here = true;
    void writeLink(program).then(
      (hash) => here && setLink(`${location.href.replace(/#.*$/, '')}#${hash}`),
      () => here && setSaid('This browser is too old to make links. Save the program as a file instead.'),
    );
    return () => {
      here = false;
    };
  }, [program]);
  const copy = async () => {
    const copied = await copyText(link);
    setSaid(copied ? 'Copied.' : 'The link is selected: press Ctrl and C to copy it.');
    if (!copied) field.current?.select();
  };
  const several = namesOf(program).length > 1;
  return (
    <div className={styles.share}>
      <p>
        This link opens a copy of {several ? 'all files of your program' : 'your program'} as it is now. It
        holds the program itself; nothing is sent anywhere.
      </p>
      {link.length > LONG_LINK && (
        <p>
          It is {thousands(link.length)} characters long, and some messages cut links of that length. It is
          safer to press Save and pass on the file.
        </p>
      )}
      <label className={styles.label}>
        Link
        <input
          ref={field}
          className={styles.field}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <div className={styles.row}>
        <Button onClick={() => void copy()} disabled={link === ''}>
          Copy the link
        </Button>
        <output>{said}</output>
      </div>
    </div>
  );
}
