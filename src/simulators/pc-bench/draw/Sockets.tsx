import type { Fitted } from '../hardware.ts';
import styles from './Ink.module.css';
import { SLOT_X, SLOT_Y, slotIds, STICK_AT } from './plan.ts';
import { SlotPicture, SocketPicture, StickSlotPicture } from './Slots.tsx';

/** A header on the board: a frame with two rows of pins. */
function Header({
  x,
  y,
  w,
  name,
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly name: string;
}) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={styles.chip} width={w} height="20" rx="2" strokeWidth="2.4" />
      <path className={styles.chip} d={`M${w / 2 - 7} 20v4h14v-4`} strokeWidth="2" />
      <path className={styles.goldLine} strokeDasharray="1 5" d={`M7 7H${w - 5}M7 13H${w - 5}`} />
      <text className={styles.text} x={w + 8} y="16" style={{ textAnchor: 'start', fontSize: 13 }}>
        {name}
      </text>
    </g>
  );
}

/** Every socket and slot of the board, empty or not: what is fitted is drawn over it. */
export function Sockets({ fitted }: { readonly fitted: Fitted }) {
  return (
    <g>
      <g transform="translate(136 196)">
        <SocketPicture open={fitted.cpu === undefined} />
      </g>
      {(['simm-1', 'simm-2'] as const).map((id) => (
        <g key={id} transform={`translate(${STICK_AT[id].x} ${STICK_AT[id].y})`}>
          <StickSlotPicture shape="simm" />
        </g>
      ))}
      {(['dimm-1', 'dimm-2'] as const).map((id) => (
        <g key={id} transform={`translate(${STICK_AT[id].x} ${STICK_AT[id].y})`}>
          <StickSlotPicture shape="dimm" />
        </g>
      ))}
      {slotIds.map((id) => (
        <g key={id} transform={`translate(${SLOT_X} ${SLOT_Y[id]})`}>
          <SlotPicture bus={id === 'agp' ? 'agp' : id.startsWith('pci') ? 'pci' : 'isa'} />
        </g>
      ))}
      {/* power for the board: the old kind in one row, the new one in two */}
      <rect className={styles.white} x="458" y="196" width="120" height="20" rx="2" strokeWidth="2.4" />
      <path className={styles.goldLine} strokeDasharray="1 9" strokeWidth="4" d="M466 206H574" />
      <rect className={styles.white} x="352" y="196" width="86" height="30" rx="2" strokeWidth="2.4" />
      <path className={styles.dots} d="M360 206H434M360 217H434" />
      {/* three pins for the fan */}
      <rect className={styles.white} x="288" y="298" width="30" height="14" strokeWidth="2" />
      <path className={styles.goldLine} strokeDasharray="1 8" strokeWidth="4" d="M294 305H316" />
      <Header x={440} y={420} w={112} name="IDE 1" />
      <Header x={440} y={458} w={112} name="IDE 2" />
      <Header x={440} y={496} w={94} name="FDD" />
      {/* the battery's cup and the pins of the loudspeaker */}
      <circle className={styles.chip} cx="465" cy="583" r="25" strokeWidth="2.4" />
      <circle className={styles.boardDeep} cx="465" cy="583" r="17" strokeWidth="1.8" />
      <rect className={styles.chip} x="586" y="622" width="20" height="34" strokeWidth="2" />
      <path className={styles.goldLine} strokeDasharray="1 6" strokeWidth="3.4" d="M592 628v24M600 628v24" />
      {/* at the back: keyboard, mouse */}
      <circle className={styles.chip} cx="51" cy="216" r="17" strokeWidth="2.4" />
      <path className={styles.dots} stroke="var(--gold)" d="M42 210q9-6 18 0M44 222h16" />
      <path className={styles.chip} d="M20 256h62l-6 26H26z" strokeWidth="2.4" />
      <path className={styles.goldLine} strokeDasharray="1 8" strokeWidth="3.4" d="M32 265H72M36 274H70" />
      {/* the back of the monitor, with a mains socket of its own */}
      <path className={styles.case} d="M18 112h66l-8 32H26z" strokeWidth="2.4" />
      <path className={styles.chip} d="M36 116h30v18H40l-4-4z" strokeWidth="2" />
      <path className={styles.goldLine} d="M45 122v6M57 122v6M51 124v6" strokeWidth="3" />
    </g>
  );
}
