import { useId, useMemo } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { pathOf } from '../../lib/polyline.ts';
import { Tile, Wire } from '../../ui/index.ts';
import { Buildings } from './Buildings.tsx';
import { Harm } from './Harm.tsx';
import { type LayoutName, layouts } from './layout.ts';
import { badOf } from './model.ts';
import { PLACES } from './plan.ts';
import styles from './Scene.module.css';
import { Shelf } from './Shelf.tsx';
import type { State } from './state.ts';
import { Strip } from './Strip.tsx';
import { Trips } from './Trips.tsx';
import { tripsBetween } from './trips.ts';
import { PLACE_WORDS } from './words.ts';

interface SceneProps {
  readonly state: State;
  readonly before: State | undefined;
  readonly backwards: boolean;
  readonly pace: number;
  readonly layout: LayoutName;
  readonly base: NumberBase;
}
/** Where every copy lives: the account with its two halls, the other provider, the drawer, and the year below. */
export function Scene({ state, before, backwards, pace, layout: name, base }: SceneProps) {
  const id = useId();
  const hatch = `url(#${id}-lost)`;
  const layout = layouts[name];
  const { plan, stores, week, made, result } = state;
  const bad = badOf(state);
  const isDown = state.upAt > week * 7 + 1;
  const trips = useMemo(() => tripsBetween(before, state, backwards), [before, state, backwards]);
  const fresh = backwards ? [] : trips.filter(({ back }) => !back).map(({ place }) => place);
  return (
    <svg
      data-picture=""
      className={styles.scene}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label="Where every copy lives: the server and its account, the second provider, Amira’s drawer. The sentence below says how things stand."
    >
      <defs>
        <pattern id={`${id}-lost`} width="14" height="14" patternUnits="userSpaceOnUse">
          <path className={styles.hatch} d="M-2 16 16 -2M-2 2 2 -2M12 16 16 12" />
        </pattern>
      </defs>
      <Buildings layout={layout} isDown={isDown} />
      {PLACES.filter((place) => place !== 'home' && place !== 'disk' && plan.jobs[place]).map((place) => (
        <Wire key={place} kind="data" width={5} points={layout.ways[place]} active={fresh.includes(place)} />
      ))}
      {plan.jobs.home && <path className={styles.path} d={pathOf(layout.ways.home.slice(1))} />}
      {PLACES.map((place) => (
        <Shelf
          key={place}
          name={PLACE_WORDS[place].name}
          box={layout.places[place]}
          job={plan.jobs[place]}
          store={stores[place]}
          base={base}
          changed={fresh.includes(place)}
        />
      ))}
      <Tile
        kind="data"
        text={inBase(made - result.lost, base)}
        x={layout.live.x}
        y={layout.live.y}
        width={84}
        height={38}
        look={isDown ? 'ghost' : 'solid'}
      />
      {bad && <Harm bad={bad} layout={layout} hatch={hatch} />}
      <Trips trips={trips} layout={layout} base={base} pace={pace} backwards={backwards} />
      <Strip state={state} strip={layout.strip} hatch={hatch} />
    </svg>
  );
}
