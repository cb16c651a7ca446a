import { useId, useState } from 'react';
import { Button, RadioKey } from '../../ui/index.ts';
import { entryOf } from './directory.ts';
import { RPMS, STOCK } from './facts.ts';
import { placesOf } from './look.ts';
import styles from './StorageView.module.css';
import type { Action, State } from './state.ts';

interface PanelProps {
  readonly state: State;
  readonly chosen: string | undefined;
  readonly onChoose: (file: string) => void;
  /** Gives an order and lets time run. */
  readonly onOrder: (order: Action) => void;
  /** Does what takes no time. */
  readonly onSend: (action: Action) => void;
}
/** The directory, as far as the pupil needs it, and what can be done with the file that is chosen. */
export function Panel({ state, chosen, onChoose, onOrder, onSend }: PanelProps) {
  const { directory, look, job } = state;
  const group = useId();
  const entry = chosen === undefined ? undefined : entryOf(directory, chosen);
  const file = entry?.name ?? '';
  const has = entry !== undefined && !entry.gone;
  const busy = job !== undefined;
  const key = (name: string, order: Action, can: boolean) => (
    <Button
      aria-disabled={can && !busy ? undefined : true}
      onClick={() => {
        if (can && !busy) onOrder(order);
      }}
    >
      {name}
    </Button>
  );
  return (
    <>
      <div className={styles.panel}>
        <fieldset className={styles.files}>
          <legend>Directory</legend>
          {directory.entries.map(({ name, blocks, gone }) => (
            <RadioKey key={name} name={group} checked={name === file} onChange={() => onChoose(name)}>
              {gone ? <del>{name}</del> : <b>{name}</b>}
              <small>{gone ? `was in ${placesOf(blocks)}` : placesOf(blocks)}</small>
            </RadioKey>
          ))}
          {directory.entries.length === 0 && <p>It is empty.</p>}
        </fieldset>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- keys like those of a toolbar */}
        <div className={styles.keys} role="group" aria-label={file === '' ? 'The file' : `With the ${file}`}>
          {key('Read', { kind: 'read', file }, has)}
          {key('Save again', { kind: 'change', file }, has)}
          {look === 'files' && key('Add to it', { kind: 'add', file }, has)}
          {look === 'files' &&
            (entry?.gone
              ? key('Undelete', { kind: 'undelete', file }, true)
              : key('Delete', { kind: 'delete', file }, has))}
          {look === 'drives' && key('Save 10 times', { kind: 'changes', file, times: 10 }, has)}
        </div>
      </div>
      <div className={styles.more}>
        {look === 'files' ? (
          <NewFile state={state} busy={busy} onOrder={onOrder} onChoose={onChoose} />
        ) : (
          <Turning state={state} onSend={onSend} />
        )}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- keys like those of a toolbar */}
        <div className={styles.keys} role="group" aria-label="The whole drive">
          {key('Tidy up', { kind: 'tidy' }, true)}
          {look === 'files' && key('Format', { kind: 'format' }, true)}
          {look === 'files' && key('Scratch it', { kind: 'scratch', file }, has)}
          {look === 'files' && (
            <Button kind="danger" onClick={() => onSend({ kind: 'cut' })}>
              Cut the power
            </Button>
          )}
          {look === 'drives' && (
            <Button
              aria-pressed={state.levelling}
              aria-disabled={busy ? true : undefined}
              onClick={() => onSend({ kind: 'levelling', on: !state.levelling })}
            >
              Wear levelling {state.levelling ? 'on' : 'off'}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

interface NewFileProps {
  readonly state: State;
  readonly busy: boolean;
  readonly onOrder: (order: Action) => void;
  readonly onChoose: (file: string) => void;
}
/** Something new to save: what is not on the drive yet. */
function NewFile({ state, busy, onOrder, onChoose }: NewFileProps) {
  const [wanted, setWanted] = useState('tune');
  const label = useId();
  const offered = Object.keys(STOCK).filter(
    (name) => entryOf(state.directory, name)?.gone !== undefined || !entryOf(state.directory, name),
  );
  const name = offered.includes(wanted) ? wanted : offered[0];
  if (name === undefined) return null;
  return (
    <div className={styles.keys}>
      <label htmlFor={label}>New:</label>
      <select id={label} value={name} onChange={(event) => setWanted(event.target.value)}>
        {offered.map((one) => (
          <option key={one} value={one}>
            {one}, {STOCK[one]} blocks
          </option>
        ))}
      </select>
      <Button
        aria-disabled={busy ? true : undefined}
        onClick={() => {
          if (busy) return;
          onChoose(name);
          onOrder({ kind: 'save', file: name });
        }}
      >
        Save it
      </Button>
    </div>
  );
}

interface TurningProps {
  readonly state: State;
  readonly onSend: (action: Action) => void;
}
/** How fast the platter turns. */
function Turning({ state, onSend }: TurningProps) {
  const group = useId();
  return (
    <fieldset className={styles.row}>
      <legend>Turns a minute</legend>
      {RPMS.map((rpm) => (
        <RadioKey
          key={rpm}
          name={group}
          checked={rpm === state.rpm}
          onChange={() => onSend({ kind: 'rpm', rpm })}
        >
          {rpm === 5400 ? '5,400' : '7,200'}
        </RadioKey>
      ))}
    </fieldset>
  );
}
