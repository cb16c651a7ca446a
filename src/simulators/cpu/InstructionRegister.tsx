import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { Arriving, Tile } from '../../ui/index.ts';
import styles from './Cpu.module.css';
import { boxOf, decode, disassemble, threeDigits } from '../../lib/lmc/instructions.ts';
import { Part } from './Part.tsx';

interface Held {
  readonly word: number;
  /** Whether the control unit has split it yet. */
  readonly decoded: boolean;
}
interface WindowsProps extends Held {
  readonly base: NumberBase;
  readonly look: 'solid' | 'resting';
  readonly changed: boolean;
}
/** The word: whole, or in its two halves. */
function Windows({ word, decoded, base, look, changed }: WindowsProps) {
  const instruction = decode(word);
  const half = { y: 46, width: 72, height: 34, look };
  if (decoded && instruction?.takes === 'box')
    return (
      <>
        <Tile {...half} kind="instruction" text={instruction.mnemonic} x={44} />
        <Tile {...half} kind="address" text={inBase(boxOf(word), base)} x={128} />
      </>
    );
  const whole = base === 'decimal' ? threeDigits(word) : inBase(word, base);
  const text = decoded && instruction ? disassemble(word).code : whole;
  return <Tile {...half} kind="instruction" text={text} x={86} width={110} changed={changed} />;
}

interface InstructionRegisterProps extends Held {
  readonly label: string;
  readonly base: NumberBase;
  /** What it held a step ago. */
  readonly was: Held;
  readonly active: boolean;
  readonly changed: boolean;
  readonly arrives: number;
  readonly step: number;
}
/** The register of the instruction being worked on: whole when it arrives, in two parts once it is decoded. */
export function InstructionRegister(props: InstructionRegisterProps) {
  const { label, word, was, base, decoded, active, changed, arrives, step } = props;
  const split = decoded && decode(word)?.takes === 'box';
  return (
    <Part id="instruction-register" active={active}>
      <rect className={`${styles.place} ${styles.instruction}`} width="172" height="88" rx="6" />
      <text className={styles.label} x="86" y="16">
        {label}
      </text>
      <Arriving
        arrives={arrives}
        step={step}
        was={<Windows {...was} base={base} look="resting" changed={false} />}
      >
        <Windows
          word={word}
          decoded={decoded}
          base={base}
          look={active || changed ? 'solid' : 'resting'}
          changed={changed}
        />
      </Arriving>
      <text className={styles.small} x={split ? 44 : 86} y="80">
        {decoded ? 'what to do' : 'the instruction'}
      </text>
      {split && (
        <text className={styles.small} x="128" y="80">
          which box
        </text>
      )}
    </Part>
  );
}
