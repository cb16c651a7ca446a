import styles from './Paint.module.css';

const pins = [0, 1, 2, 3, 4, 5].map((at) => 138 + at * 17);
const rows = [0, 1, 2, 3, 4, 5].map((at) => 420 + at * 15);

/** The board, and on it the chip, opened to show what works inside. */
export function Board() {
  return (
    <g>
      <path className={styles.pale} d="M74 390h246v158H74z" />
      <path
        className={styles.fine}
        d="M92 436v26h22M100 520v-22h14M260 410h24v24M248 440h40v60M248 456h24v72M248 474h12v58M150 396v-2M176 394v12M210 394v10"
      />
      {/* memory of the start: a chip with legs */}
      <path className={styles.line} d="M88 400v-6M98 400v-6M108 400v-6M88 432v6M98 432v6M108 432v6" />
      <path className={styles.sheet} d="M80 402h38v28H80z" />
      {/* the clock and its beat */}
      <rect className={styles.sheet} x="80" y="464" width="34" height="18" rx="9" />
      <path className={styles.fine} d="M80 512h8v-14h10v14h10v-14h8" />
      {/* the chip */}
      {pins.map((x) => (
        <path key={x} className={styles.line} d={`M${x} 404v-8M${x} 510v8`} />
      ))}
      {rows.map((y) => (
        <path key={y} className={styles.line} d={`M126 ${y}h-8M234 ${y}h8`} />
      ))}
      <path className={styles.main} d="M126 404h108v106H126z" />
      <path className={styles.glass} d="M142 420h76v74h-76z" />
      <path className={styles.pale} d="M148 428h26v12h-26zM148 446h26v12h-26z" strokeWidth="2.5" />
      <path className={styles.pale} d="M184 428h10l6 8 6-8h8l-7 30h-16z" strokeWidth="2.5" />
      <path className={styles.fine} d="M174 434h9M174 452h12M199 458v12h-38v-12M154 486h52M154 478h52" />
      <path
        className={styles.rays}
        d="M120 398l-14-12M180 390v-16M240 398l14-12M120 516l-14 12M240 516l14 12"
      />
      {/* the fan */}
      <circle className={styles.sheet} cx="284" cy="520" r="25" />
      <path
        className={styles.pale}
        d="M284 520c-4-12 2-20 10-21 4 8-2 16-10 21zm0 0c12-4 20 2 21 10-8 4-16-2-21-10zm0 0c4 12-2 20-10 21-4-8 2-16 10-21zm0 0c-12 4-20-2-21-10 8-4 16 2 21 10z"
        strokeWidth="3"
      />
      <circle className={styles.ink} cx="284" cy="520" r="4.5" />
      {/* a capacitor or two */}
      <circle className={styles.main} cx="298" cy="404" r="9" />
      <circle className={styles.main} cx="274" cy="404" r="9" />
    </g>
  );
}
