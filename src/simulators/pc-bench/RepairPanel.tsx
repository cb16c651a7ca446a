import { useId } from 'react';
import { Button } from '../../ui/index.ts';
import { BeepMarks } from './BeepMarks.tsx';
import styles from './Panel.module.css';
import { partAt } from './parts.ts';
import { placeById } from './places.ts';
import { suspects } from './repair.ts';
import type { PlaceId } from './hardware.ts';
import type { Action, Setup, State, TestDone } from './state.ts';
import { tickets } from './tickets.ts';
import { tools } from './tools.ts';

/** At which place a test was done, where what came out does not say so. */
function where({ at, says }: TestDone): string {
  const name = at === undefined ? undefined : placeById(at)?.name;
  return name === undefined || says.startsWith(name) ? '' : `, ${name}`;
}

interface RepairPanelProps {
  readonly state: State;
  /** The place that was chosen in the tower; most tests are done to a place. */
  readonly at: PlaceId | undefined;
  readonly send: (action: Action) => void;
  readonly restart: (setup: Setup) => void;
}
/** The repair shop: the customer's words, the tests with what they cost, the notebook, and handing the PC back. */
export function RepairPanel({ state, at, send, restart }: RepairPanelProps) {
  const { repair } = state;
  const choice = useId();
  if (!repair) return null;
  const place = at === undefined ? undefined : placeById(at);
  const part = at === undefined ? undefined : partAt(state.fitted, at);
  const left = suspects(state).length;
  const isDone = repair.handedBack?.works === true;
  return (
    <section className={styles.panel} aria-label="Repair shop">
      <blockquote className={styles.words}>
        <p>“{repair.words}”</p>
        <footer>{repair.customer}</footer>
      </blockquote>
      <p className={styles.bill}>
        <span>
          <b>{repair.minutes}</b> minutes
        </span>
        <span>
          <b>£{repair.pounds}</b> for parts
        </span>
        <span>
          <b>{left}</b> {left === 1 ? 'fault fits' : 'faults fit'} all that you know
        </span>
      </p>
      {!isDone && (
        <>
          <p className={styles.where}>
            {place ? (
              <>
                At: <b>{place.name}</b>
                {part ? `, ${part.name}` : ', empty'}
              </>
            ) : (
              'Choose a place in the tower. Some tests are done to one place.'
            )}
          </p>
          <div className={styles.tools}>
            {tools.map(({ id, title, minutes, place: needs, says }) => {
              const off = needs === 'always' && !place;
              const here = needs !== 'never' && place !== undefined;
              return (
                <Button
                  key={id}
                  title={says}
                  aria-disabled={off ? true : undefined}
                  onClick={() => {
                    if (!off) send({ kind: 'test', test: id, ...(here ? { at: place.id } : {}) });
                  }}
                >
                  {id === 'look' && !place ? 'Look outside' : title}
                  <small>{minutes} min</small>
                </Button>
              );
            })}
            {place && part && (
              <Button kind="danger" onClick={() => send({ kind: 'replace', at: place.id })}>
                Fit a new one <small>£{part.price}</small>
              </Button>
            )}
            <Button kind="primary" onClick={() => send({ kind: 'hand-back' })}>
              Hand it back
            </Button>
          </div>
        </>
      )}
      {repair.handedBack && <p className={styles.verdict}>{repair.handedBack.says}</p>}
      <h3 className={styles.heading}>Notebook</h3>
      {repair.tests.length === 0 ? (
        <p>Nothing tested yet.</p>
      ) : (
        <ol className={styles.notes} reversed>
          {repair.tests.toReversed().map((test, index) => (
            <li key={repair.tests.length - index}>
              <b>{tools.find(({ id }) => id === test.test)?.title}</b>
              {where(test)}: {test.says}
              {test.beep && <BeepMarks code={test.beep} />}
              {test.screen && test.screen.length > 0 && (
                <pre className={styles.screen}>{test.screen.join('\n').trim()}</pre>
              )}
            </li>
          ))}
        </ol>
      )}
      <div className={styles.next}>
        <label htmlFor={choice}>Another customer</label>
        <select
          id={choice}
          value={repair.ticket}
          onChange={(event) => restart({ mode: 'repair', ticket: event.target.value, seed: 1, done: [] })}
        >
          {tickets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <Button
          onClick={() => restart({ mode: 'repair', ticket: repair.ticket, seed: repair.seed + 1, done: [] })}
        >
          Next PC like it
        </Button>
      </div>
    </section>
  );
}
