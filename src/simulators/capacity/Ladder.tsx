import { memo } from 'react';
import { rungOf, rungs } from './ladder.ts';
import styles from './Pictures.module.css';
import { RungPicture } from './RungPicture.tsx';
import type { Plan } from './shelf-plan.ts';

/** The longer bar of a pair: one box of thousands at this length. */
const BAR = 92;

interface LadderProps {
  readonly plan: Plan;
  readonly bits: bigint;
}
/** Between the shelves: what is about as much as one box of each board, and how much more the box on the right is. */
export const Ladder = memo(function Ladder({ plan, bits }: LadderProps) {
  const reached = rungOf(bits);
  const left = plan.shelf.thousands + plan.shelfWidth + 8;
  return (
    <g transform={`translate(${left} 0)`}>
      <path className={styles.rail} d={`M4 14V${plan.size.y}M196 14V${plan.size.y}`} />
      {rungs.map(({ unit, thing, gap }, at) => (
        <g
          key={unit.name}
          transform={`translate(0 ${plan.top + at * plan.pitch})`}
          className={at === reached ? undefined : styles.resting}
        >
          <path className={styles.rung} d={`M4 ${plan.pitch - 3}H196`} />
          {at === reached && (
            <rect className={styles.here} x="9" y="2" width="182" height={plan.pitch - 9} rx="6" />
          )}
          <g transform="translate(32 27)">
            <RungPicture at={at} />
          </g>
          <text className={styles.thing} x="62" y="19">
            {thing}
          </text>
          {gap ? (
            <>
              <path className={styles.barOf} d={`M62 26h${BAR}v6h-${BAR}z`} />
              <path className={styles.barOf} d={`M62 33h${BAR}v6h-${BAR}z`} />
              <path
                className={styles.barMore}
                d={`M${62 + BAR} 33h${(BAR * gap.share).toFixed(1)}v6h-${(BAR * gap.share).toFixed(1)}z`}
              />
              <text className={styles.more} x="62" y="53">
                {`${gap.name}: ${gap.percent} % more`}
              </text>
            </>
          ) : (
            <text className={styles.more} x="62" y="40">
              8 bits
            </text>
          )}
        </g>
      ))}
    </g>
  );
});
