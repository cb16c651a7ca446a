import { useId, useLayoutEffect, useRef } from 'react';
import { Button, travel } from '../../ui/index.ts';
import styles from './Ladder.module.css';
import { RUNGS, timesAbove } from './ladder.ts';
import type { Action } from './state.ts';

const ROW = 54;
const middle = (at: number): number => 30 + at * ROW;
const DEPTH = RUNGS.length * ROW + 6;
/** Below this rung things are kept when the power is off. */
const LINE = RUNGS.findIndex(({ keeps }) => keeps);

interface LadderProps {
  readonly rung: number;
  readonly pace: number;
  readonly onSend: (action: Action) => void;
}
/** The ladder down from the CPU. How long a rung takes is told only when you have been there. */
export function Ladder({ rung, pace, onSend }: LadderProps) {
  const climber = useRef<SVGGElement>(null);
  const last = useRef(rung);
  const pull = useId();
  const here = RUNGS[rung];
  const y = middle(rung);
  useLayoutEffect(() => {
    const from = last.current;
    last.current = rung;
    if (!climber.current || from === rung || pace === 0) return;
    const way = [
      { x: 66, y: middle(from) },
      { x: 66, y: middle(rung) },
    ];
    const move = travel(climber.current, way, { duration: pace });
    return () => move.cancel();
  }, [rung, pace]);
  const go = (to: number) => {
    if (RUNGS[to]) onSend({ kind: 'rung', to });
  };
  const times = timesAbove(rung);
  return (
    <div className={styles.ladder}>
      <svg
        data-picture=""
        className={styles.drawing}
        viewBox={`0 0 470 ${DEPTH}`}
        role="img"
        aria-label={`A ladder down from the CPU with seven rungs. You are at ${here?.name ?? ''}.`}
      >
        <rect className={styles.inside} x="2" y="2" width="466" height={2 * ROW + 2} />
        <rect className={styles.board} x="2" y={4 + 2 * ROW} width="466" height={ROW} />
        <rect className={styles.drives} x="2" y={4 + 3 * ROW} width="466" height={2 * ROW} />
        <rect className={styles.away} x="2" y={4 + 5 * ROW} width="466" height={2 * ROW} />
        <path className={styles.rail} d={`M36 2V${DEPTH - 4}M96 2V${DEPTH - 4}`} />
        {RUNGS.map(({ id, name, wait }, at) => (
          <g key={id} className={at === rung ? styles.here : undefined}>
            <path className={styles.step} d={`M30 ${middle(at) + 19}h72`} />
            <text className={styles.name} x="124" y={middle(at) + 7}>
              {name}
            </text>
            <text className={styles.wait} x="456" y={middle(at) + 7}>
              {at <= rung ? wait : '?'}
            </text>
          </g>
        ))}
        <path className={styles.power} d={`M2 ${4 + LINE * ROW}h466`} />
        <text className={styles.note} x="280" y={LINE * ROW - 3}>
          power off: gone
        </text>
        <text className={styles.note} x="280" y={LINE * ROW + 20}>
          power off: kept
        </text>
        <g ref={climber} transform={`translate(66 ${y})`}>
          <path className={styles.leg} d="M-9 8v10M9 8v10M-17-6h-9M17-6h9" />
          <rect className={styles.chip} x="-17" y="-20" width="34" height="28" rx="3" />
          <path className={styles.face} d="M-7-9v1M7-9v1M-6-1q6 5 12 0" />
        </g>
      </svg>
      <div className={styles.words}>
        <p className={styles.scale}>
          If one tick of the CPU’s clock took <b>one second</b>:
        </p>
        <p className={styles.big}>{here?.wait}</p>
        <p className={styles.like}>{here?.like}</p>
        <p className={styles.small}>
          {here?.name}, {here?.where}. {times === undefined ? '' : `${times}. `}Really: {here?.really}.{' '}
          {here?.keeps ? 'It keeps what it has when the power is off.' : 'Power off, and it forgets.'}
        </p>
        <div className={styles.keys}>
          <Button aria-disabled={rung === 0 ? true : undefined} onClick={() => go(rung - 1)}>
            Up
          </Button>
          <Button
            kind="primary"
            aria-disabled={rung === RUNGS.length - 1 ? true : undefined}
            onClick={() => go(rung + 1)}
          >
            Climb down
          </Button>
          <label htmlFor={pull}>Pull</label>
          <input
            id={pull}
            type="range"
            min="0"
            max={RUNGS.length - 1}
            value={rung}
            aria-valuetext={`${here?.name ?? ''}: ${here?.wait ?? ''}`}
            onChange={(event) => go(Number(event.target.value))}
          />
        </div>
      </div>
    </div>
  );
}
