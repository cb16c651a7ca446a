import styles from './Drives.module.css';
import { LIFE, PAGES } from './facts.ts';
import { FREE, isWornOut, STALE } from './flash.ts';
import { ERASE_BLOCK, labelOf } from './layout.ts';
import type { BlockLook } from './look.ts';
import type { State } from './state.ts';

const PAGE = { width: 23, height: 30 };

interface FlashPictureProps {
  readonly state: State;
  readonly looks: readonly BlockLook[];
  readonly columns: number;
  /** The name of the hatch in this drawing. */
  readonly hatch: string;
}
/** The erase blocks of the flash drive, each with its pages and the count of its erases. */
export function FlashPicture({ state, looks, columns, hatch }: FlashPictureProps) {
  const { flash, motion, erased } = state;
  const active = motion?.kind === 'pass' ? motion.block : undefined;
  return (
    <>
      {flash.wear.map((count, at) => {
        const isSpent = isWornOut(flash, at);
        const x = (at % columns) * ERASE_BLOCK.across;
        const y = Math.floor(at / columns) * ERASE_BLOCK.down;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- an erase block is its place
          <g key={at} transform={`translate(${x} ${y})`}>
            <path
              className={isSpent ? styles.caseSpent : styles.case}
              d={`M6 16h${ERASE_BLOCK.width - 12}q6 0 6 6v${ERASE_BLOCK.height - 28}q0 6-6 6H6q-6 0-6-6V22q0-6 6-6z`}
            />
            <text className={styles.name} x="2" y="11">
              {'ABCDEFGH'.charAt(at)}
            </text>
            <text className={isSpent ? styles.countSpent : styles.count} x={ERASE_BLOCK.width} y="11">
              {isSpent ? 'worn out' : `erased ${count}×`}
            </text>
            <rect
              className={styles.wear}
              x="0"
              y={ERASE_BLOCK.height + 3}
              width={(ERASE_BLOCK.width * count) / LIFE}
              height="5"
            />
            {flash.pages.slice(at * PAGES, (at + 1) * PAGES).map((held, page) => (
              <Page
                // oxlint-disable-next-line react/no-array-index-key -- a page is its place
                key={page}
                page={page}
                held={held}
                label={held >= 0 ? labelOf(state.blocks[held]) : ''}
                look={held >= 0 ? (looks[held] ?? 'empty') : 'empty'}
                hatch={hatch}
                active={held >= 0 && held === active}
              />
            ))}
            {erased === at && (
              <rect
                className={styles.ring}
                x="-3"
                y="13"
                width={ERASE_BLOCK.width + 6}
                height={ERASE_BLOCK.height - 10}
                rx="8"
              />
            )}
          </g>
        );
      })}
    </>
  );
}

interface PageProps {
  readonly page: number;
  readonly held: number;
  readonly label: string;
  readonly look: BlockLook;
  readonly hatch: string;
  readonly active: boolean;
}
function Page({ page, held, label, look, hatch, active }: PageProps) {
  const x = 4 + (page % 4) * PAGE.width;
  const y = 20 + Math.floor(page / 4) * (PAGE.height + 2);
  const box = { x, y, width: PAGE.width - 1, height: PAGE.height };
  return (
    <g className={styles[held === FREE ? 'empty' : held === STALE ? 'stale' : look]}>
      <rect {...box} rx="2" />
      {held === STALE && (
        <rect {...box} rx="2" fill={`url(#${hatch})`} stroke="none" className={styles.hatched} />
      )}
      {label !== '' && (
        <text className={styles.small} x={x + PAGE.width / 2} y={y + PAGE.height / 2} dy="0.36em">
          {label}
        </text>
      )}
      {active && <rect className={styles.ring} {...box} rx="2" />}
    </g>
  );
}
