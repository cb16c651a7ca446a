import { memo, type ReactNode, useMemo } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import type { Names } from '../../simulation/contract.ts';
import { Wire } from '../../ui/index.ts';
import { Alu } from './Alu.tsx';
import { ControlUnit } from './ControlUnit.tsx';
import styles from './Cpu.module.css';
import { lastStep } from './cycle.ts';
import { InstructionRegister } from './InstructionRegister.tsx';
import { decode } from '../../lib/lmc/instructions.ts';
import { firstBox, type Layout, type LayoutName, layouts } from './layout.ts';
import { LitWires, Moves } from './Moves.tsx';
import { Dock } from './Dock.tsx';
import { Part } from './Part.tsx';
import { Ram } from './Ram.tsx';
import type { BoxKind, ShowAs } from './RamBox.tsx';
import { Register } from './Register.tsx';
import type { CpuState, Move, Place } from './state.ts';
import { TrayPicture } from './TrayPicture.tsx';
import { arrivalAt, timingOf } from './timing.ts';
import { countsOf, partNames } from './words.ts';

/** The wires at rest of one composition: between the parts, and the rows and columns inside the RAM. */
const RestingWires = memo(function RestingWires({ layout }: { readonly layout: Layout }) {
  const { wires, ram } = layout;
  const bottom = firstBox.y + 9 * ram.pitch.y - (ram.pitch.y - ram.box.y) / 2;
  const right = firstBox.x + 10 * ram.pitch.x - (ram.pitch.x - ram.box.x) / 2;
  const entry = ram.dataTrunk;
  return (
    <>
      {wires.map(({ role, from, to, points, bus }) => (
        <Wire key={`${from} ${to}`} kind={role} points={points} width={bus ? 9 : 5} />
      ))}
      <g transform={`translate(${ram.at.x} ${ram.at.y}) scale(${ram.scale})`}>
        <g className={styles.rows}>
          {Array.from({ length: 10 }, (_, row) => {
            const y = firstBox.y + row * ram.pitch.y - (ram.pitch.y - ram.box.y) / 2;
            return <path key={row} d={`M${ram.addressTrunk} ${y}H${right - ram.pitch.x + 14}`} />;
          })}
        </g>
        <g className={styles.columns}>
          {Array.from({ length: 10 }, (_, column) => {
            const x = firstBox.x + column * ram.pitch.x + ram.box.x + (ram.pitch.x - ram.box.x) / 2;
            return <path key={column} d={`M${x} ${firstBox.y + 20}V${entry}`} />;
          })}
        </g>
        <Wire
          kind="address"
          width={6}
          points={[
            { x: ram.addressTrunk, y: firstBox.y - 4 },
            { x: ram.addressTrunk, y: bottom + 4 },
          ]}
        />
        <Wire
          kind="data"
          width={6}
          points={[
            { x: 12, y: entry },
            { x: right + 2, y: entry },
          ]}
        />
      </g>
    </>
  );
});

const boxIn = (place: Place): number => (typeof place === 'object' ? place.box : -1);

interface DrawingProps {
  readonly state: CpuState;
  readonly before: CpuState | undefined;
  readonly layout: LayoutName;
  readonly names: Names;
  readonly base: NumberBase;
  readonly showAs: ShowAs;
  readonly kinds: readonly BoxKind[];
  readonly heat: boolean;
  readonly pace: number;
  readonly playing: boolean;
  readonly backwards: boolean;
  /** Running too fast to follow: values only, nothing lit. */
  readonly quiet: boolean;
  readonly selected: number | undefined;
  readonly onSelect: (box: number | undefined) => void;
}
/** The instruction register, and whether the control unit has read it. */
function heldIn(state: CpuState) {
  const done = lastStep(state);
  return {
    word: state.instructionRegister,
    decoded: state.ticks > 0 && done !== 'fetch' && (done !== 'fetch-address' || state.cycles > 0),
  };
}
const none: readonly Move[] = [];
const signs: Readonly<Record<string, string>> = { ADD: '+', SUB: '−' };

