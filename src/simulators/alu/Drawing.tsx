import { useMemo } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { pathOf } from '../../lib/polyline.ts';
import type { Names } from '../../simulation/contract.ts';
import { Arriving, Press, Tile, Wire } from '../../ui/index.ts';
import styles from './Alu.module.css';
import { asRead, BITS, type Operation, takesTwo } from './arithmetic.ts';
import { Board } from './Board.tsx';
import { FlagLamps } from './FlagLamps.tsx';
import { journeysOf, turnsUntil } from './journeys.ts';
import { Keys } from './Keys.tsx';
import { backWire, type LayoutName, layouts, type WireName } from './layout.ts';
import { Lever } from './Lever.tsx';
import { PaperSum } from './PaperSum.tsx';
import { clock } from './model.ts';
import { Part } from './Part.tsx';
import type { Action, State, TrayName } from './state.ts';
import { hasNumber, lastOf } from './tape.ts';
import { TapePicture } from './TapePicture.tsx';
import { Travels } from './Travels.tsx';
import { operationWords, trayNames } from './words.ts';

interface DrawingProps {
  readonly state: State;
  readonly before: State | undefined;
  readonly by: Action | undefined;
  readonly backwards: boolean;
  readonly pace: number;
  readonly playing: boolean;
  readonly layout: LayoutName;
  readonly base: NumberBase;
  readonly names: Names;
  readonly onSend: (action: Action) => void;
}
const wireNames: readonly WireName[] = ['in-a', 'in-b', 'out', 'back-a', 'back-b', 'print'];
const trays: readonly TrayName[] = ['a', 'b'];

/** The case and the wires of one composition, with those in use inked. */
function Body({ name, lit, op }: { name: LayoutName; lit: ReadonlySet<WireName>; op: Operation }) {
  const { case: outline, wires } = layouts[name];
  const edge = outline.map(({ x, y }) => ({ x: x + 6, y: y + 6 }));
  return (
    <g className={styles[name]}>
      <path className={styles.edge} d={`${pathOf(edge)}Z`} />
      {wireNames
        .filter((wire) => !lit.has(wire))
        .map((wire) => (
          <Wire key={wire} kind="data" points={wires[wire]} width={6} />
        ))}
      <path className={styles.case} d={`${pathOf(outline)}Z`} />
      {(['in-a', 'in-b', 'out'] as const).map((wire) => (
        <g key={wire} className={wire === 'in-b' && !takesTwo(op) ? styles.idle : undefined}>
          <Wire kind="data" points={wires[wire]} width={6} active={lit.has(wire)} />
        </g>
      ))}
      {wireNames
        .filter((wire) => lit.has(wire))
        .map((wire) => (
          <Wire key={wire} kind="data" points={wires[wire]} width={7} active />
        ))}
    </g>
  );
}

/** The number of a tray, waiting at its throat. */
const waiting = (number: string, changed: boolean) => (
  <Tile kind="data" text={number} width={number.length > 5 ? 84 : 52} height={26} changed={changed} />
);
/** The number in the answer bowl: the newest line's, when it has one. */
function answerOf(state: State | undefined): number | undefined {
  const line = state && lastOf(state);
  return hasNumber(line) ? line.result : undefined;
}

interface HopperProps {
  readonly tray: TrayName;
  readonly text: string;
  /** What was in it until a new number has arrived. */
  readonly was: string;
  readonly arrives: number;
  readonly moment: number;
  readonly idle: boolean;
  readonly changed: boolean;
}
/** A tray: its mouth is a field to type in; below it the number waits as a tile. */
function Hopper({ tray, text, was, arrives, moment, idle, changed }: HopperProps) {
  return (
    <g className={idle ? styles.idle : undefined}>
      <path className={styles.hopper} />
      <text className={styles.hopperName}>{trayNames[tray]}</text>
      <g className={styles.throat}>
        <Arriving arrives={arrives} step={moment} was={waiting(was, false)}>
          {waiting(text, changed)}
        </Arriving>
      </g>
    </g>
  );
}

