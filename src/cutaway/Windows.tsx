import styles from './Paint.module.css';

/** What stands on the glass: the windows of an operating system. */
export function Windows() {
  return (
    <g>
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
    </g>
  );
}
