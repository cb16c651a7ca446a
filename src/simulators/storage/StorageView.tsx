import { useId, useRef, useState } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { Button, RadioKey, useLayoutName } from '../../ui/index.ts';
import { BlockMap } from './BlockMap.tsx';
import { entryOf } from './directory.ts';
import { TO_THE_END } from './facts.ts';
import { Drives } from './Drives.tsx';
import { Ladder } from './Ladder.tsx';
import { looksOf } from './look.ts';
import { Panel } from './Panel.tsx';
import styles from './StorageView.module.css';
import type { Action, Look, Setup, State } from './state.ts';
import { useDiskSound } from './use-disk-sound.ts';

const LOOKS: readonly { readonly look: Look; readonly name: string }[] = [
  { look: 'drives', name: 'Disk and flash' },
  { look: 'files', name: 'Files' },
  { look: 'ladder', name: 'Ladder' },
];
const ALL: Action = { kind: 'tick', count: TO_THE_END };

/** The same drives looked at in three ways. It draws the state and gives orders; what they do is the model's. */
export function StorageView(props: ViewProps<Setup, State, Action>) {
  const { state, pace, send, play, sound = false, chooseSound } = props;
  const { look, directory, bill, job } = state;
  const group = useId();
  const canvas = useRef<HTMLDivElement>(null);
  const layout = useLayoutName(canvas) ?? 'wide';
  const [picked, setPicked] = useState<string>();
  const chosen = [picked, bill?.file, directory.entries[0]?.name].find(
    (name) => name !== undefined && entryOf(directory, name),
  );
  useDiskSound(state, sound && pace > 0);
  const order = (action: Action) => {
    send(action);
    if (action.kind !== 'scratch' && action.kind !== 'changes') play?.();
  };
  const looks = looksOf(state, chosen);
  return (
    <div className={styles.room}>
      <div className={styles.bar}>
        <fieldset className={styles.row}>
          <legend className="visually-hidden">What to look at</legend>
          {LOOKS.map((one) => (
            <RadioKey
              key={one.look}
              name={group}
              checked={look === one.look}
              onChange={() => send({ kind: 'look', at: one.look })}
            >
              {one.name}
            </RadioKey>
          ))}
        </fieldset>
        {look !== 'ladder' && (
          <div className={styles.row}>
            <Button
              aria-disabled={job ? undefined : true}
              onClick={() => {
                if (job) send(ALL);
              }}
            >
              Finish it
            </Button>
            {chooseSound && (
              <Button kind="quiet" aria-pressed={sound} onClick={() => chooseSound(!sound)}>
                Sound {sound ? 'on' : 'off'}
              </Button>
            )}
          </div>
        )}
      </div>
      {look === 'ladder' ? (
        <Ladder rung={state.rung} pace={pace} onSend={send} />
      ) : (
        <div className={styles.parts}>
          <Panel state={state} chosen={chosen} onChoose={setPicked} onOrder={order} onSend={send} />
          <div ref={canvas} className={styles.canvas} data-look={look}>
            {look === 'drives' ? (
              <Drives state={state} looks={looks} layout={layout} pace={pace} backwards={props.backwards} />
            ) : (
              <BlockMap state={state} looks={looks} layout={layout} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
