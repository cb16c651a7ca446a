import type { MicroStep } from '../../lib/lmc/instructions.ts';
import styles from './Cpu.module.css';
import { Part } from './Part.tsx';
import { phases, stepWords } from './words.ts';

const outer = 60;
const inner = 40;
/** Degrees clockwise from the top where each micro-step's piece of the ring begins and ends. */
const pieces: Readonly<Record<MicroStep, readonly [number, number]>> = {
  'fetch-address': [4, 64],
  fetch: [67, 127],
  decode: [134, 226],
  operand: [233, 293],
  execute: [296, 356],
};
const steps = Object.keys(pieces) as MicroStep[];
const round = (value: number): number => Math.round(value * 10) / 10;
function spot(radius: number, degrees: number): string {
  const turn = ((degrees - 90) * Math.PI) / 180;
  return `${round(radius * Math.cos(turn))} ${round(radius * Math.sin(turn))}`;
}
function piecePath([from, to]: readonly [number, number]): string {
  return `M${spot(outer, from)}A${outer} ${outer} 0 0 1 ${spot(outer, to)}L${spot(inner, to)}A${inner} ${inner} 0 0 0 ${spot(inner, from)}Z`;
}
const paths = Object.fromEntries(steps.map((step) => [step, piecePath(pieces[step])])) as Record<
  MicroStep,
  string
>;

interface ControlUnitProps {
  readonly label: string;
  readonly done: MicroStep | undefined;
  readonly next: MicroStep | undefined;
  readonly active: boolean;
}
/** The control unit: a ring of the cycle that shows what was just done (filled) and what comes next (a pointer). */
export function ControlUnit({ label, done, next, active }: ControlUnitProps) {
  const phase = phases.find((each) => each.steps.some((step) => step === done));
  const pointer = next === undefined ? undefined : (pieces[next][0] + pieces[next][1]) / 2;
  return (
    <Part id="control" active={active}>
      <circle className={`${styles.place} ${styles.control}`} r={outer + 6} />
      {steps.map((step) => (
        <path key={step} className={`${styles.piece} ${step === done ? styles.done : ''}`} d={paths[step]} />
      ))}
      <text className={`${styles.label} ${styles.over}`} y="-72">
        {label}
      </text>
      <text className={styles.phase} y="2">
        {phase?.name ?? 'ready'}
      </text>
      <text className={styles.tiny} y="16">
        {done === undefined ? '' : stepWords[done]}
      </text>
      {pointer !== undefined && (
        <path className={styles.pointer} d="M0 -52L-7 -66L7 -66Z" transform={`rotate(${pointer})`} />
      )}
      <title>{done === undefined ? label : `${label}: ${phase?.name ?? ''}, ${stepWords[done]}`}</title>
    </Part>
  );
}
