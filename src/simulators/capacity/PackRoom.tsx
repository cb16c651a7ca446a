import { thousands } from '../../lib/thousands.ts';
import type { ViewProps } from '../../simulation/contract.ts';
import { Button } from '../../ui/index.ts';
import { AmountField } from './AmountField.tsx';
import { Canvas } from './Canvas.tsx';
import styles from './CapacityView.module.css';
import { PackPicture, packSizes } from './PackPicture.tsx';
import { Presets } from './Presets.tsx';
import type { Action, Setup, State } from './state.ts';
import { room, things } from './things.ts';
import { asTyped, bitsOf } from './units.ts';
import { describe } from './words.ts';

const DISKS = ['64 GB', '512 GB', '1 TB'];

/** A disk to pack with photos, songs, film and games. Sizes can be changed. */
export function PackRoom({ state, send }: ViewProps<Setup, State, Action>) {
  const wrong = (at: string) => (state.problem?.at === at ? state.problem.says : undefined);
  return (
    <div className={styles.sides}>
      <Canvas label={`A disk being packed. ${describe(state)}`} {...packSizes}>
        {(layout) => <PackPicture state={state} layout={layout} />}
      </Canvas>
      <div className={styles.side}>
        <div className={styles.row}>
          <AmountField
            label="The disk"
            value={asTyped(bitsOf(state.disk))}
            problem={wrong('disk')}
            onGive={(text) => send({ kind: 'disk', text })}
          />
          <Presets label="Disks" texts={DISKS} onGive={(text) => send({ kind: 'disk', text })} />
        </div>
        <ul className={styles.things}>
          {things.map(({ id, one, many }) => (
            <li key={id}>
              <AmountField
                label={`One ${one}`}
                value={asTyped(bitsOf(state.sizes[id]))}
                problem={wrong(id)}
                onGive={(text) => send({ kind: 'size', thing: id, text })}
              />
              <AmountField
                label={many.replace(/^./u, (letter) => letter.toUpperCase())}
                value={thousands(state.packed[id])}
                problem={wrong(id)}
                onGive={(text) =>
                  send({ kind: 'pack', thing: id, count: Number(text.replaceAll(/[\s,]/gu, '') || 'x') })
                }
              />
              <Button
                className={styles.small ?? ''}
                aria-label={`Fill up with ${many}`}
                onClick={() => send({ kind: 'fill', thing: id })}
              >
                Fill up
              </Button>
              <p className={styles.hint}>at most {thousands(room(state, id))}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
