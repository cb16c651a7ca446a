import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { REGIONS, type RegionId, regionIds } from './draw/plan.ts';
import { boxOf } from './draw/place-box.ts';
import { Tower } from './draw/Tower.tsx';
import { framed, isInView, regionFor } from './frame.ts';
import { isArrow, nearestPlace } from './nearest-place.ts';
import { partAt } from './parts.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { places } from './places.ts';
import styles from './Stage.module.css';
import type { Fitted, Part, PlaceId } from './hardware.ts';
import type { Beat } from './starting.ts';

export interface Thing {
  readonly part: Part;
  readonly from?: PlaceId;
}
interface StageProps {
  readonly fitted: Fitted;
  readonly beat: Beat | undefined;
  readonly on: boolean;
  readonly wanted: readonly PlaceId[];
  readonly holding: Part | undefined;
  readonly chosen: PlaceId | undefined;
  readonly under: string | undefined;
  readonly changed: PlaceId | undefined;
  readonly region: RegionId;
  readonly onRegion: (region: RegionId) => void;
  readonly grip: (thing: Thing) => object;
  readonly onPress: (at: PlaceId, byKey: boolean) => void;
  readonly onShow: (at: PlaceId) => void;
  readonly onTake: (at: PlaceId) => void;
  readonly onPower: () => void;
}

const POWER = { x: 1012, y: 500, w: 80, h: 80 };

/** The tower with a button over each place. Arrow keys walk from place to place; on a small screen it comes closer. */
export function Stage(props: StageProps) {
  const { fitted, beat, wanted, holding, chosen, region, onRegion } = props;
  const [stop, setStop] = useState<PlaceId>('supply');
  const overlay = useRef<HTMLDivElement>(null);
  const view = framed(REGIONS[region].box);
  const boxes = useMemo(() => new Map(places.map(({ id }) => [id, boxOf(id, fitted)] as const)), [fitted]);
  const at = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): CSSProperties => ({
    left: `${(((x - view.x) / view.w) * 100).toFixed(3)}%`,
    top: `${(((y - view.y) / view.h) * 100).toFixed(3)}%`,
    width: `${((w / view.w) * 100).toFixed(3)}%`,
    height: `${((h / view.h) * 100).toFixed(3)}%`,
  });
  const walk = (id: PlaceId) => (event: KeyboardEvent<HTMLButtonElement>) => {
    if ((event.key === 'Delete' || event.key === 'Backspace') && fitted[id]) {
      event.preventDefault();
      props.onTake(id);
      return;
    }
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = nearestPlace(id, event.key, boxes);
    if (next) overlay.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  const show = (id: PlaceId) => () => {
    setStop(id);
    const box = boxes.get(id);
    if (region !== 'all' && box && !isInView(region, box)) onRegion(regionFor([box]));
    props.onShow(id);
  };
  return (
    <div className={styles.stage}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar-like group, not a form's fieldset */}
      <div className={styles.regions} role="group" aria-label="Look closer">
        {regionIds.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.region}
            aria-pressed={region === id}
            onClick={() => onRegion(id)}
          >
            {REGIONS[id].name}
          </button>
        ))}
      </div>
      <div className={styles.window}>
        <Tower
          className={styles.tower}
          fitted={fitted}
          beat={beat}
          mhz={partAt(fitted, 'cpu')?.cpu?.mhz}
          view={view}
        />
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above */}
        <div ref={overlay} className={styles.overlay} role="group" aria-label="The open tower">
          {places.map((place) => {
            const part = partAt(fitted, place.id);
            return (
              <PlaceButton
                key={place.id}
                place={place}
                part={part}
                turned={fitted[place.id]?.turned === true}
                wanted={wanted.includes(place.id)}
                holding={holding?.name}
                chosen={chosen === place.id}
                under={props.under === place.id}
                changed={props.changed === place.id}
                style={{
                  ...at(boxes.get(place.id) ?? boxOf(place.id, fitted)),
                  // The cooler lies on the CPU: it is in the way only when it is there, or in the hand.
                  ...(place.id === 'cooler' && !part && holding?.shape !== 'cooler' ? { zIndex: 0 } : {}),
                }}
                isStop={stop === place.id}
                grip={part ? props.grip({ part, from: place.id }) : {}}
                onPress={(byKey) => props.onPress(place.id, byKey)}
                onShow={show(place.id)}
                onKeyDown={walk(place.id)}
              />
            );
          })}
          <button
            type="button"
            className={styles.power}
            style={at(POWER)}
            aria-label={props.on ? 'Power button: switch off' : 'Power button: switch on'}
            onClick={props.onPower}
          />
        </div>
      </div>
    </div>
  );
}
