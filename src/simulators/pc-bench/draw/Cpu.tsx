import styles from './Ink.module.css';

/** How large a processor is drawn: a square. */
export const CPU_SIZE = 104;

interface CpuPictureProps {
  /** What is printed on the lid, such as "133". */
  readonly mark: string;
  /** The corner with the missing pins: at the top left when it sits right. */
  readonly turned?: boolean;
}
/** A processor from above: a grey ceramic square with a metal lid, one corner cut, its pins below. */
export function CpuPicture({ mark, turned = false }: CpuPictureProps) {
  return (
    <g>
      <g transform={turned ? 'rotate(180 52 52)' : undefined}>
        <path className={styles.steelDeep} d="M18 2H102V102H2V18Z" />
        <path className={styles.goldLine} d="M14 12h80M12 92h80M12 20v68M94 16v70" />
        <circle className={styles.gold} cx="20" cy="20" r="5" strokeWidth="2" />
      </g>
      <rect className={styles.steel} x="24" y="24" width="56" height="56" rx="4" />
      {mark.split(' ').map((word, at, words) => (
        <text
          key={word}
          className={styles.text}
          x="52"
          y={words.length === 1 ? 59 : 48 + at * 20}
          style={{ fontSize: word.length > 3 ? 17 : 20 }}
        >
          {word}
        </text>
      ))}
    </g>
  );
}

/** A heat sink with its fan, from above. */
export function CoolerPicture({ turning }: { readonly turning: boolean }) {
  const fins = [10, 22, 34, 86, 98, 110];
  return (
    <g>
      <rect className={styles.steel} x="2" y="2" width="116" height="116" rx="4" />
      {fins.map((y) => (
        <path key={y} className={styles.fine} d={`M2 ${y}H118`} />
      ))}
      <rect className={styles.chip} x="12" y="12" width="96" height="96" rx="8" />
      <circle className={styles.steelDeep} cx="60" cy="60" r="43" />
      <g className={`${styles.fan} ${turning ? styles.turning : ''}`}>
        {[0, 1, 2, 3, 4, 5, 6].map((blade) => (
          <path
            key={blade}
            className={styles.chip}
            strokeWidth="2"
            transform={`rotate(${(blade * 360) / 7} 60 60)`}
            d="M60 46c-4-12 0-22 12-24 8 6 8 16 0 28z"
          />
        ))}
        {/* so that the box which turns is the whole round */}
        <circle cx="60" cy="60" r="40" fill="none" />
      </g>
      <circle className={styles.sheet} cx="60" cy="60" r="14" />
      {[
        [20, 20],
        [100, 20],
        [20, 100],
        [100, 100],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} className={styles.steel} cx={x} cy={y} r="4" strokeWidth="1.6" />
      ))}
    </g>
  );
}

/** A heat sink without a fan, from above: nothing but fins. */
export function PlainCoolerPicture() {
  return (
    <g>
      <rect className={styles.steelDeep} x="10" y="10" width="100" height="100" rx="3" />
      {[18, 31, 44, 57, 70, 83, 96].map((x) => (
        <rect
          key={x}
          className={styles.steel}
          x={x - 4}
          y="4"
          width="9"
          height="112"
          rx="2"
          strokeWidth="2"
        />
      ))}
    </g>
  );
}
