import { useId } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { AmountField } from './AmountField.tsx';
import { Canvas } from './Canvas.tsx';
import styles from './CapacityView.module.css';
import { poured } from './model.ts';
import { plans } from './shelf-plan.ts';
import { ShelfPicture } from './ShelfPicture.tsx';
import { Presets } from './Presets.tsx';
import type { Action, Setup, State } from './state.ts';
import { asTyped, binaryUnits, bitsOf, byte, decimalUnits } from './units.ts';
import { UnitsTable } from './UnitsTable.tsx';
import { describe } from './words.ts';

const ONES = [byte, ...decimalUnits, ...binaryUnits];
const SCOOPS = ['1 B', '24 B', '1 kB', '1 KiB', '1 MB', '1 GB', '10 GB', '1 TB'];

/** Two shelves that fill side by side, a field for any amount, and what a step pours. */
export function ShelvesRoom(props: ViewProps<Setup, State, Action>) {
  const { state, send } = props;
  const id = useId();
  const bits = poured(state);
  const scoop = asTyped(bitsOf(state.scoop));
  return (
    <>
      <div className={styles.row}>
        <AmountField
          label="Put here"
          value={asTyped(bits)}
          problem={state.problem?.at === 'amount' ? state.problem.says : undefined}
          onGive={(text) => send({ kind: 'amount', text })}
        />
        <Presets
          label="One of each unit"
          texts={ONES.map(({ name }) => `1 ${name}`)}
          short={(text) => text.slice(2)}
          onGive={(text) => send({ kind: 'amount', text })}
        />
        <div className={styles.field}>
          <label htmlFor={id}>A step pours</label>
          <select
            id={id}
            value={scoop}
            onChange={(event) => send({ kind: 'scoop', text: event.target.value })}
          >
            {[...(SCOOPS.includes(scoop) ? [] : [scoop]), ...SCOOPS].map((text) => (
              <option key={text}>{text}</option>
            ))}
          </select>
        </div>
      </div>
      <Canvas label={`Two shelves. ${describe(state)}`} wide={plans.wide.size} narrow={plans.narrow.size}>
        {(layout) => <ShelfPicture {...props} layout={layout} />}
      </Canvas>
      <UnitsTable bits={bits} />
    </>
  );
}
