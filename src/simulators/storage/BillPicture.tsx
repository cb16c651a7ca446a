import { BLOCK_ERASE, PAGE_COPY, PAGE_PROGRAM, PAGE_READ } from './facts.ts';
import styles from './Drives.module.css';
import type { Bill } from './state.ts';
import { diskTime, flashTime, ms } from './words.ts';

interface BillPictureProps {
  readonly bill: Bill | undefined;
  /** The flash drive can no longer be written. */
  readonly isSpent: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
/** What the job cost so far: both sums in full, and both as bars on one scale. */
export function BillPicture({ bill, isSpent, x, y, width }: BillPictureProps) {
  const now = bill ?? { seek: 0, turn: 0, pass: 0, reads: 0, programs: 0, copies: 0, erases: 0 };
  const disk = bill ? diskTime(bill) : 0;
  const flash = bill ? flashTime(bill) : 0;
  const scale = width / Math.max(disk, flash, 20_000);
  const parts = [
    { kind: 'seek', micro: now.seek },
    { kind: 'turn', micro: now.turn },
    { kind: 'read', micro: now.pass },
  ] as const;
  const did = [
    [now.reads, 'read', PAGE_READ],
    [now.programs, 'write', PAGE_PROGRAM],
    [now.copies, 'copy', PAGE_COPY],
    [now.erases, 'erase', BLOCK_ERASE],
  ] as const;
  const sum = did
    .filter(([count]) => count > 0)
    .map(([count, what, each]) => `${count} ${what} × ${each / 1000}`);
  let from = 0;
  return (
    <g transform={`translate(${x} ${y})`}>
      <text className={styles.heading} y="14">
        Disk: {ms(disk)}
      </text>
      {parts.map(({ kind, micro }) => {
        const start = from;
        from += micro * scale;
        return micro > 0 ? (
          <rect
            key={kind}
            className={styles[`${kind}Bar`]}
            x={start}
            y="24"
            width={micro * scale}
            height="22"
          />
        ) : null;
      })}
      <path className={styles.base} d={`M0 22v26H${width}`} />
      {parts.map(({ kind, micro }, at) => (
        <g key={kind} transform={`translate(${(at * width) / 3} 58)`}>
          <rect className={styles[`${kind}Bar`]} width="13" height="13" />
          <text className={styles.part} x="19" y="11.5">
            {kind === 'read' ? 'pass' : kind} {micro / 1000}
          </text>
        </g>
      ))}
      <text className={styles.heading} y="104">
        {isSpent ? 'Flash: worn out, and left behind' : `Flash: ${ms(flash)}`}
      </text>
      <rect className={styles.flashBar} y="114" width={flash * scale} height="22" />
      <path className={styles.base} d={`M0 112v26H${width}`} />
      <text className={styles.part} y="154">
        {sum.length > 0 ? sum.join(' + ') : 'both bars are on one scale'}
      </text>
    </g>
  );
}
