import { Bulb, SwitchRow, Wire } from '../../ui/index.ts';
import { boards, signalsOf } from './boards.ts';
import styles from './Circuit.module.css';
import { BATTERY, GAP, LAMP, type SwitchBoard, switchPlans } from './circuit-plan.ts';
import type { Action, WireState } from './state.ts';

/** A switch that closes when it is on: its arm comes down. */
function Make({ on, name }: { readonly on: boolean; readonly name: string }) {
  const tip = on ? { x: GAP, y: 0 } : { x: GAP - 6, y: -25 };
  return (
    <>
      <path className={styles.arm} d={`M${-GAP} 0L${tip.x} ${tip.y}`} />
      <circle className={styles.contact} cx={-GAP} r="5" />
      <circle className={styles.contact} cx={GAP} r="5" />
      <Knob on={on} name={name} x={on ? 0 : -3} y={on ? -13 : -27} />
    </>
  );
}
/** A switch that opens when it is on: its bar is pushed off the contacts. */
function Break({ on, name }: { readonly on: boolean; readonly name: string }) {
  const y = on ? 20 : 0;
  return (
    <>
      <path className={styles.stem} d={`M0 ${y}V${y - 30}`} />
      <path className={styles.arm} d={`M${-GAP} ${y}H${GAP}`} />
      <circle className={styles.contact} cx={-GAP} cy="-5" r="5" />
      <circle className={styles.contact} cx={GAP} cy="-5" r="5" />
      <Knob on={on} name={name} x={0} y={y - 34} />
    </>
  );
}
/** A switch between two wires; the second of a pair stands the other way round. */
function Change({
  on,
  name,
  second,
}: {
  readonly on: boolean;
  readonly name: string;
  readonly second: boolean;
}) {
  const side = second ? -1 : 1;
  const up = on ? -1 : 1;
  const y = up * GAP * (second ? -1 : 1);
  return (
    <>
      <path className={styles.arm} d={`M${-26 * side} 0L${26 * side} ${y}`} />
      <circle className={styles.contact} cx={-26 * side} r="5" />
      <circle className={styles.contact} cx={26 * side} cy={-GAP} r="5" />
      <circle className={styles.contact} cx={26 * side} cy={GAP} r="5" />
      <Knob on={on} name={name} x={0} y={y / 2} />
    </>
  );
}
/** The grip of a switch, with the letter it goes by. */
function Knob({ on, name, x, y }: { readonly on: boolean; readonly name: string; x: number; y: number }) {
  return (
    <>
      <circle className={on ? styles.knobOn : styles.knobOff} cx={x} cy={y} r="13" />
      <text className={on ? styles.knobNameOn : styles.knobName} x={x} y={y + 5.5}>
        {name}
      </text>
    </>
  );
}

interface SwitchCircuitProps {
  readonly state: WireState;
  readonly id: SwitchBoard;
  readonly send: (action: Action) => void;
}
/** A battery, real switches and a lamp: what carries current is inked. */
export function SwitchCircuit({ state, id, send }: SwitchCircuitProps) {
  const { kind, switches, joints = [], wires } = switchPlans[id];
  const { inputs, outputs } = signalsOf(boards[id], state.parts, state.inputs);
  const names = boards[id].inputs;
  const isLit = outputs[0] === true;
  const last = switches.length - 1;
  const drawn = [...wires].toSorted((a, b) => Number(a.live(inputs)) - Number(b.live(inputs)));
  return (
    <>
      {drawn.map(({ points, live }) => (
        <Wire
          key={points.map(({ x, y }) => `${x} ${y}`).join()}
          kind="data"
          points={points}
          width={5}
          active={live(inputs)}
        />
      ))}
      {joints.map(({ x, y }) => (
        <circle key={x} className={isLit ? styles.jointOn : styles.joint} cx={x} cy={y} r="5" />
      ))}
      <g transform={`translate(${BATTERY.x} ${BATTERY.y})`}>
        <rect className={styles.battery} x="-20" y="-30" width="40" height="60" rx="5" />
        <rect className={styles.pole} x="-8" y="-37" width="16" height="8" rx="2" />
        <path className={styles.sign} d="M-7 -14h14M0 -21v14M-7 14h14" />
      </g>
      <g transform={`translate(${LAMP.x} ${LAMP.y}) scale(1.7)`} data-lamp={isLit ? 'on' : 'off'}>
        <Bulb on={isLit} />
      </g>
      <SwitchRow
        label="Switches"
        on={inputs.toReversed()}
        nameOf={(place) => `Switch ${names[last - place] ?? ''}`}
        at={(place) => switches[last - place] ?? { x: 0, y: 0 }}
        hit={{ x: 74, y: 76 }}
        onFlip={(place) => send({ kind: 'flip', place })}
      >
        {(place) => {
          const index = last - place;
          const on = inputs[index] === true;
          const name = names[index] ?? '';
          if (kind === 'break') return <Break on={on} name={name} />;
          if (kind === 'change') return <Change on={on} name={name} second={index === 1} />;
          return <Make on={on} name={name} />;
        }}
      </SwitchRow>
    </>
  );
}
