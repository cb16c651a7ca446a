import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { Tile } from '../../ui/index.ts';
import styles from './Cpu.module.css';
import { boxOf, decode, disassemble, threeDigits } from './instructions.ts';
import { Part } from './Part.tsx';

interface InstructionRegisterProps {
  readonly label: string;
  readonly word: number;
  readonly base: NumberBase;
  /** Whether the control unit has split it yet. */
  readonly decoded: boolean;
  readonly active: boolean;
  readonly changed: boolean;
  readonly arrives: number;
  readonly step: number;
}
/** The register of the instruction being worked on: whole when it arrives, in two parts once it is decoded. */
export function InstructionRegister(props: InstructionRegisterProps) {
  const { label, word, base, decoded, active, changed, arrives, step } = props;
  const instruction = decode(word);
  const split = decoded && instruction?.takes === 'box';
  const look = active || changed ? 'solid' : 'resting';
  const whole = base === 'decimal' ? threeDigits(word) : inBase(word, base);
  return (
    <Part id="instruction-register" active={active}>
      <rect className={`${styles.place} ${styles.instruction}`} width="172" height="88" rx="6" />
      <text className={styles.label} x="86" y="16">
        {label}
      </text>
      <g
        key={arrives > 0 ? step : 0}
        className={arrives > 0 ? styles.arrives : undefined}
        style={{ animationDuration: `${arrives}ms` }}
      >
        {split ? (
          <>
            <Tile
              kind="instruction"
              text={instruction.mnemonic}
              x={44}
              y={46}
              width={72}
              height={34}
              look={look}
            />
            <Tile
              kind="address"
              text={inBase(boxOf(word), base)}
              x={128}
              y={46}
              width={72}
              height={34}
              look={look}
            />
          </>
        ) : (
          <Tile
            kind="instruction"
            text={decoded && instruction ? disassemble(word).code : whole}
            x={86}
            y={46}
            width={110}
            height={34}
            look={look}
            changed={changed}
          />
        )}
      </g>
      <text className={styles.small} x={split ? 44 : 86} y="80">
        {split || decoded ? 'what to do' : 'the instruction'}
      </text>
      {split && (
        <text className={styles.small} x="128" y="80">
          which box
        </text>
      )}
    </Part>
  );
}
