import styles from './Ink.module.css';

export const PSU = { w: 216, h: 132 } as const;

interface PsuProps {
  /** Its name plate: "AT" or "ATX" and the watts. */
  readonly mark: string;
  readonly turning?: boolean;
}
/** A power supply: a steel box with a grille, its fan behind, and a thick bundle of wires. */
export function PsuPicture({ mark, turning = false }: PsuProps) {
  return (
    <g>
      <rect className={styles.steel} x="2" y="2" width={PSU.w - 4} height={PSU.h - 4} rx="3" />
      <circle className={styles.chip} cx="64" cy="66" r="48" />
      <g className={`${styles.fan} ${turning ? styles.turning : ''}`}>
        {[0, 1, 2, 3, 4].map((blade) => (
          <path
            key={blade}
            className={styles.steelDeep}
            strokeWidth="2"
            transform={`rotate(${blade * 72} 64 66)`}
            d="M64 52c-6-14-2-26 12-28 10 8 8 20-2 32z"
          />
        ))}
        <circle cx="64" cy="66" r="42" fill="none" />
      </g>
      <circle className={styles.sheet} cx="64" cy="66" r="13" strokeWidth="2" />
      <path className={styles.fine} d="M64 18v96M16 66h96M30 32l68 68M98 32l-68 68" opacity="0.55" />
      <rect className={styles.sheet} x="126" y="18" width="78" height="60" strokeWidth="2" />
      <path className={styles.control} d="M138 28l-8 14h7l-5 14 14-18h-8l6-10z" strokeWidth="1.6" />
      <text className={styles.text} x="176" y="48" style={{ fontSize: 19 }}>
        {mark.split(' ')[0]}
      </text>
      <text className={styles.text} x="166" y="70" style={{ fontSize: 16 }}>
        {mark.split(' ').slice(1).join(' ')}
      </text>
      <path className={styles.fine} d="M128 92h74M128 102h74M128 112h40" />
    </g>
  );
}

/** Three wires side by side, from one point to another: yellow 12 volts, red 5 volts, black back. */
export function PowerWires({ d, width = 4 }: { readonly d: string; readonly width?: number }) {
  return (
    <g>
      <path className={styles.casing} strokeWidth={width * 3 + 3} d={d} />
      <path className={styles.black} strokeWidth={width * 3} d={d} />
      <path className={styles.yellow} strokeWidth={width * 1.9} d={d} />
      <path className={styles.red} strokeWidth={width * 0.8} d={d} />
    </g>
  );
}
