import type { ReactNode } from 'react';
import styles from './Ink.module.css';
import { BUS, type Bus } from './Slots.tsx';

export type CardLook = 'graphics' | 'sound' | 'modem' | 'network';

export const CARD_WIDTH = 284;

interface CardProps {
  readonly bus: Bus;
  readonly look: CardLook;
  /** How high it is drawn: lower when it stands in its slot. */
  readonly height: number;
}
/** An expansion card from its parts' side: bracket with sockets at the left, chips, gold contacts below. */
export function CardPicture({ bus, look, height: h }: CardProps) {
  const { from, long } = BUS[bus];
  const edge = h - 8;
  const end = bus === 'isa' ? 270 : bus === 'pci' ? 236 : 232;
  const split = from + long * (bus === 'isa' ? 0.64 : bus === 'pci' ? 0.8 : 0.24);
  return (
    <g>
      <path
        className={styles.board}
        d={`M8 2H${end}V${edge - 2}H${from + long}v8H${split + 4}v-8h-7v8H${from}v-8H8Z`}
      />
      <path
        fill="none"
        stroke="var(--gold)"
        strokeWidth="5"
        strokeDasharray="4 2.6"
        d={`M${from + 4} ${edge + 2}H${split - 6}M${split + 8} ${edge + 2}H${from + long - 3}`}
      />
      <Chips look={look} h={edge} end={end} />
      <Bracket look={look} h={h} />
    </g>
  );
}

function Bracket({ look, h }: { readonly look: CardLook; readonly h: number }) {
  const body = h - 6;
  return (
    <g>
      <path className={styles.steel} d={`M-6 -3H8V${h + 3}H-2V${h - 4}H-6Z`} strokeWidth="2.4" />
      {look === 'graphics' && (
        <path
          fill="var(--address)"
          stroke="var(--ink)"
          strokeWidth="2"
          d={`M-9 ${body * 0.3}h10v${body * 0.45}h-10z`}
        />
      )}
      {look === 'sound' &&
        [0.22, 0.48, 0.74].map((at, index) => (
          <rect
            key={at}
            className={[styles.glow, styles.stripe, styles.board][index]}
            strokeWidth="1.6"
            x="-9"
            y={body * at - 2}
            width="9"
            height={Math.max(5, body * 0.14)}
            rx="2"
          />
        ))}
      {(look === 'modem' || look === 'network') && (
        <rect
          className={styles.chip}
          strokeWidth="2"
          x="-9"
          y={body * 0.34}
          width="10"
          height={body * 0.34}
          rx="1"
        />
      )}
    </g>
  );
}

const chip = (
  x: number,
  y: number,
  w: number,
  h: number,
  skin: string | undefined = styles.chip,
): ReactNode => (
  <rect key={`${x} ${y}`} className={skin} x={x} y={y} width={w} height={h} rx="2" strokeWidth="1.8" />
);
function Chips({ look, h, end }: { readonly look: CardLook; readonly h: number; readonly end: number }) {
  const y = h * 0.18;
  const high = h * 0.5;
  if (look === 'graphics')
    return (
      <g>
        {chip(78, y, high * 1.4, high + 3)}
        {chip(84, y + 4, high * 1.4 - 12, high - 5, styles.steel)}
        {[0, 1, 2, 3].map((at) => chip(158 + (at % 2) * 32, at < 2 ? y : y + high * 0.62, 26, high * 0.44))}
        {chip(30, y + 2, 26, high * 0.6)}
      </g>
    );
  if (look === 'sound')
    return (
      <g>
        {chip(96, y, 50, high)}
        {chip(164, y + 2, 34, high * 0.6)}
        {[40, 56, 72].map((x) => (
          <circle
            key={x}
            className={styles.steel}
            cx={x}
            cy={y + high * 0.5}
            r={high * 0.22 + 2}
            strokeWidth="1.8"
          />
        ))}
        {chip(end - 40, y, 24, high * 0.4, styles.white)}
      </g>
    );
  if (look === 'modem')
    return (
      <g>
        <circle className={styles.chip} cx="56" cy={y + high * 0.5} r={high * 0.5 + 1} strokeWidth="1.8" />
        <circle className={styles.steel} cx="56" cy={y + high * 0.5} r="4" strokeWidth="1.4" />
        {chip(88, y + 1, 24, high * 0.8, styles.white)}
        {chip(126, y, 46, high)}
        {chip(186, y + 2, 30, high * 0.55)}
      </g>
    );
  return (
    <g>
      {chip(70, y, 34, high * 0.8)}
      {chip(122, y, 46, high)}
      {chip(186, y + 2, 20, high * 0.5, styles.steel)}
    </g>
  );
}
