import styles from './Paint.module.css';

const holes = [54, 106, 158, 210].flatMap((y) => [36, 88, 140, 192, 244].map((x) => ({ x, y })));

/** Tools on the wall, a printer at work, a robot half built. */
export function Workbench() {
  return (
    <g>
      <rect className={styles.pale} x="14" y="22" width="266" height="226" rx="6" />
      {holes.map(({ x, y }) => (
        <circle key={`${x}-${y}`} className={styles.ink} cx={x} cy={y} r="3" />
      ))}
      {/* screwdriver, pliers, soldering iron, a roll of solder */}
      <path className={styles.main} d="M52 52h22v66q-11 10-22 0z" />
      <path className={styles.line} d="M63 124v74M58 198h10" strokeWidth="6" />
      <path className={styles.line} d="M112 54l14 54M142 54l-14 54" strokeWidth="10" />
      <path className={styles.main} d="M108 48h12l12 62h-8zM146 48h-12l-12 62h8z" strokeWidth="3" />
      <path className={styles.sheet} d="M116 118l11-8 11 8-5 46h-12z" />
      <path className={styles.main} d="M176 60h20v60h-20z" />
      <path className={styles.sheet} d="M180 120h12v34h-12z" />
      <path className={styles.line} d="M186 154v38M186 60c0-18 26-22 30-4" />
      <circle className={styles.sheet} cx="240" cy="184" r="30" />
      <circle className={styles.main} cx="240" cy="184" r="12" />
      <path className={styles.fine} d="M219 163a30 30 0 0 1 42 0M214 176a30 30 0 0 1 52 0" />
      {/* the printer and what it prints */}
      <path className={styles.sheet} d="M62 452V296q40-14 84 0 34 12 60 2v154z" />
      <path
        className={styles.fine}
        d="M72 316v.1M72 336v.1M72 356v.1M72 376v.1M72 396v.1M72 416v.1M196 322v.1M196 342v.1M196 362v.1M196 382v.1M196 402v.1M196 422v.1"
        strokeWidth="6"
      />
      <path className={styles.glass} d="M134 318c18 16 24 38 20 78h-40c-4-40 2-62 20-78z" />
      <circle className={styles.main} cx="134" cy="360" r="9" />
      <path className={styles.main} d="M115 376l-16 18v16l18-10zM153 376l16 18v16l-18-10z" />
      <path className={styles.line} d="M124 410v14M134 410v22M144 410v14" />
      <path className={styles.main} d="M24 452h222l10 22v62H14v-62z" />
      <path className={styles.sheet} d="M46 452h176v16H46z" />
      <path className={styles.sheet} d="M30 490h70v24H30z" />
      <path className={styles.fine} d="M40 502h30" />
      <circle className={styles.ink} cx="212" cy="502" r="6" />
      <circle className={styles.ink} cx="232" cy="502" r="6" />
      <path className={styles.cable} d="M256 520c22 0 22 62 44 62" />
      {/* the bench */}
      <path className={styles.pale} d="M4 536h292v26H4z" />
      <path className={styles.pale} d="M20 562h24v236H20zM256 562h24v236h-24z" />
      <path className={styles.line} d="M44 614h212" />
      {/* the robot, on the floor, ready to go */}
      <path className={styles.main} d="M86 716h118l14 44H72z" />
      <path className={styles.sheet} d="M104 716v-8h82v8z" />
      <circle className={styles.sheet} cx="104" cy="772" r="24" />
      <circle className={styles.ink} cx="104" cy="772" r="6" />
      <circle className={styles.sheet} cx="188" cy="772" r="24" />
      <circle className={styles.ink} cx="188" cy="772" r="6" />
      <path className={styles.line} d="M200 716v-12" />
    </g>
  );
}
