// How deep one is: five places, each inside the one before.

export const PLACES = ['room', 'computer', 'board', 'chip', 'core'] as const;
export type Place = (typeof PLACES)[number];

export const isPlace = (text: unknown): text is Place => PLACES.includes(text as Place);

/** The place one further in; undefined in the core. */
export const inside = (place: Place): Place | undefined => PLACES[PLACES.indexOf(place) + 1];

/** The place one further out; undefined in the room. */
export const outside = (place: Place): Place | undefined => PLACES[PLACES.indexOf(place) - 1];

/** Whether `to` lies deeper than `from`. */
export const isDeeper = (from: Place, to: Place): boolean => PLACES.indexOf(to) > PLACES.indexOf(from);
