import styles from './Ink.module.css';
import { outline, type RibbonEnd, strand } from './ribbon.ts';

interface RibbonProps {
  readonly from: RibbonEnd;
  readonly to: RibbonEnd;
  readonly strands?: number;
}
/** A grey flat cable. The red edge marks wire 1, so that it goes in the right way round. */
export function Ribbon({ from, to, strands = 7 }: RibbonProps) {
  return (
    <g>
      <path className={styles.ribbon} d={outline(from, to)} strokeWidth="2.6" />
      {Array.from({ length: strands - 1 }, (_, index) => (
        <path
          key={index}
          className={styles.fine}
          strokeWidth="1"
          opacity="0.5"
          d={strand(from, to, (index + 1.6) / (strands + 0.6))}
        />
      ))}
      <path className={styles.red} strokeWidth="4.5" d={strand(from, to, 0.06)} />
    </g>
  );
}
