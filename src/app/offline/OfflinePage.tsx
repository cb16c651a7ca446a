import { Link, PageHead } from '../../navigation/index.ts';
import { keepPack, type OfflineState, useOffline } from '../../platform/index.ts';
import { Button, Callout } from '../../ui/index.ts';
import { megabytes, PackRow } from './PackRow.tsx';
import { Shelf } from './Shelf.tsx';
import styles from './OfflinePage.module.css';

export function Component() {
  const offline = useOffline();
  const missing = offline.packs.filter(({ state }) => state !== 'ready');
  const bytes = missing.reduce((sum, pack) => sum + pack.bytes - pack.kept, 0);
  return (
    <>
      <PageHead
        title="Use without Internet"
        description="Keep the lessons, the simulators and Python on this device, and see what is ready."
      />
      <h1>Use without Internet</h1>
      <p className={styles.lead}>
        This site can live on your device. Then it opens on the bus, at your grandmother’s, or when the
        school’s Internet is down.
      </p>
      <noscript>
        <p>
          Saving the site needs JavaScript, which is off in this browser. The lessons can be read without it.
        </p>
      </noscript>
      {offline.core === 'impossible' ? (
        <WhyNot why={offline.why} />
      ) : (
        <>
          <ul className={styles.shelves}>
            <Shelf
              name="Lessons and simulators"
              about="Every page of the site. It saves itself at your first visit."
              kept={offline.core === 'ready' ? offline.coreBytes : offline.coreKept}
              bytes={offline.coreBytes}
              says={coreSays(offline)}
              isReady={offline.core === 'ready'}
            />
            {offline.packs.map((pack) => (
              <PackRow key={pack.id} pack={pack} />
            ))}
          </ul>
          {missing.length > 1 && (
            <p>
              <Button kind="primary" onClick={() => missing.forEach(({ id }) => keepPack(id))}>
                Save everything ({megabytes(bytes)})
              </Button>
            </p>
          )}
          <RoomLeft room={offline.room} />
        </>
      )}
      <p>
        <Link href="/play/python/diagnostics/">Check Python in this browser</Link>
      </p>
    </>
  );
}

function coreSays({ core, coreBytes }: OfflineState): string {
  if (core === 'ready') return `Ready. ${megabytes(coreBytes)} on this device.`;
  if (core === 'saving') return coreBytes > 0 ? `Saving ${megabytes(coreBytes)}…` : 'Saving…';
  if (core === 'failed') return 'It could not be saved. It will be tried again when you next open the site.';
  return 'Looking what is here…';
}

function RoomLeft({ room }: { readonly room: number | undefined }) {
  return (
    <p className={styles.small}>
      {room !== undefined && `This browser has ${megabytes(room)} of room left for the site. `}
      If your browser’s data is cleared, what is saved here goes with it. Nothing is sent anywhere: the device
      only keeps a copy of the site.
    </p>
  );
}

const REASONS = {
  'plain-http': [
    'This address starts with http://',
    'Browsers let a site stay on a device only when its address starts with https://. Everything else works here, for as long as there is a connection. A grown-up who looks after the site can put it on an https:// address, or run it on this computer.',
  ],
  browser: [
    'This browser cannot keep sites',
    'It is too old for that, or it is in private mode. A newer Chrome, Edge, Firefox or Safari can.',
  ],
  blocked: [
    'This browser did not let the site be saved',
    'That happens in private windows, and where a school’s settings forbid it. Try an ordinary window.',
  ],
  development: ['This is the workshop', 'The development server keeps nothing: build the site to try it.'],
} as const;

function WhyNot({ why = 'browser' }: { readonly why: OfflineState['why'] }) {
  const [title, text] = REASONS[why];
  return (
    <Callout kind="note" title={title}>
      <p>{text}</p>
    </Callout>
  );
}
