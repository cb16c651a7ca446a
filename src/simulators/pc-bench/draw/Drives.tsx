import styles from './Ink.module.css';

/** How large drives are drawn inside the case, seen from the side (a hard disk: with its lid cut away). */
export const DRIVE = {
  hard: { w: 206, h: 78 },
  wide: { w: 206, h: 74 },
  floppy: { w: 190, h: 44 },
} as const;

/** The tail of a drive: the data pins and the white power socket. */
function Tail({ h }: { readonly h: number }) {
  return (
    <g>
      <rect className={styles.chip} x="-5" y={h * 0.12} width="10" height={h * 0.42} strokeWidth="1.8" />
      <rect className={styles.white} x="-5" y={h * 0.64} width="10" height={h * 0.24} strokeWidth="1.8" />
    </g>
  );
}

/** A hard disk with its lid cut away: the platter and the arm inside. */
export function HardDiskPicture({
  label,
  running = false,
}: {
  readonly label: string;
  readonly running?: boolean;
}) {
  const { w, h } = DRIVE.hard;
  return (
    <g>
      <Tail h={h} />
      <rect className={styles.steel} x="2" y="2" width={w - 4} height={h - 4} rx="5" />
      <path className={styles.chip} d={`M84 8H${w - 10}V${h - 8}H96L80 60V26Z`} strokeWidth="2" />
      <ellipse className={styles.sheet} cx="146" cy="39" rx="50" ry="28" strokeWidth="2.4" />
      <g className={running ? styles.shimmer : undefined}>
        <ellipse className={styles.fine} cx="146" cy="39" rx="36" ry="19" />
        <path className={styles.fine} d="M146 13q26 1 38 12M146 65q-26 -1 -38 -12" />
      </g>
      <ellipse className={styles.steelDeep} cx="146" cy="39" rx="13" ry="7" strokeWidth="2" />
      <path className={styles.gold} d="M92 62l40-20 3 4-39 22z" strokeWidth="1.8" />
      <circle className={styles.steelDeep} cx="96" cy="62" r="6" strokeWidth="1.8" />
      <rect className={styles.sheet} x="12" y="18" width="60" height="42" strokeWidth="1.8" />
      <text className={styles.text} x="42" y="45" style={{ fontSize: 15 }}>
        {label}
      </text>
    </g>
  );
}

/** A CD-ROM drive from the side: a long metal box. */
export function WideDrivePicture({ label }: { readonly label: string }) {
  const { w, h } = DRIVE.wide;
  return (
    <g>
      <Tail h={h} />
      <path className={styles.steel} d={`M2 2H${w - 2}V${h - 2}H2Z`} />
      <path className={styles.fine} d={`M2 14H${w - 2}M30 ${h - 14}h34M100 ${h - 14}h34M158 ${h - 14}h34`} />
      <circle className={styles.steelDeep} cx="22" cy="34" r="4" strokeWidth="1.6" />
      <circle className={styles.steelDeep} cx={w - 30} cy="34" r="4" strokeWidth="1.6" />
      <rect className={styles.sheet} x="66" y="22" width="84" height="26" strokeWidth="1.8" />
      <text className={styles.text} x="108" y="41" style={{ fontSize: 16 }}>
        {label}
      </text>
    </g>
  );
}
/** The front of a CD-ROM drive: tray, lamp, button, headphone socket. */
export function WideFacePicture({ lit = false }: { readonly lit?: boolean }) {
  return (
    <g>
      <rect className={styles.case} x="2" y="2" width="188" height="64" rx="3" />
      <rect className={styles.case} x="12" y="10" width="168" height="24" rx="2" strokeWidth="2" />
      <path className={styles.fine} d="M60 22h72" />
      <circle className={styles.steelDeep} cx="22" cy="50" r="5" strokeWidth="1.8" />
      <circle className={styles.sheet} cx="44" cy="50" r="7" strokeWidth="1.8" />
      <rect
        className={lit ? styles.glow : styles.steelDeep}
        x="120"
        y="46"
        width="14"
        height="7"
        strokeWidth="1.6"
      />
      <rect className={styles.sheet} x="148" y="43" width="30" height="13" rx="3" strokeWidth="1.8" />
    </g>
  );
}

/** A floppy drive from the side. */
export function FloppyPicture() {
  const { w, h } = DRIVE.floppy;
  return (
    <g>
      <Tail h={h} />
      <path className={styles.steel} d={`M2 2H${w - 2}V${h - 2}H2Z`} />
      <path className={styles.fine} d={`M2 12H${w - 2}M150 12v${h - 16}`} />
      <rect className={styles.boardDeep} x="14" y="18" width="40" height={h - 26} strokeWidth="1.6" />
      <circle className={styles.steelDeep} cx="92" cy="27" r="9" strokeWidth="1.8" />
    </g>
  );
}
/** The front of a floppy drive: the slit, the lamp and the button that throws the disk out. */
export function FloppyFacePicture({ lit = false }: { readonly lit?: boolean }) {
  return (
    <g>
      <rect className={styles.case} x="2" y="2" width="150" height="40" rx="3" />
      <path className={styles.chip} d="M14 10h126v7H14z" strokeWidth="1.8" />
      <path className={styles.caseDeep} d="M56 8h40v11H56z" strokeWidth="1.8" />
      <rect className={styles.sheet} x="118" y="25" width="22" height="10" rx="2" strokeWidth="1.8" />
      <rect
        className={lit ? styles.glow : styles.steelDeep}
        x="18"
        y="27"
        width="12"
        height="6"
        strokeWidth="1.6"
      />
    </g>
  );
}
