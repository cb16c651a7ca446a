import styles from './Lamps.module.css';
import { placeValue } from './numbers.ts';

/** How far each finger reaches up, from the thumb to the little finger. */
const reach = [52, 80, 92, 84, 62] as const;
const WIDE = 42;

/** One finger, up or folded; its place counts from the thumb of the right hand. The other hand has its thumb at the other end. */
export function Finger({ place, on }: { readonly place: number; readonly on: boolean }) {
  const from = place < 5 ? place : 9 - place;
  const foot = from === 0 ? 124 : 106;
  const long = on ? (reach[from] ?? 80) : 22;
  return (
    <>
      <rect
        className={on ? styles.fingerUp : styles.fingerDown}
        x={-WIDE / 2}
        y={foot - long}
        width={WIDE}
        height={long + 14}
        rx={on ? WIDE / 2 : 14}
      />
      {on && <path className={styles.nail} d={`M-9 ${foot - long + 10}q9 -9 18 0v8q-9 5 -18 0z`} />}
      <text className={styles.fingerWorth} y={foot + 7}>
        {placeValue(place)}
      </text>
    </>
  );
}

/** What the fingers stand on. `left` hands have their thumb at the left. */
export function Palm({ left, cell }: { readonly left: boolean; readonly cell: number }) {
  const little = -2.5 * cell + 1;
  const index = 1.5 * cell - 1;
  const thumb = 2.5 * cell - 2;
  return (
    <path
      className={styles.palm}
      transform={left ? 'scale(-1 1)' : undefined}
      d={`M${little} 108q0 -8 8 -8H${index}L${index + 6} 112H${thumb - 6}q8 0 6 14q-4 24 -40 34q-10 4 -22 4H${little + 34}q-34 0 -34 -30Z`}
    />
  );
}
