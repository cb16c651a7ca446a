import { useMedia } from '../../../platform/index.ts';
import type { TurtleDesk } from './desk.ts';
import { browserKey, keyLabel } from './keys.ts';
import styles from './KeyPad.module.css';

/** More keys than this have no room. */
const MOST = 10;
const ARROWS = ['Left', 'Up', 'Down', 'Right'];

interface KeyPadProps {
  readonly desk: TurtleDesk;
  /** Tk's names of the keys the program waits for; '' is every key. */
  readonly keys: readonly string[];
}
/** Buttons in place of keys, where there is no keyboard. */
export function KeyPad({ desk, keys }: KeyPadProps) {
  const byTouch = useMedia('(pointer: coarse)');
  if (!byTouch) return null;
  const named = keys.filter((key) => key !== '');
  const shown = [
    ...ARROWS.filter((key) => named.includes(key)),
    ...named.filter((key) => !ARROWS.includes(key)),
    ...(keys.includes('') && !named.includes('space') ? ['space'] : []),
  ].slice(0, MOST);
  const send = (t: 'key' | 'keyup', name: string) => desk.send({ t, k: browserKey(name) });
  return (
    <fieldset className={styles.pad} aria-label="Keys of the program">
      {shown.map((name) => {
        const [face, words] = keyLabel(name);
        return (
          <button
            key={name}
            type="button"
            className={styles.key}
            aria-label={words}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              send('key', name);
            }}
            onPointerUp={() => send('keyup', name)}
            onPointerCancel={() => send('keyup', name)}
            // A press that was no touch: a keyboard's or a screen reader's.
            onClick={({ detail }) => {
              if (detail !== 0) return;
              send('key', name);
              send('keyup', name);
            }}
          >
            {face}
          </button>
        );
      })}
    </fieldset>
  );
}
