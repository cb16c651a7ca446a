import { Board, Case, Memory, paint } from '../../../cutaway/index.ts';
import styles from '../Machine.module.css';
import { Tint } from './Tint.tsx';

/** The case of the room, twice as near, and below it the sockets at its back. */
export function DesktopScene() {
  return (
    <>
      <g transform="translate(-60 -590) scale(2)" className={styles.near}>
        <Tint kind="thing">
          <Case />
        </Tint>
        <Tint kind="process">
          <Board />
        </Tint>
        <Tint kind="ram">
          <Memory />
        </Tint>
      </g>
      <path
        className={paint.sheet}
        d="M150 652l26-8 60 10 70-8 84 8 80-10 90 10 84-8 90 8 60-8 54 10v124l-40 6-80-8-90 8-84-8-90 8-86-8-80 8-70-8-52 6-26-8z"
      />
      <Tint kind="way">
        <rect className={paint.main} x="222" y="680" width="126" height="48" rx="4" />
        <path className={paint.sheet} d="M236 692h42v22h-42zM292 692h42v22h-42z" strokeWidth="3" />
        <path className={paint.main} d="M660 682h150l-16 46H676z" />
        <path
          className={paint.ink}
          d="M686 694h12v8h-12zM710 694h12v8h-12zM734 694h12v8h-12zM758 694h12v8h-12zM698 710h12v8h-12zM722 710h12v8h-12zM746 710h12v8h-12z"
        />
      </Tint>
      <Tint kind="thing">
        <circle className={paint.pale} cx="450" cy="704" r="20" />
        <circle className={paint.ink} cx="450" cy="704" r="6" />
        <circle className={paint.pale} cx="506" cy="704" r="20" />
        <circle className={paint.ink} cx="506" cy="704" r="6" />
        <rect className={paint.pale} x="556" y="684" width="52" height="42" rx="4" />
        <path className={paint.fine} d="M568 684v14h28v-14" />
      </Tint>
    </>
  );
}
