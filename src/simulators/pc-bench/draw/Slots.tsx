import styles from './Ink.module.css';

export type Bus = 'isa' | 'pci' | 'agp';
/** Where a card's contacts begin, counted from its bracket, and how long they are. */
export const BUS: Readonly<Record<Bus, { readonly from: number; readonly long: number }>> = {
  isa: { from: 22, long: 236 },
  pci: { from: 58, long: 146 },
  agp: { from: 84, long: 122 },
};
/** How long a stick of memory is drawn. */
export const STICK = { simm: 190, dimm: 236 } as const;

/** An expansion slot from above: black and long is ISA, white and short PCI, brown AGP. */
export function SlotPicture({ bus }: { readonly bus: Bus }) {
  const { from, long } = BUS[bus];
  const skin = { isa: styles.chip, pci: styles.white, agp: styles.brown }[bus];
  const line = bus === 'pci' ? styles.fine : styles.goldLine;
  const split = bus === 'isa' ? 0.64 : bus === 'pci' ? 0.8 : 0.24;
  return (
    <g transform={`translate(${from} 0)`}>
      <rect className={skin} x="0" y="0" width={long} height="13" rx="2" strokeWidth="2.4" />
      <path className={line} d={`M6 6.5H${long * split - 4}M${long * split + 5} 6.5H${long - 6}`} />
    </g>
  );
}

/** The slot a stick stands in, seen along its edge: clips at both ends. */
export function StickSlotPicture({ shape }: { readonly shape: 'simm' | 'dimm' }) {
  const w = STICK[shape];
  return (
    <g>
      <rect
        className={shape === 'simm' ? styles.white : styles.chip}
        x="-4"
        y="0"
        width={w + 8}
        height="12"
        rx="2"
        strokeWidth="2.4"
      />
      <path className={shape === 'simm' ? styles.fine : styles.goldLine} d={`M6 6H${w - 6}`} />
      <rect className={styles.steel} x="-10" y="-5" width="9" height="20" rx="2" strokeWidth="2" />
      <rect className={styles.steel} x={w + 1} y="-5" width="9" height="20" rx="2" strokeWidth="2" />
    </g>
  );
}

/** The socket that a processor drops into without force, with its lever: up lets go, down holds. */
export function SocketPicture({ open }: { readonly open: boolean }) {
  const rows = [22, 30, 38, 46, 58, 68, 78, 88, 98, 106];
  return (
    <g>
      <path className={styles.white} d="M12 6H124V124H6V12Z" />
      {rows.map((y) => (
        <path key={y} className={styles.dots} d={`M22 ${y}H110`} />
      ))}
      <rect className={styles.sheet} x="44" y="46" width="44" height="40" rx="3" strokeWidth="2" />
      <path className={styles.fine} d="M12 24L24 12" />
      {/* the lever: a wire along the side, lifted when it is open */}
      <path
        className={styles.casing}
        strokeWidth="9"
        d={open ? 'M130 118v-8L156 42l8-3' : 'M130 118V22l8-6'}
      />
      <path
        stroke="var(--steel)"
        strokeWidth="4"
        fill="none"
        d={open ? 'M130 118v-8L156 42l8-3' : 'M130 118V22l8-6'}
      />
    </g>
  );
}
