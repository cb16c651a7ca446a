import type { ReactNode } from 'react';
import { Button } from '../../ui/index.ts';
import { PartPicture } from './draw/PartPicture.tsx';
import styles from './Details.module.css';
import { placeById, placesFor } from './places.ts';
import type { Held } from './use-hand.ts';
import type { Jumper, Part, PlaceId } from './hardware.ts';
import type { State } from './state.ts';
import { partAt } from './parts.ts';

/** What the panel tells of: a part in the tray, or a place and what is in it. */
export type Shown = { readonly part: Part } | { readonly at: PlaceId };

interface DetailsProps {
  readonly state: State;
  readonly held: Held | undefined;
  readonly wanted: readonly PlaceId[];
  readonly shown: Shown | undefined;
  readonly onPut: (at: PlaceId) => void;
  readonly onTurn: () => void;
  readonly onPutBack: () => void;
  readonly onTake: (at: PlaceId) => void;
  readonly onTurnIn: (at: PlaceId) => void;
  readonly onJumper: (at: PlaceId, to: Jumper) => void;
}

/** The part in the hand and where it can go; else what the eye is on: real numbers, what it does, what can be done. */
export function Details(props: DetailsProps) {
  const { state, held, shown } = props;
  if (held) return <InHand {...props} held={held} />;
  if (shown && 'part' in shown)
    return (
      <Card title={shown.part.name} part={shown.part}>
        <Sheet part={shown.part} />
      </Card>
    );
  const place = shown && placeById(shown.at);
  const part = place && partAt(state.fitted, place.id);
  if (!place)
    return (
      <div className={styles.panel}>
        <p className={styles.lead}>
          Pick up a part: drag it, tap it, or press Enter on it. The places where it can go light up.
        </p>
        <p>Point at any part or place to read what it does.</p>
      </div>
    );
  const fitting = state.fitted[place.id];
  return (
    <Card title={part ? part.name : place.name} part={part} under={part ? place.name : 'empty'}>
      {part && fitting && (
        <div className={styles.keys}>
          <Button onClick={() => props.onTake(place.id)}>Take out</Button>
          {part.turnable === true && <Button onClick={() => props.onTurnIn(place.id)}>Turn round</Button>}
          {fitting.jumper && (
            <Button
              onClick={() => props.onJumper(place.id, fitting.jumper === 'master' ? 'slave' : 'master')}
            >
              Jumper: {fitting.jumper === 'master' ? 'first drive' : 'second drive'}
            </Button>
          )}
        </div>
      )}
      {part ? <Sheet part={part} /> : <p>{place.says}</p>}
    </Card>
  );
}

function InHand({ held, wanted, onPut, onTurn, onPutBack, state }: DetailsProps & { readonly held: Held }) {
  const { part, turned } = held;
  const none =
    placesFor(part).length === 0 ? 'No place in this PC takes it.' : 'Every place for it is taken.';
  return (
    <Card title={part.name} part={part} under="in your hand" turned={turned}>
      {state.problem && (
        <p className={styles.problem}>
          {state.problem.says} {state.problem.hint}
        </p>
      )}
      <div className={styles.keys}>
        {wanted.map((at) => (
          <Button key={at} onClick={() => onPut(at)}>
            {placeById(at)?.name}
          </Button>
        ))}
        {part.turnable === true && (
          <Button onClick={onTurn} aria-pressed={turned}>
            Turn round
          </Button>
        )}
        <Button kind="quiet" onClick={onPutBack}>
          Put back
        </Button>
      </div>
      {wanted.length === 0 && <p>{none}</p>}
      <p>{part.says}</p>
    </Card>
  );
}

function Sheet({ part }: { readonly part: Part }) {
  return (
    <>
      <p>{part.says}</p>
      <dl className={styles.sheet}>
        {part.specs.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface CardProps {
  readonly title: string;
  readonly part: Part | undefined;
  readonly under?: string;
  readonly turned?: boolean;
  readonly children: ReactNode;
}
function Card({ title, part, under, turned = false, children }: CardProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.panel} aria-label="About this part" tabIndex={0}>
      <div className={styles.head}>
        {part && (
          <span className={turned ? styles.turned : undefined}>
            <PartPicture part={part} className={styles.picture} />
          </span>
        )}
        <p className={styles.title}>
          <b>{title}</b>
          {under !== undefined && <span>{under}</span>}
        </p>
      </div>
      {children}
    </section>
  );
}
