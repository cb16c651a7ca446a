import { useEffect, useId, useRef, useState } from 'react';
import { thousands } from '../../lib/thousands.ts';
import type { ViewProps } from '../../simulation/contract.ts';
import { RadioKey } from '../../ui/index.ts';
import { Cells } from './Cells.tsx';
import { whyNot } from './desk.ts';
import { type FileId, fileOf } from './files.ts';
import { cellInWords, type ShowAs } from './meaning.ts';
import { setupOf, step } from './model.ts';
import { NumberSpin } from './NumberSpin.tsx';
import { Placing } from './Placing.tsx';
import { RaceBoard } from './RaceBoard.tsx';
import styles from './RamView.module.css';
import { firstFit } from './room.ts';
import { Shelf } from './Shelf.tsx';
import { type Action, type Setup, SHELF_TRIP, type State } from './state.ts';
import { Windows } from './Windows.tsx';

/** The shelf, the cells and the screen. It draws the state and sends actions; what happens is the model's affair. */
export function RamView(props: ViewProps<Setup, State, Action>) {
  const { state, before, backwards, pace, base, compact, send, restart } = props;
  const room = useRef<HTMLDivElement>(null);
  // A lesson has many benches on one page.
  const group = useId();
  const [file, setFile] = useState<FileId>();
  const [place, setPlace] = useState(0);
  const [cell, setCell] = useState<number>();
  const [showAs, setShowAs] = useState<ShowAs>('number');
  const isDesk = state.mode === 'programs';
  const chosen = isDesk && state.isOn ? file : undefined;

  // A power cut can't be taken back: everything begins again from there, so that what was lost is really gone.
  const act = (...actions: readonly Action[]) => {
    let now = state;
    for (const action of actions) {
      const next = step(now, action);
      if (next.cuts > now.cuts) return restart(setupOf(next));
      send(action);
      if (next.problem) return;
      now = next;
    }
  };
  const wasOn = useRef(state.isOn);
  useEffect(() => {
    // The key that was pressed has gone dark with the rest: the plug is what can be reached now.
    if (wasOn.current && !state.isOn)
      room.current?.querySelector<HTMLButtonElement>('[data-plug]')?.focus({ preventScroll: true });
    wasOn.current = state.isOn;
  }, [state.isOn]);

  const choose = (next: FileId | undefined) => {
    setFile(next);
    if (next) setPlace(firstFit(state.programs, fileOf(next).words.length) ?? 0);
  };
  const objection = chosen === undefined ? undefined : whyNot(state.programs, chosen, place);
  const load = () => {
    if (chosen === undefined) return;
    const action: Action = { kind: 'load', file: chosen, at: place };
    act(action);
    if (!step(state, action).problem) setFile(undefined);
  };
  const press = (at: number) => (chosen === undefined ? setCell(at === cell ? undefined : at) : setPlace(at));
  return (
    <div ref={room} className={`${styles.room} ${compact ? styles.compact : ''}`}>
      <div className={styles.desk}>
        <div className={styles.ram}>
          <div className={styles.canvas}>
            <Cells
              state={state}
              before={before}
              backwards={backwards}
              pace={pace}
              base={base}
              showAs={showAs}
              selected={cell}
              footprint={
                chosen === undefined
                  ? undefined
                  : { at: place, size: fileOf(chosen).words.length, fits: objection === undefined }
              }
              onCell={press}
            />
          </div>
        </div>
        <Shelf state={state} chosen={chosen} onChoose={choose} onAct={act} />
        <div className={styles.side}>
          <div className={styles.keys} role="radiogroup" aria-label="What to look at">
            <RadioKey name={group} checked={isDesk} onChange={() => act({ kind: 'mode', mode: 'programs' })}>
              Programs
            </RadioKey>
            <RadioKey name={group} checked={!isDesk} onChange={() => act({ kind: 'mode', mode: 'race' })}>
              Race a tape
            </RadioKey>
          </div>
          {chosen !== undefined && (
            <Placing
              key={chosen}
              file={chosen}
              at={place}
              objection={objection}
              onAt={setPlace}
              onLoad={load}
              onLeave={() => setFile(undefined)}
            />
          )}
          {isDesk ? (
            <Windows state={state} onAct={act} />
          ) : (
            <RaceBoard state={state} pace={pace} onAct={act} />
          )}
          <div className={styles.foot}>
            <div className={styles.keys}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={showAs === 'meaning'}
                  onChange={(event) => setShowAs(event.target.checked ? 'meaning' : 'number')}
                />{' '}
                Show what cells mean
              </label>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={state.swap}
                  onChange={(event) => act({ kind: 'swap', on: event.target.checked })}
                />{' '}
                Swap when RAM is full
              </label>
              <span className={styles.time}>
                Time: {thousands(state.time)} {state.time === 1 ? 'trip' : 'trips'} to a cell
                {state.shelfTrips > 0 &&
                  ` (${state.shelfTrips} to the shelf, each as long as ${thousands(SHELF_TRIP)})`}
              </span>
            </div>
            <div className={styles.keys}>
              <NumberSpin label="Look into cell" value={cell ?? 0} most={99} onChange={setCell} />
              <p className={styles.inside}>
                {cell === undefined ? 'Press a cell to see what it is there for.' : cellInWords(state, cell)}
              </p>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
