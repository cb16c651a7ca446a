import styles from './Drives.module.css';
import { SECTORS } from './facts.ts';
import { labelOf, type LayoutName } from './layout.ts';
import { type BlockLook, mapInWords } from './look.ts';
import type { State } from './state.ts';

interface BlockMapProps {
  readonly state: State;
  readonly looks: readonly BlockLook[];
  readonly layout: LayoutName;
}
/** Every block in its place, with its number on the corner and what stands in it. */
export function BlockMap({ state, looks, layout }: BlockMapProps) {
  const columns = layout === 'wide' ? SECTORS : SECTORS / 2;
  const cell = layout === 'wide' ? { width: 76, height: 84 } : { width: 60, height: 66 };
  const active = state.motion?.kind === 'pass' ? state.motion.block : undefined;
  const rows = state.blocks.length / columns;
  return (
    <svg
      data-picture=""
      className={styles.drawing}
      viewBox={`-4 -4 ${columns * cell.width + 8} ${rows * cell.height + 40}`}
      role="img"
      aria-label={mapInWords(state, looks)}
    >
      {state.blocks.map((content, block) => {
        const x = (block % columns) * cell.width;
        const y = Math.floor(block / columns) * cell.height;
        const look = looks[block] ?? 'empty';
        const box = { x, y, width: cell.width - 5, height: cell.height - 5, rx: 4 };
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a block is its place
          <g key={block} className={styles[look]}>
            <rect {...box} />
            <text className={styles.address} x={x + 5} y={y + 16}>
              {block}
            </text>
            {content !== null && (
              <text className={styles.big} x={x + (cell.width - 5) / 2} y={y + cell.height * 0.62}>
                {look === 'card' || look === 'old' ? 'dir' : labelOf(content)}
              </text>
            )}
            {content !== null && content !== 'torn' && 'directory' in content && (
              <text className={styles.under} x={x + (cell.width - 5) / 2} y={y + cell.height * 0.85}>
                no. {content.directory.number}
              </text>
            )}
            {look === 'bad' && (
              <path
                className={styles.cross}
                d={`M${x + 8} ${y + 22}l${cell.width - 21} ${cell.height - 35}m0 ${35 - cell.height}l${21 - cell.width} ${cell.height - 35}`}
              />
            )}
            {active === block && <rect className={styles.ring} {...box} />}
          </g>
        );
      })}
      <Key y={rows * cell.height + 8} wide={layout === 'wide'} />
    </svg>
  );
}
const LOOKS = [
  ['chosen', 'this file'],
  ['kept', 'another file'],
  ['ghost', 'free, but old words in it'],
  ['empty', 'empty'],
] as const;
/** What the colours mean. */
function Key({ y, wide }: { readonly y: number; readonly wide: boolean }) {
  return LOOKS.map(([look, words], at) => (
    <g
      key={look}
      className={styles[look]}
      transform={
        wide
          ? `translate(${[0, 150, 320, 590][at] ?? 0} ${y})`
          : `translate(${(at % 2) * 200} ${y - 4 + Math.floor(at / 2) * 18})`
      }
    >
      <rect width={wide ? 18 : 13} height={wide ? 18 : 13} rx="3" />
      <text className={styles.key} x={wide ? 26 : 18} y={wide ? 15 : 11}>
        {words}
      </text>
    </g>
  ));
}
