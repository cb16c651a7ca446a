import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { BenchHost, ShownSimulator, SimState } from '../contract.ts';
import type { DrawerName } from '../drawers/Drawer.tsx';
import type { Session, Snapshot } from '../session.ts';
import styles from './Drawers.module.css';

/** All drawers' code comes with the first one that is opened. */
const Drawer = lazy(async () => ({ default: (await import('../drawers/Drawer.tsx')).Drawer }));

const names: readonly (readonly [DrawerName, string])[] = [
  ['predict', 'Predict'],
  ['transcript', 'What happened'],
  ['share', 'Share'],
  ['picture', 'Picture'],
  ['keys', 'Keys'],
];

export interface DrawersProps<Setup, State extends SimState, Action> {
  readonly simulator: ShownSimulator<Setup, State, Action>;
  readonly host: BenchHost;
  readonly session: Session<Setup, State, Action>;
  readonly now: Snapshot<Setup, State, Action>;
  /** The element that holds the view, for its picture. */
  readonly stage: () => Element | null;
}

/** What a bench has besides: one drawer open at a time, what it leaves out, and how numbers are shown. */
export function Drawers<Setup, State extends SimState, Action>(props: DrawersProps<Setup, State, Action>) {
  const { host, session, now, simulator } = props;
  const [open, setOpen] = useState<DrawerName>();
  const panel = useId();
  return (
    <div className={styles.drawers}>
      <div className={styles.row}>
        {names
          .filter(([name]) => name !== 'share' || host.linkTo !== undefined)
          .map(([name, label]) => (
            <button
              key={name}
              type="button"
              className={styles.front}
              aria-expanded={open === name}
              aria-controls={open === name ? panel : undefined}
              onClick={() => setOpen(open === name ? undefined : name)}
            >
              {label}
            </button>
          ))}
        {now.book.earlier !== undefined && (
          <Button kind="quiet" onClick={session.bringBackEarlier}>
            My work from before the link
          </Button>
        )}
        {host.chooseBase && <BaseSwitch base={host.base ?? 'decimal'} onChoose={host.chooseBase} />}
      </div>
      {open && (
        <div id={panel} className={styles.panel}>
          <Suspense fallback={<p>Opening …</p>}>
            <Drawer name={open} {...(props as unknown as DrawersProps<unknown, SimState, unknown>)} />
          </Suspense>
        </div>
      )}
      <details className={styles.leavesOut}>
        <summary>What this model leaves out</summary>
        <p>{simulator.about.leavesOut}</p>
      </details>
    </div>
  );
}

interface BaseSwitchProps {
  readonly base: NonNullable<BenchHost['base']>;
  readonly onChoose: NonNullable<BenchHost['chooseBase']>;
}
function BaseSwitch({ base, onChoose }: BaseSwitchProps) {
  const field = useId();
  return (
    <span className={styles.base}>
      <label htmlFor={field}>Numbers in</label>
      <select
        id={field}
        value={base}
        onChange={(event) => onChoose(event.target.value as BaseSwitchProps['base'])}
      >
        <option value="decimal">decimal (0–9)</option>
        <option value="binary">binary (0 and 1)</option>
        <option value="hex">hex (0–F)</option>
      </select>
    </span>
  );
}
