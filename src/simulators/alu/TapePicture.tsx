import styles from './Alu.module.css';
import type { LayoutName } from './layout.ts';
import type { Line } from './state.ts';
import { lineText } from './words.ts';

/** Where the tape hangs in the saved picture, and how many lines it shows. */
const places = {
  wide: { x: 906, y: 6, width: 188, lines: 12 },
  narrow: { x: 20, y: 722, width: 320, lines: 6 },
} as const;
const PITCH = 32;

/** The tape in the saved picture. On the page it is a real list beside the drawing. */
export function TapePicture({
  layout,
  tape,
}: {
  readonly layout: LayoutName;
  readonly tape: readonly Line[];
}) {
  const { x, y, width, lines } = places[layout];
  return (
    <g className={styles.pictureOnly} data-picture-only="" aria-hidden="true">
      <rect className={styles.sheet} x={x} y={y} width={width} height={lines * PITCH + 16} />
      {tape.slice(-lines).map((line, index, shown) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines in order
        <text key={index} className={styles.tapeText} x={x + 14} y={y + 28 + index * PITCH}>
          {`${tape.length - shown.length + index + 1}  ${lineText(line)}`}
        </text>
      ))}
    </g>
  );
}
