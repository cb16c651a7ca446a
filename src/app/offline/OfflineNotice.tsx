import { takeNewVersion, useOffline } from '../../platform/index.ts';
import { Button, Notice } from '../../ui/index.ts';

/** In the shell of every page: a newer version is offered, never forced. Empty for as long as there is nothing to say. */
export function OfflineNotice() {
  const { newVersion, outdated } = useOffline();
  if (!newVersion && !outdated) return null;
  return (
    <Notice
      actions={
        <Button kind="plain" onClick={takeNewVersion}>
          {newVersion ? 'Change to it now' : 'Load the page again'}
        </Button>
      }
    >
      <p>
        {newVersion
          ? 'A newer version of this site is ready. Finish what you are doing: it waits until you take it.'
          : 'A part of this page has been replaced on the server. Load the page again when it suits you: your work is kept.'}
      </p>
    </Notice>
  );
}
