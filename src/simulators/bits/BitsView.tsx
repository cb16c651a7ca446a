import type { ViewProps } from '../../simulation/contract.ts';
import { Button } from '../../ui/index.ts';
import { AddKeys, AddPicture } from './AddView.tsx';
import styles from './BitsView.module.css';
import { KeyRow } from './KeyRow.tsx';
import { CountKeys, CountPicture } from './CountView.tsx';
import { GameKeys, GamePicture } from './GameView.tsx';
import { MessageKeys, MessagePicture } from './MessageView.tsx';
import type { ModeProps } from './mode-props.ts';
import { defaultSetup } from './model.ts';
import type { Action, Setup, State } from './state.ts';
import { freshBoard } from './wire.ts';
import { WireKeys, WirePicture } from './WireView.tsx';

/** What the bench can be, and how each begins. */
const MODES: readonly { readonly name: string; readonly setup: Setup }[] = [
  { name: 'Count', setup: defaultSetup },
  { name: 'Add', setup: { mode: 'add', bits: 8, a: 27, b: 15, signed: false } },
  { name: 'Wire', setup: freshBoard('and') },
  { name: 'Send', setup: { mode: 'message', codes: [8, 9], covered: false } },
  { name: 'Game', setup: { mode: 'game', kind: 'make', bits: 4, seed: 1, timed: false } },
];

function pictureOf(props: ModeProps<State>) {
  const { state } = props;
  switch (state.mode) {
    case 'count':
      return <CountPicture {...props} state={state} />;
    case 'add':
      return <AddPicture {...props} state={state} />;
    case 'wire':
      return <WirePicture {...props} state={state} />;
    case 'message':
      return <MessagePicture {...props} state={state} />;
    case 'game':
      return <GamePicture {...props} state={state} />;
  }
}
function keysOf(props: ModeProps<State>) {
  const { state } = props;
  switch (state.mode) {
    case 'count':
      return <CountKeys {...props} state={state} />;
    case 'add':
      return <AddKeys {...props} state={state} />;
    case 'wire':
      return <WireKeys {...props} state={state} />;
    case 'message':
      return <MessageKeys {...props} state={state} />;
    case 'game':
      return <GameKeys {...props} state={state} />;
  }
}

/** The bench of switches: one drawing, and beside it what can be done with it. No sums here; they are the model's. */
export function BitsView(props: ViewProps<Setup, State, Action>) {
  const { state, before, pace, playing, base, send, restart, play, compact } = props;
  const mine: ModeProps<State> = {
    state,
    before,
    moment: state.ticks,
    pace,
    playing,
    base,
    send,
    restart,
    play,
  };
  return (
    <div className={styles.room}>
      <div className={styles.view} data-mode={state.mode}>
        {!compact && (
          <KeyRow label="What to do here" kind="modes">
            {MODES.map(({ name, setup }) => (
              <Button
                key={name}
                aria-pressed={state.mode === setup.mode}
                onClick={() => {
                  if (state.mode !== setup.mode) restart(setup);
                }}
              >
                {name}
              </Button>
            ))}
          </KeyRow>
        )}
        <div className={styles.canvas}>{pictureOf(mine)}</div>
        <div className={styles.side}>{keysOf(mine)}</div>
      </div>
    </div>
  );
}