/** The opened machine, drawn: CPU, buses and RAM as one SVG. It draws the state and nothing else. */
export function Drawing(props: DrawingProps) {
  const {
    state,
    before,
    layout,
    names,
    base,
    showAs,
    kinds,
    heat,
    pace,
    playing,
    backwards,
    quiet,
    selected,
    onSelect,
  } = props;
  const moves = quiet ? none : backwards ? (before?.moves ?? none) : state.moves;
  const timing = useMemo(() => timingOf(moves, pace, playing), [moves, pace, playing]);
  const goals = moves.map((move) => (backwards ? move.from : move.to));
  const touched = new Set<Place>(moves.flatMap((move) => [move.from, move.to]));
  const written = moves.find((move) => boxIn(move.to) >= 0 && move.role !== 'address');
  const read = moves.find((move) => boxIn(move.from) >= 0);
  const technical = names === 'technical';
  const arrives = (place: Place): number => arrivalAt(place, moves, timing, backwards);
  const changed = (place: Place): boolean => !quiet && !backwards && goals.includes(place) && state.ticks > 0;
  const counted = !quiet && before !== undefined && before.programCounter !== state.programCounter;
  const done = lastStep(state);
  const running = state.status !== 'halted' && state.status !== 'fault' && state.errors.length === 0;
  const mnemonic = decode(state.instructionRegister)?.mnemonic;
  const label = (part: keyof typeof partNames): string => partNames[part][names];
  const register = (
    id: 'program-counter' | 'accumulator' | 'mar' | 'mdr',
    field: 'programCounter' | 'accumulator' | 'mar' | 'mdr',
    role: 'address' | 'data',
    width: number,
  ) => (
    <Register
      id={id}
      label={label(id)}
      kind={role}
      text={inBase(state[field], base)}
      was={inBase((before ?? state)[field], base)}
      width={width}
      height={id === 'accumulator' ? 68 : 62}
      active={touched.has(id)}
      changed={changed(id) || (id === 'program-counter' && counted)}
      arrives={arrives(id)}
      step={state.ticks}
    />
  );
  const drawn: ReactNode = (
    <>
      {register('program-counter', 'programCounter', 'address', 124)}
      {technical ? register('mar', 'mar', 'address', 90) : <Dock id="mar" label="address out" />}
      {technical ? register('mdr', 'mdr', 'data', 90) : <Dock id="mdr" label="data in, out" />}
      <InstructionRegister
        label={label('instruction-register')}
        {...heldIn(state)}
        was={heldIn(before ?? state)}
        base={base}
        active={touched.has('instruction-register') || done === 'decode'}
        changed={changed('instruction-register')}
        arrives={arrives('instruction-register')}
        step={state.ticks}
      />
      <ControlUnit
        label={label('control')}
        done={quiet ? undefined : done}
        next={quiet || !running ? undefined : state.next}
        active={touched.has('control')}
      />
      {register('accumulator', 'accumulator', 'data', 124)}
      <Alu
        label={label('alu')}
        sign={touched.has('alu') ? (mnemonic === undefined ? '' : (signs[mnemonic] ?? '')) : ''}
        active={touched.has('alu')}
        negative={state.negative}
        overflow={state.overflow}
      />
    </>
  );
  return (
    <svg
      className={styles.drawing}
      data-picture=""
      data-picture-box={layout === 'narrow' ? '0 0 360 1036' : '0 0 1034 526'}
      viewBox={`0 0 ${layouts.wide.size.x} ${layouts.wide.size.y}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no fieldset
      role="group"
      aria-label="The machine, opened"
    >
      <Part id="case">
        <path className={styles.pins} d="M60 -10v396M120 -10v396M180 -10v396M240 -10v396M300 -10v396" />
        <rect className={styles.edge} x="6" y="6" rx="12" />
        <rect className={styles.case} rx="12" />
        <text className={styles.title} x="20" y="19">
          CPU
        </text>
        <text className={styles.counts}>{countsOf(state)}</text>
      </Part>
      <Part id="ram">
        <rect className={styles.ramEdge} x="6" y="6" rx="12" />
        <rect className={styles.ramCase} rx="12" />
      </Part>
      <g className={styles.wide}>
        <RestingWires layout={layouts.wide} />
        <text className={styles.busAddress} x="497" y="60">
          address bus
        </text>
        <text className={styles.busData} x="497" y="350">
          data bus
        </text>
      </g>
      <g className={styles.narrow}>
        <RestingWires layout={layouts.narrow} />
      </g>
      <TrayPicture layout={layout} inputs={state.inputs} output={state.output} />
      <LitWires moves={moves} layout={layout} />
      {drawn}
      <Ram
        state={state}
        kinds={kinds}
        showAs={showAs}
        base={base}
        heat={heat}
        current={quiet || state.errors.length > 0 ? -1 : state.current}
        changed={written ? boxIn(backwards ? written.from : written.to) : -1}
        used={read ? boxIn(read.from) : -1}
        selected={selected}
        active={written !== undefined || read !== undefined}
        arrives={written ? arrives(written.to) : 0}
        was={written && before ? (before.boxes[boxIn(written.to)] ?? 0) : 0}
        step={state.ticks}
        onSelect={onSelect}
      />
      <g aria-hidden="true">
        <Moves
          moves={moves}
          layout={layout}
          base={base}
          timing={timing}
          technical={technical}
          backwards={backwards}
          step={state.ticks}
        />
      </g>
    </svg>
  );
}
