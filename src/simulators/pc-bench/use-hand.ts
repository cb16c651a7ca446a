// What the pupil holds between the tray and the tower: lifted by drag, by tap or by key, put down by any of them.
import { useCallback, useState } from 'react';
import { step } from './model.ts';
import { partAt } from './parts.ts';
import { placesFor } from './places.ts';
import type { Part, PlaceId } from './hardware.ts';
import type { Action, State } from './state.ts';

export interface Held {
  readonly part: Part;
  /** The place it was lifted from; absent when it comes from the tray. */
  readonly from?: PlaceId;
  /** It goes in the other way round. */
  readonly turned: boolean;
}

const isRefused = (state: State, action: Action): boolean => step(state, action).problem !== undefined;

export function useHand(state: State, send: (action: Action) => void) {
  const [held, hold] = useState<Held>();
  const lift = useCallback((part: Part, from?: PlaceId) => {
    hold({ part, turned: false, ...(from === undefined ? {} : { from }) });
  }, []);
  const putBack = useCallback(() => hold(undefined), []);
  const turn = useCallback(() => hold((now) => (now ? { ...now, turned: !now.turned } : now)), []);
  /** Puts what is held into a place; it stays in the hand when it does not go in. Answers whether it went in. */
  const putIn = (at: PlaceId, wanted: Held | undefined = held): boolean => {
    if (!wanted) return false;
    const { part, from, turned } = wanted;
    const fit: Action = { kind: 'fit', part: part.id, at, ...(turned ? { turned } : {}) };
    if (from === at) {
      hold(undefined);
      return true;
    }
    const take: Action | undefined = from === undefined ? undefined : { kind: 'take', at: from };
    if (isRefused(take ? step(state, take) : state, fit)) {
      hold(wanted);
      send(fit);
      return false;
    }
    if (take) send(take);
    send(fit);
    hold(undefined);
    return true;
  };
  const takeOut = (at: PlaceId): void => {
    hold(undefined);
    send({ kind: 'take', at });
  };
  return { held, lift, putBack, turn, putIn, takeOut };
}
export type Hand = ReturnType<typeof useHand>;

/** The places that the held part can go into now. */
export function wantedPlaces(state: State, { part, from }: Held): readonly PlaceId[] {
  return placesFor(part)
    .map(({ id }) => id)
    .filter((id) => id !== from && partAt(state.fitted, id) === undefined);
}
