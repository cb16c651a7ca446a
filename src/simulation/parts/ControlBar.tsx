import { useId, useState } from 'react';
import { thousands } from '../../lib/thousands.ts';
import { Button, Icon } from '../../ui/index.ts';
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
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar-like group, not a form's fieldset
    <div role="group" aria-label="Controls" className={styles.bar}>
      <Key label="Back" letter="B" hint="One step back" on={props.canGoBack} onPress={props.onBack}>
        <Icon name="step-back" />
      </Key>
      {/* Without a clock a machine moves only when somebody does something: what is on is what was taken back. */}
      <Key
        label={props.hasClock ? 'Step' : 'Again'}
        letter="S"
        hint={props.hasClock ? 'One step on' : 'Do again what you took back'}
        on={props.canStep}
        onPress={props.onStep}
      >
        <Icon name="step" />
      </Key>
      {props.hasClock && (
        <Key
          label={playing ? 'Pause' : 'Play'}
          letter="P"
          hint={playing ? 'Stop here' : 'Let it run'}
          on={playing || props.canPlay}
          onPress={props.onPlay}
          isMain
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </Key>
      )}
      <Key label="Reset" letter="R" hint="Start again" on={props.canGoBack} onPress={props.onReset}>
        <Icon name="restart" />
      </Key>
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
        <label id={panel} className={`${styles.speed} ${speedIsOpen ? styles.open : ''}`}>
          <span className={styles.speedName}>
            Speed: {speeds[speed]?.label}
            {achieved !== undefined && speed > 3 && <> · really {roughly(achieved)} a second</>}
          </span>
          <input
            type="range"
            min={0}
            max={speeds.length - 1}
            step={1}
            value={speed}
            aria-label="Speed"
            aria-valuetext={speeds[speed]?.label}
            onChange={(event) => props.onSpeed(Number(event.target.value))}
          />
        </label>
      )}
    </div>
  );
}

interface KeyProps {
  readonly label: string;
  readonly letter: string;
  readonly hint: string;
  readonly on: boolean;
  readonly isMain?: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}
function Key({ label, letter, hint, on, isMain = false, onPress, children }: KeyProps) {
  return (
    <Button
      kind={isMain ? 'primary' : 'plain'}
      aria-disabled={on ? undefined : true}
      aria-keyshortcuts={letter}
      title={`${hint} (key ${letter})`}
      onClick={() => {
        if (on) onPress();
      }}
    >
      {children}
      {label}
    </Button>
  );
}

/** Two significant figures are enough for a speed: 23,412,345 → '23,000,000'. */
function roughly(rate: number): string {
  return thousands(Number(rate.toPrecision(2)));
}
