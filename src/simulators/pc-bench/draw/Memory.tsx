import styles from './Ink.module.css';
import { STICK } from './Slots.tsx';

interface StickProps {
  readonly shape: 'simm' | 'dimm';
  /** How high it is drawn: lower when it stands in its slot. */
  readonly height: number;
  /** What the sticker says, such as "32 MB". */
  readonly mark?: string;
}
/** A stick of RAM: a row of black chips, gold contacts below. A SIMM has its notch at one end, a DIMM two among the contacts. */
export function StickPicture({ shape, height: h, mark }: StickProps) {
  const w = STICK[shape];
  const chips = 8;
  const pitch = (w - 18) / chips;
  const edge = h - 7;
  // The board: a SIMM has one lower corner missing; a DIMM has two notches in its edge.
  const simm = `M2 2H${w - 2}V${edge}H14V${edge - 9}H2Z`;
  const dimm = `M2 2H${w - 2}V${edge}H${w * 0.56}v-6h-7v6H${w * 0.25}v-6h-7v6H2Z`;
  return (
    <g>
      <path className={styles.board} d={shape === 'simm' ? simm : dimm} />
      {Array.from({ length: chips }, (_, at) => (
        <rect
          key={at}
          className={styles.chip}
          strokeWidth="1.6"
          x={10 + at * pitch}
          y={h * 0.16}
          width={pitch * 0.76}
          height={h * 0.44}
          rx="2"
        />
      ))}
      {mark !== undefined && h > 44 && (
        <>
          <rect
            className={styles.sheet}
            x={w / 2 - 42}
            y={h * 0.12}
            width="84"
            height={h * 0.5}
            strokeWidth="1.8"
          />
          <text className={styles.text} x={w / 2} y={h * 0.5}>
            {mark}
          </text>
        </>
      )}
      <path
        stroke="var(--gold)"
        strokeWidth="5"
        strokeDasharray="4 2.4"
        fill="none"
        d={
          shape === 'simm'
            ? `M18 ${edge - 4}H${w - 6}`
            : `M8 ${edge - 4}H${w * 0.22}M${w * 0.27} ${edge - 4}H${w * 0.52}M${w * 0.58} ${edge - 4}H${w - 8}`
        }
      />
    </g>
  );
}
