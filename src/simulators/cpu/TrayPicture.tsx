import { memo } from 'react';
import styles from './Cpu.module.css';
import type { LayoutName } from './layout.ts';
import { runsOf } from './output-runs.ts';
import type { CpuState } from './state.ts';
import { textLines } from './text-lines.ts';

/** Where the trays stand in the saved picture, in the drawing's units, and how many characters a line of them takes. */
const places = {
  wide: { y: 444, height: 78, input: [2, 250, 26], output: [262, 220, 22] },
  narrow: { y: 436, height: 120, input: [2, 168, 16], output: [178, 146, 14] },
} as const;

interface TrayPictureProps {
  readonly layout: LayoutName;
  readonly inputs: CpuState['inputs'];
  readonly output: CpuState['output'];
}
/** The trays in the saved picture. On the page they are real fields and lists beside the drawing. */
export const TrayPicture = memo(function TrayPicture({ layout, inputs, output }: TrayPictureProps) {
  const { y, height, input, output: out } = places[layout];
  const trays = [
    { name: 'Input', place: input, words: inputs },
    { name: 'Output', place: out, words: runsOf(output.slice(-60)).map(({ text }) => text) },
  ];
  return (
    <g className={styles.pictureOnly} data-picture-only="" aria-hidden="true">
      {trays.map(({ name, place: [x, width, characters], words }) => (
        <g key={name}>
          <rect className={styles.tray} x={x} y={y} width={width} height={height} rx="6" />
          <text className={styles.trayName} x={x + 10} y={y + 20}>
            {name}
          </text>
          {textLines(words, characters, layout === 'wide' ? 2 : 3).map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines in order
            <text key={index} className={styles.trayText} x={x + 10} y={y + 43 + index * 21}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
});
