import styles from './FileDesk.module.css';
import type { Part } from './report.ts';
import { bandsOf } from './ribbon.ts';

const WIDTH = 700;
const NARROWEST_NAME = 46;

interface RibbonProps {
  readonly title: string;
  readonly size: number;
  readonly parts: readonly Part[];
  readonly chosen: Part | undefined;
}
/** The whole file as a ribbon with its parts in order. */
export function Ribbon({ title, size, parts, chosen }: RibbonProps) {
  return (
    <svg
      data-picture=""
      className={styles.ribbon}
      viewBox={`-3 -3 ${WIDTH + 6} 46`}
      role="img"
      aria-label={`${title}, drawn as a ribbon of ${parts.length} parts`}
    >
      {bandsOf(parts, size, WIDTH).map(({ part, x, width }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <rect className={part ? styles[`${part.role}Band`] : styles.gap} width={width} height="28" />
          {part && part === chosen && <path className={styles.flag} d={`M${width / 2 - 8} 42l8-11 8 11z`} />}
          {part && width >= NARROWEST_NAME && (
            <text
              className={styles[`${part.role}Name`]}
              x={width / 2}
              y="19"
              textLength={part.name.length * 5.4 > width - 6 ? width - 6 : undefined}
              lengthAdjust="spacingAndGlyphs"
            >
              {part.name.length * 5.4 > (width - 6) * 1.5
                ? `${part.name.slice(0, Math.max(2, Math.trunc((width - 6) / 5) - 1))}…`
                : part.name}
            </text>
          )}
        </g>
      ))}
      <rect className={styles.frame} width={WIDTH} height="28" />
    </svg>
  );
}
