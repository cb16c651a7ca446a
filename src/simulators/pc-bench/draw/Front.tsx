import type { Beat } from '../starting.ts';
import styles from './Ink.module.css';

interface FrontProps {
  readonly beat: Pick<Beat, 'lights'> | undefined;
  readonly mhz: number | undefined;
}
/** The front of the case, folded out: lamps, the power button and the digits. */
export function Front({ beat, mhz }: FrontProps) {
  const lights = beat?.lights;
  return (
    <g>
      <rect className={styles.chip} x="908" y="490" width="86" height="44" rx="3" strokeWidth="2.4" />
      <text
        x="951"
        y="522"
        textAnchor="middle"
        fill={lights?.power ? 'var(--control)' : 'var(--ink-soft)'}
        style={{ font: '700 30px var(--font-code)' }}
      >
        {lights?.power && mhz !== undefined ? mhz : '– –'}
      </text>
      <Lamp x={918} label="power" on={lights?.power === true} />
      <Lamp x={968} label="disk" on={lights?.disk === true} />
      <circle className={styles.case} cx="1052" cy="540" r="38" />
      <circle className={lights?.power ? styles.glow : styles.sheet} cx="1052" cy="540" r="27" />
      <path
        d="M1052 526v14M1043 531a13 13 0 1 0 18 0"
        fill="none"
        stroke={lights?.power ? 'var(--on-glow)' : 'var(--ink)'}
        strokeWidth="3.4"
        strokeLinecap="round"
      />
    </g>
  );
}

function Lamp({ x, label, on }: { readonly x: number; readonly label: string; readonly on: boolean }) {
  return (
    <g>
      {on && <path className={styles.fine} d={`M${x - 9} 556l-5-5M${x + 25} 556l5-5M${x + 8} 552v-6`} />}
      <rect
        className={on ? styles.glow : styles.steelDeep}
        x={x}
        y="558"
        width="16"
        height="9"
        rx="2"
        strokeWidth="2"
      />
      <text className={styles.text} x={x + 8} y="586">
        {label}
      </text>
    </g>
  );
}
