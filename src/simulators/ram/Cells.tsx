import { type MouseEvent, useId } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { disassemble } from '../../lib/lmc/instructions.ts';
import { Tile, Wire } from '../../ui/index.ts';
import { CellRow } from './CellRow.tsx';
import styles from './Cells.module.css';
import { cellAt, cornerOf, cellSize, cpu, cpuTiles, outlineOf, SHELF_Y, size, TRUNK } from './layout.ts';
import { deskInWords, kindsOf, linesOf, type ShowAs } from './meaning.ts';
import { freeCells, isInRam, letterOf, nameOf, programOf, sizeOf } from './room.ts';
import type { State } from './state.ts';
import { Travels } from './Travels.tsx';

const rows = Array.from({ length: 10 }, (_, row) => row);

/** Where a chosen file would stand. */
export interface Footprint {
  readonly at: number;
  readonly size: number;
  readonly fits: boolean;
}
interface CellsProps {
  readonly state: State;
  readonly before: State | undefined;
  readonly backwards: boolean;
  readonly pace: number;
  readonly base: NumberBase;
  readonly showAs: ShowAs;
  readonly selected: number | undefined;
  readonly footprint: Footprint | undefined;
  readonly onCell: (cell: number) => void;
}
/** The hundred cells, whose they are, and the CPU that goes round. */
export function Cells(props: CellsProps) {
  const { state, before, backwards, pace, base, showAs, selected, footprint, onCell } = props;
  const hatch = useId();
  const { isOn, cells, programs, changed, trip } = state;
  const kinds = kindsOf(state);
  const isDesk = state.mode === 'programs';
  const asked = state.race.asked ?? state.race.results.at(-1)?.cell;
  const read = isDesk ? (trip?.writes === true ? undefined : trip?.cell) : asked;
  const press = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const cell = cellAt({
      x: ((event.clientX - box.left) / box.width) * size.x,
      y: ((event.clientY - box.top) / box.height) * size.y,
    });
    if (cell !== undefined) onCell(cell);
  };
  const later = backwards ? before : state;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the field "Cell" does the same by keyboard
    <svg
      data-picture=""
      className={styles.drawing}
      viewBox={`0 0 ${size.x} ${size.y}`}
      role="img"
      aria-label={deskInWords(state)}
      onClick={press}
    >
      <defs>
        <pattern id={hatch} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V9" />
        </pattern>
      </defs>
      <text className={styles.title} x="34" y="20">
        RAM
      </text>
      <text className={styles.note} x="474" y="20">
        {isOn ? `${freeCells(programs)} of 100 cells free` : 'no power'}
      </text>
      <Wire
        kind="data"
        width={6}
        points={[
          { x: 0, y: SHELF_Y },
          { x: TRUNK, y: SHELF_Y },
        ]}
        active={state.copied !== undefined}
      />
      <Wire
        kind="data"
        width={6}
        points={[
          { x: TRUNK, y: SHELF_Y },
          { x: TRUNK, y: cpu.y + 18 },
          { x: cpu.x + 6, y: cpu.y + 18 },
        ]}
        active={trip?.cell !== undefined}
      />
      {rows.map((row) => (
        <CellRow
          key={row}
          row={row}
          kinds={kinds.slice(row * 10, row * 10 + 10).join('')}
          words={
            isOn
              ? cells
                  .slice(row * 10, row * 10 + 10)
                  .map((word, column) =>
                    linesOf(word, kinds[row * 10 + column] ?? 'f', showAs, base).join('\n'),
                  )
                  .join('\t')
              : ''
          }
        />
      ))}
      {!isOn && <path className={styles.dark} fill={`url(#${hatch})`} d={outlineOf(0, 100)} />}
      {programs.filter(isInRam).map((program) => {
        const corner = cornerOf(program.at);
        return (
          <g key={program.id}>
            <path className={styles.outline} d={outlineOf(program.at, sizeOf(program))} />
            <circle className={styles.badge} cx={corner.x + cellSize.x - 9} cy={corner.y + 2} r="9" />
            <text className={styles.badgeLetter} x={corner.x + cellSize.x - 9} y={corner.y + 6}>
              {letterOf(programs, program.id)}
            </text>
          </g>
        );
      })}
      {isDesk && trip && <path className={styles.fetched} d={outlineOf(trip.fetched, 1)} />}
      {read !== undefined && isOn && <path className={styles.read} d={outlineOf(read, 1)} />}
      {changed.length > 0 && changed.length < 60 && isOn && (
        <path className={styles.changed} d={changed.map((cell) => outlineOf(cell, 1)).join('')} />
      )}
      {selected !== undefined && <path className={styles.selected} d={outlineOf(selected, 1)} />}
      {footprint && (
        <path
          className={footprint.fits ? styles.fits : styles.clash}
          fill={footprint.fits ? undefined : `url(#${hatch})`}
          d={outlineOf(footprint.at, Math.min(footprint.size, 100 - footprint.at))}
        />
      )}
      <Cpu state={state} base={base} />
      <Travels state={later} backwards={backwards} pace={pace} base={base} />
    </svg>
  );
}

/** Whose turn it is, which cell comes next, what is being done, and the number in hand. */
function Cpu({ state, base }: { readonly state: State; readonly base: NumberBase }) {
  const { programs, turn, trip, isOn } = state;
  const program = programOf(state, turn);
  const y = cpuTiles.y;
  return (
    <g className={isOn ? undefined : styles.resting}>
      <rect className={styles.cpu} x={cpu.x} y={cpu.y} width={cpu.width} height={cpu.height} rx="4" />
      <text className={styles.title} x={cpu.x + 14} y={cpu.y + 26}>
        CPU
      </text>
      <text className={styles.turn} x={cpu.x + 14} y={cpu.y + 47}>
        {program
          ? `${letterOf(programs, turn)} ${nameOf(programs, program)}`
          : isOn
            ? 'nothing to do'
            : 'no power'}
      </text>
      {(
        [
          ['next cell', cpuTiles.counter],
          ['instruction', cpuTiles.instruction],
          ['accumulator', cpuTiles.accumulator],
        ] as const
      ).map(([name, x]) => (
        <text key={name} className={styles.part} x={x} y={cpu.y + 16}>
          {name}
        </text>
      ))}
      {program && (
        <>
          <Tile
            kind="address"
            text={String(program.programCounter)}
            x={cpuTiles.counter}
            y={y}
            width={48}
            height={28}
          />
          {trip && trip.program === turn && (
            <Tile
              kind="instruction"
              text={disassemble(trip.word).code}
              x={cpuTiles.instruction}
              y={y}
              width={78}
              height={28}
            />
          )}
          <Tile
            kind="data"
            text={inBase(program.accumulator, base)}
            x={cpuTiles.accumulator}
            y={y}
            width={60}
            height={28}
          />
        </>
      )}
    </g>
  );
}
