import { Arriving, Tile, type TileRole } from '../../ui/index.ts';
import { Part } from './Part.tsx';
import styles from './Cpu.module.css';
import type { PartId } from './layout.ts';

interface RegisterProps {
  readonly id: PartId;
  readonly label: string;
  readonly kind: TileRole;
  readonly text: string;
  /** What it held a step ago. */
  readonly was: string;
  readonly width: number;
  readonly height: number;
  readonly active: boolean;
  readonly changed: boolean;
  /** Milliseconds until its new value arrives; 0 when it is there at once. */
  readonly arrives: number;
  /** Names the step, so that the same value arriving twice is shown twice. */
  readonly step: number;
}
/** A register: a named box inside the CPU with one tile in it. */
export function Register({
  id,
  label,
  kind,
  text,
  was,
  width,
  height,
  active,
  changed,
  arrives,
  step,
}: RegisterProps) {
  const tile = { kind, x: width / 2, y: height / 2 + 9, width: Math.min(76, width - 16), height: 28 };
  return (
    <Part id={id} active={active}>
      <rect className={`${styles.place} ${styles[kind]}`} width={width} height={height} rx="6" />
      <text className={styles.label} x={width / 2} y="16">
        {label}
      </text>
      <Arriving arrives={arrives} step={step} was={<Tile {...tile} text={was} look="resting" />}>
        <Tile {...tile} text={text} look={active || changed ? 'solid' : 'resting'} changed={changed} />
      </Arriving>
    </Part>
  );
}
