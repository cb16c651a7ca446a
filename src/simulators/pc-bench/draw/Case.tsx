import styles from './Ink.module.css';
import { BAY_X, bayIds, BAY_Y, BOARD, FACE_X, FLOPPY_Y, slotIds, SLOT_Y } from './plan.ts';

/** The empty case, lying open: its back folded out at the left, its front at the right. */
export function Case() {
  return (
    <g>
      {/* the back, folded out */}
      <path className={styles.steel} d="M8 30H104V668H8Z" />
      {slotIds.map((id) => (
        <path
          key={id}
          className={styles.steelDeep}
          d={`M22 ${SLOT_Y[id] - 27}H104V${SLOT_Y[id] + 9}H22Z`}
          strokeWidth="2"
        />
      ))}
      {/* the box */}
      <path className={styles.case} d="M100 20H884V676H100Z" />
      <path className={styles.caseDeep} d="M108 36H872V666H108Z" />
      <path className={styles.case} d="M100 20L108 36H872L884 20Z" strokeWidth="2.4" />
      <circle className={styles.steelDeep} cx="240" cy="28" r="4" strokeWidth="1.6" />
      <circle className={styles.steelDeep} cx="520" cy="28" r="4" strokeWidth="1.6" />
      <circle className={styles.steelDeep} cx="780" cy="28" r="4" strokeWidth="1.6" />
      {/* the front, folded out */}
      <path className={styles.case} d="M884 20H1104q8 0 8 8V668q0 8-8 8H884Z" />
      <path className={styles.ridge} d="M904 642H1088M904 654H1088" />
      {/* the cage for the drives */}
      <path
        className={styles.steelDeep}
        d={`M${BAY_X - 10} 36H872V${FLOPPY_Y + 54}H${BAY_X - 10}Z`}
        strokeWidth="2.4"
      />
      {bayIds.map((id) => (
        <g key={id}>
          <path className={styles.caseDeep} d={`M${BAY_X} ${BAY_Y[id]}H866v78H${BAY_X}z`} strokeWidth="2" />
          <path className={styles.case} d={`M${FACE_X} ${BAY_Y[id]}h192v74h-192z`} strokeWidth="2.4" />
          <path
            className={styles.ridge}
            d={`M${FACE_X + 14} ${BAY_Y[id] + 24}h164M${FACE_X + 14} ${BAY_Y[id] + 48}h164`}
          />
        </g>
      ))}
      <path className={styles.caseDeep} d={`M${BAY_X} ${FLOPPY_Y}H866v44H${BAY_X}z`} strokeWidth="2" />
      <path className={styles.case} d={`M${FACE_X} ${FLOPPY_Y}h154v44h-154z`} strokeWidth="2.4" />
      {/* the bay of the supply, and where the loudspeaker hangs */}
      <path className={styles.fine} strokeDasharray="8 7" d="M114 46H328V176H114Z" />
      <path className={styles.fine} strokeDasharray="8 7" d="M684 510h100v100h-100z" />
    </g>
  );
}

/** The board: green, with its sockets, slots and chips. */
export function BareBoard() {
  const { x, y, w, h } = BOARD;
  return (
    <g>
      <rect className={styles.board} x={x} y={y} width={w} height={h} rx="3" />
      <path
        className={styles.track}
        d="M280 210h40v60M280 224h28v140h30M410 410v-16h-80M416 470h-14v60h-6M420 508h-10v70M596 440v110h-60M604 380v210h-64M330 240v120M318 250v130h24M426 620h60v24h40M560 250v-14M140 650h330v-30"
      />
      {[
        [122, 196],
        [602, 196],
        [122, 652],
        [602, 652],
      ].map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} className={styles.gold} cx={cx} cy={cy} r="6" strokeWidth="2" />
      ))}
      {/* chips that belong to the board */}
      <rect className={styles.chip} x="514" y="552" width="78" height="34" strokeWidth="2.4" />
      <rect className={styles.sheet} x="522" y="558" width="62" height="22" strokeWidth="1.6" />
      <text className={styles.text} x="553" y="575">
        BIOS
      </text>
      <rect className={styles.chip} x="520" y="596" width="56" height="52" strokeWidth="2.4" />
      <circle className={styles.steelDeep} cx="530" cy="606" r="3" strokeWidth="1.2" />
      <rect className={styles.chip} x="284" y="236" width="30" height="44" strokeWidth="2.4" />
      {[
        [418, 560],
        [418, 584],
        [596, 300],
        [596, 324],
        [332, 206],
      ].map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} className={styles.steelDeep} cx={cx} cy={cy} r="9" strokeWidth="2" />
      ))}
    </g>
  );
}
