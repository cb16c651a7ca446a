import styles from './Cpu.module.css';
import { Part } from './Part.tsx';

interface AluProps {
  readonly label: string;
  /** The sign of the sum it is doing; '' when it rests. */
  readonly sign: string;
  readonly active: boolean;
  readonly negative: boolean;
  readonly overflow: boolean;
}
/** The arithmetic unit in the V shape that every book draws: two numbers in at the top, one out at the bottom. */
export function Alu({ label, sign, active, negative, overflow }: AluProps) {
  return (
    <Part id="alu" active={active}>
      <path className={`${styles.place} ${styles.data}`} d="M0 0H50L65 20L80 0H130L98 78H32Z" />
      <text className={styles.label} x="65" y="68">
        {label}
      </text>
      <text className={styles.sign} x="65" y="50">
        {sign}
      </text>
      {(negative || overflow) && (
        <text className={styles.flag} x="136" y="60">
          {overflow ? 'too big' : 'below 0'}
        </text>
      )}
    </Part>
  );
}
