import { useState } from 'react';
import { eraseWork } from '../../progress/work.ts';
import { Button, Dialog, Icon, Notice } from '../../ui/index.ts';
import { SaveButton } from './Files.tsx';

/** Deletes all work of this pupil: asks first, offers the file, and can be taken back until the page is left. */
export function DeleteWork() {
  const [isAsking, setAsking] = useState(false);
  const [bringBack, setBringBack] = useState<() => void>();
  const [isBack, setBack] = useState(false);
  return (
    <section aria-labelledby="delete">
      <h2 id="delete">Delete it</h2>
      <p>Deletes your work, your nickname and your badge from this device. Other people’s work stays.</p>
      <Button kind="danger" onClick={() => setAsking(true)}>
        <Icon name="delete" /> Delete all my work
      </Button>
      {bringBack && (
        <Notice
          kind="done"
          actions={
            <Button
              onClick={() => {
                bringBack();
                setBringBack(undefined);
                setBack(true);
              }}
            >
              <Icon name="undo" /> Bring it back
            </Button>
          }
        >
          Your work is deleted. Until you leave this page you can bring it back.
        </Notice>
      )}
      {isBack && <Notice kind="done">Your work is back.</Notice>}
      <Dialog
        open={isAsking}
        title="Delete all your work?"
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep my work</Button>
            <Button
              kind="danger"
              onClick={() => {
                const undo = eraseWork();
                setBringBack(() => undo);
                setBack(false);
                setAsking(false);
              }}
            >
              Delete it
            </Button>
          </>
        }
      >
        <p>You may want to save it to a file first.</p>
        <SaveButton />
      </Dialog>
    </section>
  );
}
