import styles from './Board.module.css';
import { type Ladder, ladderOf, type Row, rowsOf } from './results.ts';
import type { State } from './model.ts';

/** How it came out: times, how they compare, and where each machine's time went. */
export function Board({ state }: { readonly state: State }) {
  const rows = rowsOf(state);
  const ladder = ladderOf(state);
  const isAlone = rows.length === 1;
  return (
    <div className={styles.board}>
      <table className={styles.table}>
        <caption className="visually-hidden">How the race came out</caption>
        <thead>
          <tr>
            {!isAlone && <th scope="col">Place</th>}
            <th scope="col">Machine</th>
            <th scope="col">Time</th>
            {!isAlone && <th scope="col">Beside A</th>}
            <th scope="col">Its cores worked</th>
            <th scope="col">They waited for</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.letter} row={row} isAlone={isAlone} />
          ))}
        </tbody>
      </table>
      {ladder && <Steps ladder={ladder} />}
    </div>
  );
}

function Line({ row, isAlone }: { readonly row: Row; readonly isAlone: boolean }) {
  return (
    <tr>
      {!isAlone && <td className={styles.place}>{row.place || '…'}</td>}
      <th scope="row">
        <b>{row.letter}</b> {row.name}
      </th>
      <td className={styles.time}>{row.time}</td>
      {!isAlone && <td>{row.beside || (row.letter === 'A' ? '' : '…')}</td>}
      <td>
        <span className={styles.bar} aria-hidden="true">
          <span className={styles.worked} style={{ width: `${row.worked}%` }} />
        </span>{' '}
        {row.worked} %
      </td>
      <td>{row.waited.map(({ says }) => says).join(', ') || 'nothing'}</td>
    </tr>
  );
}

const WIDTH = 1000;
/** Times that are too different for one ruler: each mark stands for many times the one before. */
function Steps({ ladder }: { readonly ladder: Ladder }) {
  return (
    <figure className={styles.ladder}>
      <svg
        viewBox={`0 0 ${WIDTH} 74`}
        role="img"
        aria-label="The finishing times on a ruler where ten times as long is always the same way"
      >
        <path className={styles.ruler} d={`M0 36h${WIDTH}`} />
        {ladder.marks.map(({ at, name }) => (
          <g key={name} transform={`translate(${at * WIDTH} 36)`}>
            <path className={styles.ruler} d="M0-6v12" />
            <text className={styles.mark} y="28">
              {name}
            </text>
          </g>
        ))}
        {ladder.machines.map(({ at, letter, isDone }) => (
          <g key={letter} transform={`translate(${at * WIDTH} 16)`}>
            <circle className={isDone ? styles.done : styles.running} r="14" />
            <text className={styles.letter} y="6">
              {letter}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        No ruler is long enough for both. On this one, ten times as long is always the same short way.
      </figcaption>
    </figure>
  );
}
