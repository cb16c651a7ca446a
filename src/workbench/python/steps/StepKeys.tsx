import { thousands } from '../../../lib/thousands.ts';
import { Button, Icon, Transport, TransportKey, TransportSlider } from '../../../ui/index.ts';
import { SPEEDS, type Stepping } from './use-stepping.ts';
import styles from './Steps.module.css';

interface StepKeysProps {
  readonly stepping: Stepping;
  /** Steps before the first one here. */
  readonly start: number;
  readonly length: number;
}
/** The same keys as under a simulator, and a slider over all the steps. */
export function StepKeys({ stepping, start, length }: StepKeysProps) {
  const { at, playing, speed, go, toggle, setSpeed } = stepping;
  const last = length - 1;
  const rate = SPEEDS[speed] ?? 1;
  const place = `Step ${thousands(start + at)} of ${thousands(start + last)}`;
  return (
    <div className={styles.keys}>
      <Transport label="Controls">
        <Button
          aria-label="Start"
          aria-disabled={at > 0 ? undefined : true}
          aria-keyshortcuts="R"
          title="To the first step (key R)"
          onClick={() => go(0)}
        >
          <Icon name="to-start" />
        </Button>
        <TransportKey label="Back" letter="B" hint="One step back" on={at > 0} onPress={() => go(at - 1)}>
          <Icon name="step-back" />
        </TransportKey>
        <TransportKey label="Step" letter="S" hint="One step on" on={at < last} onPress={() => go(at + 1)}>
          <Icon name="step" />
        </TransportKey>
        <TransportKey
          label={playing ? 'Pause' : 'Play'}
          letter="P"
          hint={playing ? 'Stop here' : 'Let it run'}
          on={last > 0}
          onPress={toggle}
          isMain
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </TransportKey>
        <Button
          title="How fast it plays (keys + and -)"
          aria-label={`Speed: ${rate} ${rate === 1 ? 'step' : 'steps'} a second`}
          onClick={() => setSpeed((speed + 1) % SPEEDS.length)}
        >
          {rate}/s
        </Button>
        <Button
          aria-label="End"
          aria-disabled={at < last ? undefined : true}
          aria-keyshortcuts="End"
          title="To the last step (key End)"
          onClick={() => go(last)}
        >
          <Icon name="to-end" />
        </Button>
        <TransportSlider
          label="Step"
          title={place}
          max={last}
          value={at}
          says={place}
          className={styles.scrub}
          onChange={go}
        />
      </Transport>
    </div>
  );
}
