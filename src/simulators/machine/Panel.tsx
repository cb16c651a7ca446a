import { useState } from 'react';
import { Icon } from '../../ui/index.ts';
import { PHASES } from './hop.ts';
import styles from './Panel.module.css';
import { type Action, choices, lastHop, nextHop, phaseOf, type State, stationsOf } from './model.ts';
import type { EventId, Kind } from './parts.ts';
import { outside, PLACES, type Place } from './places.ts';
import { partOf, shellOf, shells } from './shells.ts';

interface PanelProps {
  readonly state: State;
  readonly send: (action: Action) => void;
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const PLACE_NAMES: Readonly<Record<Place, string>> = {
  room: 'Room',
  computer: 'Machine',
  board: 'Board',
  chip: 'Chip',
  core: 'Core',
};
const EVENT_NAMES: Readonly<Record<EventId, string>> = {
  key: 'Press a key',
  click: 'Click',
  save: 'Press Save',
  jump: 'Press Jump',
  start: 'Press Start',
  lever: 'Push the lever',
};
const KIND_NAMES: Readonly<Record<Kind, string>> = {
  input: 'input',
  process: 'process',
  ram: 'RAM: it holds, but forgets',
  storage: 'store',
  output: 'output',
  way: 'a way in or out',
  thing: '',
};
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Beside the drawing: how deep one is, how far the journey is, which machine, what is pressed. */
export function Panel({ state, send }: PanelProps) {
  return (
    <div className={styles.panel}>
      <Depth state={state} send={send} />
      <Stations state={state} />
      <Machines state={state} send={send} />
      <Presses state={state} send={send} />
      <Guess state={state} send={send} />
      <Asked state={state} />
    </div>
  );
}

function Depth({ state, send }: PanelProps) {
  const travels = lastHop(state)?.at;
  const out = outside(state.at);
  return (
    <nav className={styles.depth} aria-label="How deep">
      <ol>
        {PLACES.map((place) => (
          <li key={place}>
            <button
              type="button"
              aria-current={place === state.at ? 'location' : undefined}
              onClick={() => send({ kind: 'go', at: place })}
            >
              {PLACE_NAMES[place]}
              {travels === place && place !== state.at && (
                <>
                  <span className={styles.here} aria-hidden="true" />
                  <span className="visually-hidden">, the journey is here</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={styles.out}
        aria-disabled={out ? undefined : true}
        onClick={() => {
          if (out) send({ kind: 'go', at: out });
        }}
      >
        <Icon name="back" size={18} /> Out
      </button>
    </nav>
  );
}

/** Input, process, store, output: where the journey is. A journey without storage passes the third by. */
function Stations({ state }: Pick<PanelProps, 'state'>) {
  const now = phaseOf(state);
  const passed = stationsOf(state);
  return (
    <ol className={styles.stations} aria-label="Stations of the journey">
      {PHASES.map((phase) => (
        <li
          key={phase}
          data-station={phase}
          data-skipped={passed.includes(phase) ? undefined : ''}
          aria-current={phase === now ? 'step' : undefined}
        >
          <svg viewBox="0 0 32 24" aria-hidden="true">
            {phase === 'input' && <path d="M2 12h18M14 5l7 7-7 7M27 3v18" />}
            {phase === 'process' && (
              <path d="M8 4h16v16H8zM13 9h6v6h-6zM4 8h4M4 16h4M24 8h4M24 16h4M12 1v3M20 1v3M12 20v3M20 20v3" />
            )}
            {phase === 'store' && <path d="M4 3h24v18H4zM4 12h24M13 7.5h6M13 16.5h6" />}
            {phase === 'output' && <path d="M5 3v18M10 12h18M22 5l7 7-7 7" />}
          </svg>
          {phase}
        </li>
      ))}
    </ol>
  );
}

function Machines({ state, send }: PanelProps) {
  return (
    <fieldset className={styles.group}>
      <legend>Machine</legend>
      <div className={styles.row}>
        {shells.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={styles.choice}
            aria-pressed={id === state.shell}
            onClick={() => {
              if (id !== state.shell) send({ kind: 'swap', shell: id });
            }}
          >
            {capital(name)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Presses({ state, send }: PanelProps) {
  const { events } = shellOf(state.shell);
  return (
    <fieldset className={styles.group}>
      <legend>Follow</legend>
      <div className={styles.row}>
        {events.map((event) => (
          <button
            key={event}
            type="button"
            className={styles.choice}
            aria-pressed={event === state.event}
            onClick={() => send({ kind: 'press', event })}
          >
            {EVENT_NAMES[event]}
          </button>
        ))}
        {state.event === 'key' && (
          <label className={styles.letter}>
            Key
            <select
              value={state.letter}
              onChange={(event) => send({ kind: 'press', event: 'key', letter: event.target.value })}
            >
              {LETTERS.map((letter) => (
                <option key={letter}>{letter}</option>
              ))}
            </select>
          </label>
        )}
      </div>
    </fieldset>
  );
}

function Guess({ state, send }: PanelProps) {
  const [isOpen, setOpen] = useState(false);
  const offered = choices(state);
  const next = nextHop(state);
  return (
    <div className={styles.group}>
      <label className={styles.guess}>
        <input type="checkbox" checked={isOpen} onChange={(event) => setOpen(event.target.checked)} />
        Guess before each step
      </label>
      {isOpen && (
        <div className={styles.row}>
          {offered.map(({ part, name }) => (
            <button
              key={part}
              type="button"
              className={styles.choice}
              aria-pressed={state.guess === part}
              onClick={() => send({ kind: 'guess', part })}
            >
              {capital(name)}
            </button>
          ))}
          <p className={styles.streak}>
            {next ? `${state.streak} right in a row.` : 'The journey is at its end.'}
          </p>
        </div>
      )}
    </div>
  );
}

/** What the part that was asked is, to read at leisure. */
function Asked({ state }: Pick<PanelProps, 'state'>) {
  const part = state.asked === undefined ? undefined : partOf(state.shell, state.at, state.asked);
  if (!part) return <p className={styles.hint}>Press any part of the drawing to ask: what is this?</p>;
  return (
    <section className={styles.card} aria-label="What is this?">
      <h3>
        {capital(part.name)}
        {KIND_NAMES[part.kind] !== '' && <small data-kind={part.kind}>{KIND_NAMES[part.kind]}</small>}
      </h3>
      <p>{part.what}</p>
      {part.term !== undefined && <p className={styles.term}>In shops and books: {part.term}.</p>}
    </section>
  );
}
