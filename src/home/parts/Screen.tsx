import styles from '../Machine.module.css';

/** Unit 3: the monitor, its tube in sight at the side, and on its glass the windows of an operating system. */
export function Screen() {
  return (
    <g>
      <path className={styles.sheet} d="M218 302l-14 24h176l-14-24z" />
      {/* the side, cut away: tube, coil, gun and beam */}
      <path className={styles.shade} d="M484 34l112 54q10 6 10 16v118q0 10-10 14l-112 52z" />
      <path className={styles.pale} d="M486 62l66 62v76l-66 60z" />
      <path className={styles.sheet} d="M552 144h40v36h-40z" />
      <path className={styles.main} d="M546 120h20v84h-20z" />
      <path className={styles.fine} d="M553 124v76M559 124v76M598 154v16M592 154h6M592 170h6" />
      <path className={styles.fine} strokeDasharray="3 7" d="M544 160L488 96M544 162l-56 10M544 164l-56 74" />
      {/* the front and its glass */}
      <rect className={styles.sheet} x="94" y="12" width="392" height="292" rx="22" />
      <path className={styles.glass} d="M126 44q164-14 328 0 14 104 0 206-164 14-328 0-14-102 0-206z" />
      <path className={styles.sheet} d="M128 52q162-12 324 0l2 20H126z" strokeWidth="3" />
      <path className={styles.ink} d="M140 58l9 0 0 8-9 0z" />
      <path className={styles.fine} d="M160 62h26M196 62h20M226 62h30M424 62h18" />
      {/* a window behind, with a text; one in front, with a chart */}
      <path className={styles.sheet} d="M144 88h126v92H144z" strokeWidth="3.5" />
      <path className={styles.main} d="M144 88h126v18H144z" strokeWidth="3.5" />
      <path className={styles.fine} d="M154 120h80M154 132h60M154 144h72M154 156h40" />
      <path className={styles.sheet} d="M204 124h152v104H204z" strokeWidth="3.5" />
      <path className={styles.main} d="M204 124h152v18H204z" strokeWidth="3.5" />
      <path className={styles.fine} d="M336 129l8 8M344 129l-8 8M218 216V154M218 216h126" />
      <path
        className={styles.main}
        d="M228 194h16v20h-16zM252 176h16v38h-16zM276 186h16v28h-16zM300 162h16v52h-16z"
        strokeWidth="2.5"
      />
      {/* whose turn it is on the CPU */}
      <path className={styles.sheet} d="M372 88h74v86h-74z" strokeWidth="3.5" />
      <path className={styles.main} d="M372 88h74v16h-74z" strokeWidth="3.5" />
      <circle className={styles.pale} cx="409" cy="139" r="25" strokeWidth="3" />
      <path className={styles.main} d="M409 139v-25a25 25 0 0 1 25 25z" strokeWidth="3" />
      <path className={styles.fine} d="M409 139l-18 17M409 139h-25" />
      {/* a folder, a bin, and the pointer */}
      <path className={styles.sheet} d="M146 204h16l5 6h26v26h-47z" strokeWidth="3" />
      <path className={styles.sheet} d="M392 206h32l-4 32h-24zM388 200h40M402 195h12" strokeWidth="3" />
      <path className={styles.ink} d="M326 176l0 40 9-9 7 16 8-4-7-15 13-1z" />
      {/* knobs */}
      <circle className={styles.shade} cx="404" cy="278" r="9" strokeWidth="3" />
      <circle className={styles.shade} cx="432" cy="278" r="9" strokeWidth="3" />
      <path className={styles.main} d="M452 273h16v10h-16z" strokeWidth="3" />
    </g>
  );
}
