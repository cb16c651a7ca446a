import styles from './Paint.module.css';

/** The cable to the wall, the wire over the hills, the ship that lays it under the sea. */
export function Outside() {
  return (
    <g>
      {/* the window and what is behind it */}
      <path className={styles.pale} d="M18 22h264v452H18z" />
      <circle className={styles.main} cx="232" cy="76" r="26" />
      <path className={styles.sheet} d="M18 206q60-18 120-2t144-14v90H18z" />
      <path
        className={styles.fine}
        d="M150 214q10-6 20 0t20 0M200 234q10-6 20 0t20 0M60 226q10-6 20 0t20 0"
      />
      <path className={styles.main} d="M200 186h64l-10 20h-46z" />
      <path className={styles.sheet} d="M216 186v-16h22v16z" />
      <path className={styles.line} d="M228 170v-20M228 152l24 34" />
      <path className={styles.fine} strokeDasharray="4 8" d="M206 206c-30 40-70 40-92 60" />
      <path className={styles.main} d="M18 292q70-60 150-22t114-16v220H18z" />
      <path className={styles.sheet} d="M18 352q90-50 160-14t104 0v136H18z" />
      {/* a house with somebody at home */}
      <path className={styles.paper} d="M40 372h70v58H40z" />
      <path className={styles.main} d="M28 376l47-40 47 40z" />
      <path className={styles.glass} d="M52 388h20v20H52z" />
      <path className={styles.line} d="M84 430v-34h16v34" />
      {/* the poles, one behind the other, from the sea to the house */}
      <path className={styles.line} d="M112 330v-64M94 276h36" strokeWidth="5" />
      <path className={styles.line} d="M206 470V232M166 254h80M178 282h56" strokeWidth="8" />
      <path
        className={styles.fine}
        d="M96 270q-40 4-78-14M128 270q40 26 74-24M170 246q-30 44-58 30M242 246q22 6 40-4M182 276q-40 80-84 70"
      />
      <path
        className={styles.ink}
        d="M165 240h10v14h-10zM237 240h10v14h-10zM177 270h10v12h-10zM225 270h10v12h-10z"
      />
      {/* packets on the wire, numbered */}
      <g>
        <path className={styles.paper} d="M134 236h34v28h-34z" />
        <path className={styles.paper} d="M30 226h34v28H30z" />
        <path className={styles.paper} d="M108 326h34v28h-34z" />
        <text className={styles.code} x="145" y="257">
          2
        </text>
        <text className={styles.code} x="41" y="247">
          1
        </text>
        <text className={styles.code} x="119" y="347">
          3
        </text>
      </g>
      <path className={styles.line} d="M18 22h264v452H18z" strokeWidth="9" />
      <path className={styles.line} d="M18 150h264M150 22v128" strokeWidth="6" />
      <path className={styles.sheet} d="M4 474h292v16H4z" />
      {/* the box with the lights, and the cables in and out */}
      <path className={styles.cable} d="M0 582c40 0 30 76 66 76" />
      <path className={styles.cable} d="M210 640c60 0 54-60 54-150" />
      <path className={styles.line} d="M96 622l-16-44M182 622l16-44" strokeWidth="6" />
      <path className={styles.main} d="M66 622h146v54H66z" />
      <path className={styles.sheet} d="M80 636h62v26H80z" />
      <path className={styles.ink} d="M86 642h12v14H86zM104 642h12v14h-12zM122 642h12v14h-12z" />
      <circle className={styles.sheet} cx="164" cy="649" r="6" strokeWidth="3" />
      <circle className={styles.sheet} cx="184" cy="649" r="6" strokeWidth="3" />
      <path className={styles.pale} d="M46 676h190v14H46z" />
      <path className={styles.line} d="M70 690v22M212 690v22" />
      {/* the cat that watches the packets go by */}
      <path
        className={styles.main}
        d="M176 798c-14-30-4-58 18-66l-4-30 18 12h22l18-12-2 32c24 12 28 40 16 64z"
      />
      <path className={styles.line} d="M262 796c32 0 30-40 14-44M208 748h24" />
      <path className={styles.fine} d="M218 730v.1M206 724l-16-4M232 724l16-4" />
    </g>
  );
}
