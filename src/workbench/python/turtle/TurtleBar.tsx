import { useId } from 'react';
import { Button, Icon } from '../../../ui/index.ts';
import { type Pace, PACES, type TurtleDesk } from './desk.ts';
import { savePng, saveSvg } from './save.ts';
import styles from './TurtleBar.module.css';

const NAMES: Readonly<Record<Pace, string>> = {
  slow: 'Slower',
  written: 'As written',
  fast: 'Faster',
  instant: 'Instant',
};
const paces = Object.keys(PACES) as readonly Pace[];

interface TurtleBarProps {
  readonly desk: TurtleDesk;
  readonly running: boolean;
}
/** How fast the turtle moves, pause, one command at a time; and the picture as a file. */
export function TurtleBar({ desk, running }: TurtleBarProps) {
  const id = useId();
  const paused = running && desk.paused();
  const pace = desk.pace();
  return (
    <div className={styles.bar}>
      <label htmlFor={id}>Speed</label>
      <select
        id={id}
        className={styles.select}
        value={pace}
        onChange={({ target }) => {
          const next = paces.find((each) => each === target.value);
          if (next) desk.setPace(next);
        }}
      >
        {paces.map((each) => (
          <option key={each} value={each}>
            {NAMES[each]}
          </option>
        ))}
      </select>
      <Button
        kind="quiet"
        aria-disabled={!running}
        onClick={() => {
          if (running) desk.pause(!paused);
        }}
      >
        <Icon name={paused ? 'play' : 'pause'} />
        {paused ? 'Go on' : 'Pause'}
      </Button>
      {paused && (
        <Button kind="quiet" onClick={desk.step}>
          <Icon name="step" />
          One command
        </Button>
      )}
      <span className={styles.gap} />
      <Button kind="quiet" onClick={() => savePng(desk)}>
        <Icon name="save" />
        PNG
      </Button>
      <Button kind="quiet" onClick={() => saveSvg(desk)}>
        <Icon name="save" />
        SVG
      </Button>
    </div>
  );
}
