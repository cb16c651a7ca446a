import { useRef, useState } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { Button } from '../../ui/index.ts';
import { Board } from './Board.tsx';
import styles from './CoreRaceView.module.css';
import { Garage } from './Garage.tsx';
import { Guesses } from './Guesses.tsx';
import { JobPicker } from './JobPicker.tsx';
import { type LayoutName, layoutOf } from './layout.ts';
import { type Action, isOver, type Setup, type State, ticksToNextFinish } from './model.ts';
import { lateInWords, paceInWords } from './results.ts';
import { Track } from './Track.tsx';
import { useLayoutName } from './use-layout-name.ts';

/** The race: what is to be done, who runs, who will win, the lanes, and how it came out. All sums are the model's. */
export function CoreRaceView(props: ViewProps<Setup, State, Action>) {
  const { state, before, backwards, pace, playing, base, compact, send, restart } = props;
  const { setup, ticks } = state;
  const canvas = useRef<HTMLDivElement>(null);
  const layout = useLayoutName(canvas);
  const cores = setup.machines.map((machine) => machine.cores);
  const ratio = (name: LayoutName): string => {
    const { plan, height } = layoutOf(name, cores);
    return `${plan.width} / ${height}`;
  };
  const [isUnfolded, setUnfolded] = useState(false);
  const isFolded = ticks > 0 && !isUnfolded;
  const left = ticksToNextFinish(state);
  const late = lateInWords(state);
  const someoneIsDone = late !== undefined || isOver(state);
  return (
    <div className={`${styles.room} ${compact ? styles.compact : ''}`}>
      <div className={styles.plan} data-folded={isFolded ? '' : undefined}>
        <JobPicker setup={setup} onSetup={restart} />
        <div className={styles.field}>
          <Garage setup={setup} onSetup={restart} />
          <Guesses setup={setup} guess={state.guess} canGuess={ticks === 0} send={send} />
        </div>
      </div>
      {/* Where there is little room the plan makes way for the race. */}
      {ticks > 0 && (
        <Button
          kind="quiet"
          className={styles.change ?? ''}
          aria-expanded={!isFolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          Change the race
        </Button>
      )}
      <div
        ref={canvas}
        className={styles.canvas}
        data-layout={layout}
        style={
          {
            '--wide': ratio('wide'),
            '--medium': ratio('medium'),
            '--narrow': ratio('narrow'),
          } as React.CSSProperties
        }
      >
        <Track
          state={state}
          before={before}
          backwards={backwards}
          layout={layout ?? 'wide'}
          numbers={base}
          pace={pace}
          playing={playing}
        />
      </div>
      <div className={styles.foot}>
        <Button
          aria-disabled={left === 0 ? true : undefined}
          onClick={() => {
            if (left > 0) send({ kind: 'tick', count: left });
          }}
        >
          Go to the next finish
        </Button>
        <p className={styles.pace}>{late ?? paceInWords(state)}</p>
      </div>
      {someoneIsDone && <Board state={state} />}
    </div>
  );
}
