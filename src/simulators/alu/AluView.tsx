import { useRef } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { useLayoutName } from '../../ui/index.ts';
import styles from './AluView.module.css';
import { asRead, takesTwo } from './arithmetic.ts';
import { Drawing } from './Drawing.tsx';
import { NumberField } from './NumberField.tsx';
import type { Action, Setup, State, TrayName } from './state.ts';
import { Tape } from './Tape.tsx';

const trays: readonly TrayName[] = ['a', 'b'];

/** The machine with its two trays and its tape. It draws the state and sends actions; the sums are the model's. */
export function AluView(props: ViewProps<Setup, State, Action>) {
  const { state, before, by, backwards, pace, playing, base, names, send } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const layout = useLayoutName(canvas);
  // Drawn when the tile is there: after the numbers have gone in and the answer has come out.
  const isPrinted = pace > 0 && !backwards && before !== undefined && before.tape.length < state.tape.length;
  const prints = isPrinted ? Math.min(pace, 380) * (by?.kind === 'pull' ? 2 : 1) : undefined;
  return (
    <div className={styles.room}>
      <div ref={canvas} className={styles.canvas} data-layout={layout}>
        {trays.map((tray) => (
          <NumberField
            key={tray}
            tray={tray}
            value={asRead(state[tray].value, state.signed)}
            problem={state.problem?.at === tray ? state.problem.says : undefined}
            idle={tray === 'b' && !takesTwo(state.op)}
            arrives={by?.kind === 'carry' && by.to === tray && !backwards ? Math.min(pace, 500) : 0}
            onSend={send}
          />
        ))}
        <Drawing
          state={state}
          before={before}
          by={by}
          backwards={backwards}
          pace={pace}
          playing={playing}
          layout={layout ?? 'wide'}
          base={base}
          names={names}
          onSend={send}
        />
        <Tape state={state} prints={prints} onSend={send} />
      </div>
    </div>
  );
}
