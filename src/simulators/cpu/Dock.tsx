import styles from './Cpu.module.css';
import type { PartId } from './layout.ts';
import { Part } from './Part.tsx';

/** Where a bus leaves the CPU, for those who have not met the two bus registers yet: a gate that a tile passes. */
export function Dock({ id, label }: { readonly id: PartId; readonly label: string }) {
  return (
    <Part id={id}>
      <text className={styles.port} x="58" y="13">
        {label}
      </text>
      <rect className={styles.dock} x="16" y="18" width="58" height="34" rx="4" />
    </Part>
  );
}
