import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import { NumberSpin } from './NumberSpin.tsx';
import styles from './RamView.module.css';
import type { Action, State } from './state.ts';

/** Places of the tape in sight on each side of the head. */
const SIDE = 3;

interface RaceBoardProps {
  readonly state: State;
  readonly pace: number;
  readonly onAct: (...actions: readonly Action[]) => void;
}
/** RAM against a tape with the same hundred numbers. */
export function RaceBoard({ state, pace, onAct }: RaceBoardProps) {
  const [cell, setCell] = useState(97);
  const { head, asked, steps, results } = state.race;
  const fetch = (wanted: number) => onAct({ kind: 'fetch', cell: wanted });
  const places = Array.from({ length: 2 * SIDE + 1 }, (_, index) => head - SIDE + index);
  const total = results.reduce((sum, { tape }) => sum + tape, 0);
  return (
    <section className={styles.race} aria-label="RAM against a tape">
      <div className={styles.keys}>
        <NumberSpin label="Cell" value={cell} most={99} onChange={setCell} onEnter={() => fetch(cell)} />
        <Button kind="primary" onClick={() => fetch(cell)}>
          Fetch it
        </Button>
        <Button onClick={() => fetch(3)}>Cell 3</Button>
        <Button onClick={() => fetch(97)}>Cell 97</Button>
      </div>
      <svg
        className={styles.tape}
        viewBox="0 0 420 150"
        role="img"
        aria-label={`The tape stands at ${head}.`}
      >
        <circle className={styles.reel} cx="52" cy="52" r={18 + head * 0.3} />
        <circle className={styles.reel} cx="368" cy="52" r={18 + (99 - head) * 0.3} />
        <circle className={styles.hub} cx="52" cy="52" r="9" />
        <circle className={styles.hub} cx="368" cy="52" r="9" />
        <path className={styles.band} d="M0 100h420v34h-420z" />
        <g key={pace > 0 ? head : 'still'}>
          {places.map((place, index) =>
            place < 0 || place > 99 ? null : (
              <g key={place} transform={`translate(${index * 60} 100)`}>
                <rect className={place === head ? styles.under : styles.frame} width="60" height="34" />
                <text className={styles.place} x="4" y="10">
                  {place}
                </text>
                <text className={styles.value} x="30" y="26">
                  {state.cells[place] ?? 0}
                </text>
              </g>
            ),
          )}
        </g>
        <path className={styles.head} d="M192 62h36v22l-18 14l-18 -14z" />
        <text className={styles.headName} x="210" y="56">
          {asked === undefined ? 'tape' : `to ${asked}: ${steps} ${steps === 1 ? 'step' : 'steps'}`}
        </text>
      </svg>
      {asked !== undefined && (
        <Button onClick={() => onAct({ kind: 'tick', count: Math.abs(asked - head) + 1 })}>
          Wind it to the end
        </Button>
      )}
      {results.length > 0 && (
        <table className={styles.results}>
          <thead>
            <tr>
              <th scope="col">cell</th>
              <th scope="col">RAM</th>
              <th scope="col">tape</th>
            </tr>
          </thead>
          <tbody>
            {results.map((result, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a fetch is its place in the list
              <tr key={index}>
                <td>{result.cell}</td>
                <td>1 step</td>
                <td>
                  {result.tape} {result.tape === 1 ? 'step' : 'steps'}
                </td>
              </tr>
            ))}
            <tr className={styles.total}>
              <th scope="row">in all</th>
              <td>{results.length}</td>
              <td>{total}</td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}
