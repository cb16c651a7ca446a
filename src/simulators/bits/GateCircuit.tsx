import type { Polyline } from '../../lib/polyline.ts';
import { Bulb, Press, SwitchRow, Wire } from '../../ui/index.ts';
import { boards, fitting, signalsOf, type Source } from './boards.ts';
import styles from './Circuit.module.css';
import { type GateBoard, gatePlans } from './circuit-plan.ts';
import type { Action, Part, WireState } from './state.ts';

/** The outlines that gates have in every book of circuits. */
const outlines: Readonly<Record<Exclude<Part, ''>, string>> = {
  and: 'M-22 -18H2a18 18 0 0 1 0 36H-22Z',
  or: 'M-24 -18Q10 -20 24 0Q10 20 -24 18Q-14 0 -24 -18Z',
  xor: 'M-19 -18Q12 -20 25 0Q12 20 -19 18Q-9 0 -19 -18ZM-26 -18Q-16 0 -26 18',
  not: 'M-20 -18L16 0L-20 18Z',
};
function GateShape({ part, on }: { readonly part: Part; readonly on: boolean }) {
  if (part === '')
    return (
      <>
        <rect className={styles.socket} x="-26" y="-20" width="52" height="40" rx="6" />
        <text className={styles.gateName} y="6">
          ?
        </text>
      </>
    );
  return (
    <>
      <path className={on ? styles.gateOn : styles.gate} d={outlines[part]} />
      {part === 'not' && <circle className={on ? styles.gateOn : styles.gate} cx="20" r="4.5" />}
      <text
        className={styles.gateName}
        x={part === 'not' ? -8 : -1}
        y="4.5"
        fontSize={part === 'not' ? 10 : 13}
      >
        {part.toUpperCase()}
      </text>
    </>
  );
}

const LEG = 8;
/** A wire reaches under the outline of the gates that it joins. */
function reaching(points: Polyline): Polyline {
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  return points.map((point) => {
    if (point === first && first.y === second?.y) return { x: point.x - LEG, y: point.y };
    return point === last && last.y === beforeLast?.y ? { x: point.x + LEG, y: point.y } : point;
  });
}

interface GateCircuitProps {
  readonly state: WireState;
  readonly id: GateBoard;
  readonly send: (action: Action) => void;
}
/** Gates in sockets: a press puts the next part of the tray into one. What is on is inked. */
export function GateCircuit({ state, id, send }: GateCircuitProps) {
  const plan = gatePlans[id];
  const board = boards[id];
  const signals = signalsOf(board, state.parts, state.inputs);
  const wanted = board.wanted(signals.inputs);
  const isOn = (from: Source): boolean =>
    (typeof from === 'number' ? signals.sockets[from] : signals.inputs['ABC'.indexOf(from)]) === true;
  const last = board.inputs.length - 1;
  const drawn = [...plan.wires].toSorted((a, b) => Number(isOn(a.from)) - Number(isOn(b.from)));
  return (
    <>
      {plan.frames.map(({ from, to, name }) => (
        <g key={`${from.x}`}>
          <rect
            className={styles.frame}
            x={from.x}
            y={from.y}
            width={to.x - from.x}
            height={to.y - from.y}
            rx="8"
          />
          <text className={styles.frameName} x={(from.x + to.x) / 2} y={from.y + 13}>
            {name}
          </text>
        </g>
      ))}
      {drawn.map(({ from, points }) => (
        <Wire
          key={points.map(({ x, y }) => `${x} ${y}`).join()}
          kind="data"
          points={reaching(points)}
          width={4}
          active={isOn(from)}
        />
      ))}
      {plan.joints.map(({ from, at }) => (
        <circle
          key={`${from}`}
          className={isOn(from) ? styles.jointOn : styles.joint}
          cx={at.x}
          cy={at.y}
          r="5"
        />
      ))}
      {plan.lamps.map(({ x, y }, index) => {
        const on = signals.outputs[index] === true;
        const isRight = on === wanted[index];
        const { name } = board.outputs[index] ?? { name: '' };
        return (
          <g
            key={name}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a part of a drawing
            role="img"
            aria-label={`${name} ${on ? 'on' : 'off'}${isRight ? '' : `, should be ${wanted[index] ? 'on' : 'off'}`}`}
            transform={`translate(${x} ${y})`}
          >
            <Bulb on={on} />
            {!isRight && <path className={styles.cross} d="M-20 -20L20 20M-20 20L20 -20" />}
            <text className={styles.outName} y="34">
              {name}
            </text>
          </g>
        );
      })}
      <SwitchRow
        label="Switches"
        on={signals.inputs.toReversed()}
        nameOf={(place) => `Switch ${board.inputs[last - place] ?? ''}`}
        at={(place) => plan.inputs[last - place] ?? { x: 0, y: 0 }}
        hit={{ x: 46, y: 70 }}
        onFlip={(place) => send({ kind: 'flip', place })}
      >
        {(place) => {
          const on = signals.inputs[last - place] === true;
          return (
            <>
              <rect className={styles.toggle} x="-11" y="-19" width="22" height="38" rx="11" />
              <circle className={on ? styles.knobOn : styles.knobOff} cy={on ? -8 : 8} r="10" />
              <text className={on ? styles.knobNameOn : styles.knobName} y={on ? -2.5 : 13.5} fontSize="14">
                {board.inputs[last - place]}
              </text>
            </>
          );
        }}
      </SwitchRow>
      {plan.sockets.map(({ x, y }, socket) => {
        const part = state.parts[socket] ?? '';
        const parts = fitting(board, socket);
        const next = parts[(parts.indexOf(part) + 1) % parts.length] ?? '';
        return (
          <Press
            // oxlint-disable-next-line react/no-array-index-key -- a socket is its place on the board
            key={socket}
            label={`Socket ${socket + 1}: ${part === '' ? 'empty' : part.toUpperCase()}. Change to ${next === '' ? 'empty' : next.toUpperCase()}`}
            className={styles.press}
            transform={`translate(${x} ${y})`}
            onPress={() => send({ kind: 'fit', socket, part: next })}
          >
            <rect className={styles.hit} x="-28" y="-25" width="56" height="50" rx="6" />
            <GateShape part={part} on={isOn(socket)} />
          </Press>
        );
      })}
    </>
  );
}
