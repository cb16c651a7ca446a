import styles from './Ink.module.css';

/** A coin battery, in 50 by 50. */
export function BatteryPicture() {
  return (
    <g>
      <circle className={styles.steel} cx="25" cy="25" r="21" />
      <circle className={styles.fine} cx="25" cy="25" r="15" />
      <path className={styles.line} d="M25 18v14M18 25h14" />
    </g>
  );
}
/** The loudspeaker of the case, in 100 by 100. */
export function BuzzerPicture() {
  return (
    <g>
      <circle className={styles.chip} cx="50" cy="50" r="44" />
      <circle className={styles.steelDeep} cx="50" cy="50" r="34" strokeWidth="2.4" />
      <circle className={styles.chip} cx="50" cy="50" r="14" strokeWidth="2.4" />
      <path className={styles.fine} d="M24 34q26-16 52 0M22 64q28 18 56 0" />
    </g>
  );
}
/** A keyboard, in 200 by 90. */
export function KeyboardPicture() {
  return (
    <g>
      <path className={styles.case} d="M8 22h184l6 60H2z" />
      <path className={styles.line} d="M100 22c0-14 20-16 40-18" />
      {[30, 42, 54].map((y, row) => (
        <path
          key={y}
          d={`M${14 - row} ${y + 4}H${140 + row}M${150 + row} ${y + 4}h38`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="8"
          strokeDasharray="9 3.4"
        />
      ))}
      <path className={styles.sheet} d="M54 68h70v8H53z" strokeWidth="2" />
    </g>
  );
}
/** A mouse with two buttons and its lead, in 100 by 100. */
export function MousePicture() {
  return (
    <g>
      <path className={styles.line} d="M50 36C50 6 76 24 88 4" />
      <path className={styles.case} d="M24 60a26 26 0 0 1 52 0v14a26 26 0 0 1 -52 0z" />
      <path className={styles.fine} d="M24 62h52M50 35v27" />
    </g>
  );
}
/** Two small loudspeakers, in 120 by 100. */
export function SpeakersPicture() {
  return (
    <g>
      {[6, 68].map((x) => (
        <g key={x}>
          <rect className={styles.case} x={x} y="6" width="46" height="86" rx="4" />
          <circle className={styles.chip} cx={x + 23} cy="60" r="17" strokeWidth="2.4" />
          <circle className={styles.chip} cx={x + 23} cy="24" r="8" strokeWidth="2" />
          <circle className={styles.steelDeep} cx={x + 23} cy="60" r="6" strokeWidth="1.8" />
        </g>
      ))}
    </g>
  );
}
/** A lead with a little clip-in plug: telephone (4 wires) or network (8). In 120 by 90. */
export function ClipLeadPicture({ wires }: { readonly wires: number }) {
  const w = 12 + wires * 4;
  return (
    <g>
      <path className={styles.casing} strokeWidth="11" d="M14 80C60 90 20 30 62 44" />
      <path className={styles.grey} strokeWidth="6" d="M14 80C60 90 20 30 62 44" />
      <g transform="translate(60 24)">
        <rect className={styles.white} x="0" y="4" width="48" height={w} rx="2" />
        <path
          fill="none"
          stroke="var(--gold)"
          strokeWidth={w - 8}
          strokeDasharray="0"
          d={`M34 ${4 + w / 2}H47`}
        />
        <path className={styles.line} d="M10 4l16-10h10" />
      </g>
    </g>
  );
}
/** A floppy disk of 3½ inches, in 100 by 100. */
export function FloppyDiskPicture() {
  return (
    <g>
      <path className={styles.chip} d="M6 6h80l8 8v80H6z" />
      <path className={styles.steel} d="M30 6h42v30H30z" strokeWidth="2" />
      <path className={styles.chip} d="M54 12h12v20H54z" strokeWidth="1.6" />
      <path className={styles.sheet} d="M18 50h64v44H18z" strokeWidth="2" />
      <path className={styles.fine} d="M26 62h48M26 72h48M26 82h30" />
    </g>
  );
}
/** A compact disc, in 100 by 100. */
export function CdPicture() {
  return (
    <g>
      <circle className={styles.steel} cx="50" cy="50" r="45" />
      <path className={styles.fine} d="M50 50L84 20M50 50L90 38M50 50L16 80M50 50L10 62" />
      <circle className={styles.sheet} cx="50" cy="50" r="15" strokeWidth="2.4" />
      <circle className={styles.caseDeep} cx="50" cy="50" r="6" strokeWidth="2" />
    </g>
  );
}
/** A processor of the next years, in a cartridge. In 200 by 90. */
export function CartridgePicture({ mark }: { readonly mark: string }) {
  return (
    <g>
      <path className={styles.chip} d="M4 8h192v62H4z" />
      <path className={styles.board} d="M24 70h152v12H24z" strokeWidth="2" />
      <rect className={styles.steel} x="52" y="22" width="96" height="34" rx="3" strokeWidth="2" />
      <text className={styles.text} x="100" y="46" style={{ fontSize: 20 }}>
        {mark}
      </text>
    </g>
  );
}
/** A storage box without moving parts, in 130 by 90. */
export function FlatDrivePicture({ label }: { readonly label: string }) {
  return (
    <g>
      <rect className={styles.chip} x="4" y="6" width="120" height="76" rx="5" />
      <rect className={styles.sheet} x="16" y="18" width="96" height="40" strokeWidth="2" />
      <text className={styles.text} x="64" y="44" style={{ fontSize: 17 }}>
        {label}
      </text>
      <path className={styles.goldLine} strokeDasharray="4 3" d="M30 76h56" />
    </g>
  );
}
