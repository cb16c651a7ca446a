import { useId, useState } from 'react';
import { thousands } from '../../lib/thousands.ts';
import { Button, Icon, Transport, TransportKey, TransportSlider } from '../../ui/index.ts';
import { speeds } from '../speeds.ts';
import styles from './ControlBar.module.css';

interface ControlBarProps {
  readonly hasClock: boolean;
  readonly canGoBack: boolean;
  readonly canStep: boolean;
  readonly canPlay: boolean;
  readonly playing: boolean;
  readonly speed: number;
  /** Measured ticks a second. */
  readonly achieved: number | undefined;
  readonly onBack: () => void;
  readonly onStep: () => void;
  readonly onPlay: () => void;
  readonly onReset: () => void;
  readonly onSpeed: (index: number) => void;
}

/** The same keys in the same place under every simulator. A key that can do nothing now keeps its focus. */
export function ControlBar(props: ControlBarProps) {
  const { playing, speed, achieved } = props;
  const [speedIsOpen, setSpeedOpen] = useState(false);
  const panel = useId();
  return (
    <Transport label="Controls">
      <TransportKey label="Back" letter="B" hint="One step back" on={props.canGoBack} onPress={props.onBack}>
        <Icon name="step-back" />
      </TransportKey>
      {/* Without a clock a machine moves only when somebody does something: what is on is what was taken back. */}
      <TransportKey
        label={props.hasClock ? 'Step' : 'Again'}
        letter="S"
        hint={props.hasClock ? 'One step on' : 'Do again what you took back'}
        on={props.canStep}
        onPress={props.onStep}
      >
        <Icon name="step" />
      </TransportKey>
      {props.hasClock && (
        <TransportKey
          label={playing ? 'Pause' : 'Play'}
          letter="P"
          hint={playing ? 'Stop here' : 'Let it run'}
          on={playing || props.canPlay}
          onPress={props.onPlay}
          isMain
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </TransportKey>
      )}
      <TransportKey label="Reset" letter="R" hint="Start again" on={props.canGoBack} onPress={props.onReset}>
        <Icon name="restart" />
      </TransportKey>
      {props.hasClock && (
        <Button
          className={styles.speedKey ?? ''}
          aria-expanded={speedIsOpen}
          aria-controls={panel}
          title="How fast it runs"
          onClick={() => setSpeedOpen(!speedIsOpen)}
        >
          <Icon name="speed" />
          Speed
        </Button>
      )}
      {props.hasClock && (
        <TransportSlider
          id={panel}
          className={`${styles.speed} ${speedIsOpen ? styles.open : ''}`}
          label="Speed"
          title={
            <>
              Speed: {speeds[speed]?.label}
              {achieved !== undefined && speed > 3 && <> · really {roughly(achieved)} a second</>}
            </>
          }
          max={speeds.length - 1}
          value={speed}
          says={speeds[speed]?.label}
          onChange={props.onSpeed}
        />
      )}
    </Transport>
  );
}

/** Two significant figures are enough for a speed: 23,412,345 → '23,000,000'. */
function roughly(rate: number): string {
  return thousands(Number(rate.toPrecision(2)));
}
