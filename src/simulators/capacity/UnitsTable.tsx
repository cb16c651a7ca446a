import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import styles from './CapacityView.module.css';
import { binaryUnits, bit, bitUnits, byte, decimalUnits, exactIn, inUnit, type Unit } from './units.ts';

/** A line of the table: by thousands, by 1,024s, and in bits by thousands. */
const rows: readonly (readonly Unit[])[] = [
  [byte, byte, bit],
  ...decimalUnits.map((unit, at) => [unit, binaryUnits[at] ?? unit, bitUnits[at] ?? unit]),
];
/** One unit's line: the exact number, and before it the rounded one when it is long. */
function Value({ bits, unit }: { readonly bits: bigint; readonly unit: Unit }) {
  const exact = exactIn(bits, unit);
  const { text, exact: isShort } = inUnit(bits, unit, 2);
  return (
    <td>
      {isShort ? exact : `about ${text}`} <b>{unit.name}</b>
      {!isShort && <span className={styles.exact}>{`exactly ${exact}`}</span>}
    </td>
  );
}

/** The same amount in every unit, exactly; drawn only when it is asked for. */
export function UnitsTable({ bits }: { readonly bits: bigint }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        The same in every unit
      </Button>
      {isOpen && (
        <div className={styles.scroll}>
          <table className={styles.units}>
            <caption className="visually-hidden">The same amount in every unit</caption>
            <tbody>
              {rows.map((units) => (
                <tr key={units[0]?.name}>
                  {units.map((unit, at) => (
                    // oxlint-disable-next-line react/no-array-index-key -- a byte stands in two columns
                    <Value key={at} bits={bits} unit={unit} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
