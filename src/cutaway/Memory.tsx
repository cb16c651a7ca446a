import styles from './Paint.module.css';

const sticks = [388, 416];
const chips = [346, 374, 402, 430, 458, 486];

/** Sticks of RAM above; below them the disk with its lid off, and a floppy disk. */
export function Memory() {
  return (
    <g>
      {sticks.map((y) => (
        <g key={y}>
          <path className={styles.pale} d={`M338 ${y}h182v22H338z`} />
          {chips.map((x) => (
            <path key={x} className={styles.main} d={`M${x} ${y + 5}h20v11h-20z`} strokeWidth="2.5" />
          ))}
          <path
            className={styles.fine}
            d={`M344 ${y + 22}v5M356 ${y + 22}v5M368 ${y + 22}v5M380 ${y + 22}v5M392 ${y + 22}v5M404 ${y + 22}v5M450 ${y + 22}v5M462 ${y + 22}v5M474 ${y + 22}v5M486 ${y + 22}v5M498 ${y + 22}v5M510 ${y + 22}v5`}
          />
        </g>
      ))}
      <rect className={styles.sheet} x="336" y="450" width="128" height="82" rx="8" />
      <circle className={styles.glass} cx="384" cy="490" r="34" />
      <circle className={styles.fine} cx="384" cy="490" r="24" />
      <circle className={styles.fine} cx="384" cy="490" r="15" />
      <circle className={styles.main} cx="384" cy="490" r="7" />
      <path className={styles.main} d="M456 520l-52-26-8-10 14 4 52 18z" />
      <circle className={styles.ink} cx="450" cy="513" r="5" />
      <path className={styles.main} d="M476 452h58l10 10v62h-68z" />
      <path className={styles.sheet} d="M490 452h32v20h-32z" />
      <path className={styles.ink} d="M510 455h7v14h-7z" />
      <path className={styles.sheet} d="M486 486h48v38h-48z" />
      <path className={styles.fine} d="M494 497h30M494 508h20" />
    </g>
  );
}
