import type { Shape } from '../hardware.ts';
import styles from './Ink.module.css';
import { PowerWires } from './Psu.tsx';
import { Ribbon } from './Ribbon.tsx';

/** A long connector of a ribbon: black, with the notch that keeps it the right way round. */
function RibbonPlug({ x, y, w = 66 }: { readonly x: number; readonly y: number; readonly w?: number }) {
  return (
    <g>
      <rect className={styles.chip} x={x} y={y} width={w} height="16" rx="2" strokeWidth="2.4" />
      <path className={styles.goldLine} strokeDasharray="1 5" d={`M${x + 7} ${y + 8}H${x + w - 6}`} />
    </g>
  );
}
/** A ribbon as it lies in the tray, with its connectors. Drawn in 150 by 100. */
export function RibbonPicture({ narrow }: { readonly narrow: boolean }) {
  const w = narrow ? 46 : 60;
  return (
    <g>
      <Ribbon
        from={{ x: 14, y: 84, across: { x: w, y: 0 }, out: { x: 0, y: -56 } }}
        to={{ x: 78, y: 24, across: { x: w, y: 0 }, out: { x: 0, y: 52 } }}
      />
      <RibbonPlug x={10} y={80} w={w + 8} />
      <RibbonPlug x={74} y={10} w={w + 8} />
      {!narrow && <RibbonPlug x={52} y={46} w={w + 8} />}
    </g>
  );
}

/** The plug at the end of a power lead, hanging at (0, 0) and reaching down. */
export function PowerPlug({ shape }: { readonly shape: Shape }) {
  if (shape === 'lead-at')
    return (
      <g>
        {[0, 56].map((x) => (
          <g key={x}>
            <rect className={styles.white} x={x + 2} y="4" width="52" height="22" rx="2" strokeWidth="2.4" />
            <path
              className={styles.fine}
              d={`M${x + 11} 4v8M${x + 20} 4v8M${x + 28} 4v8M${x + 37} 4v8M${x + 46} 4v8`}
            />
          </g>
        ))}
      </g>
    );
  if (shape === 'lead-atx')
    return (
      <g>
        <rect className={styles.white} x="2" y="2" width="84" height="30" rx="2" strokeWidth="2.4" />
        <path className={styles.dots} d="M10 11H82M10 23H82" />
        <path className={styles.white} d="M34 2v-6h20v6" strokeWidth="2" />
      </g>
    );
  if (shape === 'lead-fan')
    return <rect className={styles.white} x="2" y="2" width="28" height="16" rx="2" strokeWidth="2.4" />;
  if (shape === 'lead-floppy')
    return <rect className={styles.white} x="2" y="2" width="22" height="16" rx="1" strokeWidth="2.4" />;
  return <path className={styles.white} d="M2 2h28v12l-6 7H8l-6-7z" strokeWidth="2.4" />;
}

/** A lead in the tray: a plug, a bow of wires, another plug. Drawn in 150 by 100. */
export function LeadPicture({ shape }: { readonly shape: Shape }) {
  const wide = shape === 'lead-at' ? 110 : shape === 'lead-atx' ? 88 : 32;
  return (
    <g>
      <PowerWires d={`M20 14C20 70 ${74 - wide * 0.1} 6 78 62`} width={wide > 60 ? 6 : 3.6} />
      <g transform={`translate(${78 - wide / 2} 58)`}>
        <PowerPlug shape={shape} />
      </g>
      <circle className={styles.steelDeep} cx="20" cy="12" r="8" strokeWidth="2" />
    </g>
  );
}

/** A mains lead: a British plug, a black lead, the socket end. Drawn in 150 by 100. */
export function MainsPicture() {
  return (
    <g>
      <path className={styles.casing} strokeWidth="10" d="M50 50C70 92 96 10 118 44" />
      <path className={styles.black} strokeWidth="5" d="M50 50C70 92 96 10 118 44" />
      <path className={styles.chip} d="M12 26h38l6 10v26H6V36z" />
      <path className={styles.gold} d="M26 26V10h10v16zM10 62v12h10V62zM42 62v12h10V62z" strokeWidth="2" />
      <path className={styles.chip} d="M108 40h28v30l-6 8h-16l-6-8z" />
    </g>
  );
}