/** The whole machine, drawn: paper, trays, keys, lamps, lever, answer and wires. It draws the state and nothing else. */
export function Drawing(props: DrawingProps) {
  const { state, before, by, backwards, pace, playing, layout, base, names, onSend } = props;
  const quiet = playing && pace === 0;
  const { op, signed, column } = state;
  const [from, to] = backwards ? [state, before] : [before, state];
  const journeys = useMemo(() => (quiet || !to ? [] : journeysOf(from, to, by)), [quiet, from, to, by]);
  const turns = Math.max(0, ...journeys.map(({ turn }) => turn)) + 1;
  const each = playing ? pace / turns : Math.min(pace, turns > 1 ? 380 : 500);
  /** Milliseconds until these wires have brought their tiles; going back, things are there at once. */
  const arrives = (...wires: readonly WireName[]) => (backwards ? 0 : turnsUntil(journeys, wires) * each);
  const moment = state.ticks + state.tape.length * 1000;
  const lit = useMemo(() => new Set(journeys.map(({ wire }) => wire)), [journeys]);
  const text = (pattern: number) => inBase(asRead(pattern, signed), base);
  const isNew = !quiet && !backwards && column === BITS && before?.column !== BITS;
  const answerTile = (value: number | undefined, changed: boolean) =>
    value === undefined ? null : (
      <Tile
        kind="data"
        text={text(value)}
        y={-8}
        width={base === 'binary' ? 92 : 62}
        height={24}
        changed={changed}
      />
    );
  const pulled = by?.kind === 'pull' && !backwards && pace > 0;
  const isSet = (tray: TrayName) =>
    !quiet && !backwards && before !== undefined && before[tray].value !== state[tray].value;
  return (
    <svg
      className={styles.drawing}
      data-picture=""
      data-picture-box={layout === 'narrow' ? '0 -4 360 940' : '0 -4 1100 424'}
      viewBox={`0 0 ${layouts.wide.size.x} ${layouts.wide.size.y}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no fieldset
      role="group"
      aria-label="The machine"
    >
      <Body name="wide" lit={lit} op={op} />
      <Body name="narrow" lit={lit} op={op} />
      <g className={styles.wide}>
        <circle className={styles.port} cx="545" cy="50" r="34" />
        <text
          className={`${styles.portSign} ${operationWords[op].sign.length > 1 ? styles.portWord : ''}`}
          x="545"
          y={operationWords[op].sign.length > 1 ? 58 : 63}
        >
          {operationWords[op].sign}
        </text>
      </g>
      <Part id="paper">
        <g className={styles.paperSize}>
          <PaperSum state={state} />
        </g>
      </Part>
      {trays.map((tray) => (
        <Part key={tray} id={tray}>
          <Hopper
            tray={tray}
            text={text(state[tray].value)}
            was={text((before ?? state)[tray].value)}
            arrives={arrives(backWire[tray])}
            moment={moment}
            idle={tray === 'b' && !takesTwo(op)}
            changed={isSet(tray)}
          />
        </Part>
      ))}
      <Part id="keys">
        <Keys
          op={op}
          signed={signed}
          onChoose={(next) => onSend({ kind: 'choose', op: next })}
          onSigned={(on) => onSend({ kind: 'signed', on })}
        />
      </Part>
      <Part id="board">
        <g className={styles.boardSize}>
          <Board
            state={state}
            active={!quiet}
            arrives={by?.kind === 'pull' ? arrives('in-a') : 0}
            was={{ a: (before ?? state).a.value, b: (before ?? state).b.value }}
            carried={{ a: arrives('back-a'), b: arrives('back-b') }}
            moment={moment}
            onFlip={(tray, bit) => onSend({ kind: 'flip', tray, bit })}
          />
        </g>
      </Part>
      <Part id="flags">
        <FlagLamps state={state} names={names} />
      </Part>
      <Part id="answer">
        <path className={styles.bowl} d="M-58 -22H58L48 24H-48Z" />
        <text className={styles.answerName} y="20">
          answer
        </text>
        <Arriving arrives={arrives('out')} step={moment} was={answerTile(answerOf(before), false)}>
          {answerTile(answerOf(state), isNew)}
        </Arriving>
        {trays.map((tray) => (
          <g key={tray} className={tray === 'a' ? styles.toFirst : styles.toSecond}>
            <Press
              label={`to ${trayNames[tray]}: carry the answer back`}
              resting={answerOf(state) === undefined}
              onPress={() => onSend({ kind: 'carry', to: tray })}
            >
              <rect className={styles.carryKey} x="-46" y="-23" width="92" height="46" rx="8" />
              <path
                className={styles.carryArrow}
                d={tray === 'a' ? 'M-24 10V-12M-32 -4l8 -9l8 9' : 'M24 10V-12M32 -4l-8 -9l-8 9'}
              />
              <text className={styles.carryWord} x={tray === 'a' ? 12 : -12} y="-2">
                {'to '}
              </text>
              <text className={styles.carryWord} x={tray === 'a' ? 12 : -14} y="13">
                {trayNames[tray]}
              </text>
            </Press>
          </g>
        ))}
      </Part>
      <Part id="lever">
        <Lever
          ready={clock.canTick(state)}
          pull={pulled ? state.tape.length : undefined}
          onPull={() => onSend({ kind: 'pull' })}
        />
      </Part>
      <TapePicture layout={layout} tape={state.tape} />
      <Travels
        journeys={journeys}
        layout={layout}
        base={base}
        signed={signed}
        each={each}
        backwards={backwards}
      />
    </svg>
  );
}
