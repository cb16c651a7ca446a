import type { CSSProperties, KeyboardEvent } from 'react';
import styles from './Stage.module.css';
import type { Part, Place } from './hardware.ts';

interface PlaceButtonProps {
  readonly place: Place;
  /** What is in it. */
  readonly part: Part | undefined;
  readonly turned: boolean;
  /** What the pupil holds would go in here. */
  readonly wanted: boolean;
  readonly chosen: boolean;
  /** The held part hovers over it. */
  readonly under: boolean;
  readonly changed: boolean;
  readonly holding: string | undefined;
  readonly style: CSSProperties;
  /** The one that Tab reaches; arrow keys go to the others. */
  readonly isStop: boolean;
  readonly grip: object;
  readonly onPress: (byKey: boolean) => void;
  readonly onShow: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** A place of the tower as a button over the drawing: its name and what is in it are its words. */
export function PlaceButton(props: PlaceButtonProps) {
  const { place, part, wanted, chosen, holding } = props;
  const content = part ? `${part.name}${props.turned ? ', the wrong way round' : ''}` : 'empty';
  return (
    <button
      type="button"
      className={styles.place}
      style={props.style}
      data-place={place.id}
      data-drop={place.id}
      data-drop-wanted={wanted ? '' : undefined}
      data-state={props.under ? 'under' : wanted ? 'wanted' : props.changed ? 'changed' : undefined}
      data-shape={place.id === 'cooler' ? 'round' : undefined}
      aria-pressed={chosen}
      aria-label={`${place.name}, ${content}${wanted && holding !== undefined ? `: ${holding} goes here` : ''}`}
      tabIndex={props.isStop ? 0 : -1}
      onClick={(event) => props.onPress(event.detail === 0)}
      onFocus={props.onShow}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') props.onShow();
      }}
      onKeyDown={props.onKeyDown}
      {...props.grip}
    />
  );
}
