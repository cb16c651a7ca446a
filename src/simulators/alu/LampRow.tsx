import { memo } from 'react';
import { digitsOf } from '../../lib/columns.ts';
import { Arriving, Bulb, SwitchRow } from '../../ui/index.ts';
import styles from './Alu.module.css';
import { BITS } from './arithmetic.ts';
import { cell, columnX, rowY } from './layout.ts';
import type { TrayName } from './state.ts';
import { placeValue } from './words.ts';

interface LampRowProps {
  readonly tray: TrayName;
  readonly value: number;
  /** What the lamps show until a new number has arrived, in milliseconds from now. */
  readonly was: number;
  readonly arrives: number;
  readonly moment: number;
  /** Whether the leftmost lamp counts −128. */
  readonly signed: boolean;
  /** Left alone by the operation. */
  readonly idle: boolean;
  readonly onFlip: (tray: TrayName, bit: number) => void;
}
/** The number of a tray as eight lamps. Each is a switch; Tab goes to the row, the arrow keys along it. */
export const LampRow = memo(function LampRow({
  tray,
  value,
  was,
  arrives,
  moment,
  signed,
  idle,
  onFlip,
}: LampRowProps) {
  const digits = digitsOf(value, 2, BITS);
  const isSign = (bit: number): boolean => signed && bit === BITS - 1;
  return (
    <SwitchRow
      label={`Lamps of the ${tray === 'a' ? 'first' : 'second'} number`}
      on={digits.map((digit) => digit === 1)}
      nameOf={(bit) => `${isSign(bit) ? 'minus ' : ''}${placeValue(bit)}`}
      at={(bit) => ({ x: columnX(bit), y: 0 })}
      hit={cell}
      className={idle ? styles.idle : undefined}
      transform={`translate(0 ${rowY[tray]})`}
      onFlip={(bit) => onFlip(tray, bit)}
    >
      {(bit) => (
        <Arriving
          arrives={arrives}
          step={moment}
          was={<Bulb on={(was & (1 << bit)) !== 0} sign={isSign(bit)} />}
        >
          <Bulb on={digits[bit] === 1} sign={isSign(bit)} />
        </Arriving>
      )}
    </SwitchRow>
  );
});
