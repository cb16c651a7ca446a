import {
  type ComponentType,
  type CSSProperties,
  createElement,
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { assert } from '../lib/assert.ts';
import { type AnyShown, type Entry, simulatorById } from '../simulators/registry.ts';
import styles from './SimulatorPicture.module.css';

interface SimulatorPictureProps {
  readonly id: string;
  /** The part after `#` of a simulator's link. */
  readonly hash: string;
}
/** The drawing of a simulator in the state that a link opens, for paper: nothing in it can be pressed. */
export function SimulatorPicture({ id, hash }: SimulatorPictureProps) {
  const entry = simulatorById(id);
  assert(entry, `there is a simulator '${id}'`);
  const [Picture] = useState(() => lazyPicture(entry));
  return (
    <Suspense>
      <Picture hash={hash} />
    </Suspense>
  );
}

function lazyPicture(entry: Entry): ComponentType<{ readonly hash: string }> {
  return lazy(async () => {
    const simulator = await entry.loadShown();
    return { default: ({ hash }) => createElement(Still, { simulator, hash }) };
  });
}

/** As far as a machine that a link lets run goes for its picture. */
const FAR = 100_000;

function Still({ simulator, hash }: { readonly simulator: AnyShown; readonly hash: string }) {
  const { setup, actions, run } = simulator.link.read(hash);
  let state = simulator.start(setup);
  for (const action of actions) state = simulator.step(state, action);
  if (run && simulator.clock) state = simulator.step(state, simulator.clock.tick(FAR));
  const { View } = simulator;
  const frame = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState<number>();
  useEffect(() => {
    const drawing = frame.current?.querySelector('[data-picture]');
    if (!drawing) return;
    const watcher = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0) setRatio(height / width);
    });
    watcher.observe(drawing);
    return () => watcher.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> could not hold the drawing
      role="img"
      aria-label={simulator.describe(state)}
      className={styles.frame}
      style={ratio === undefined ? undefined : ({ '--ratio': ratio } as CSSProperties)}
    >
      <div className={styles.still} inert>
        <View
          setup={setup}
          state={state}
          before={undefined}
          by={undefined}
          backwards={false}
          pace={0}
          playing={false}
          compact
          base="decimal"
          names="plain"
          send={nothing}
          restart={nothing}
        />
      </div>
    </div>
  );
}
const nothing = () => {};
