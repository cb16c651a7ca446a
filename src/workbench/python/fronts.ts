// Which panel stands in front where there is room for one, and what a run does to that. Pure.

/** The tab of the output, which is always there. */
export const OUTPUT = 'output';

export interface Fronts {
  /** How often each open panel has been asked for. */
  readonly asked: Readonly<Record<string, number>>;
  /** OUTPUT or a panel's id. */
  readonly front: string;
  /** The last panel that was in front. */
  readonly last: string;
  /** The panel that the run is about: a picture it draws, the steps it is written down for. */
  readonly work?: string | undefined;
  /** It goes in front again when the question has been answered. */
  readonly back?: string | undefined;
}
export const NO_PANELS: Fronts = { asked: {}, front: OUTPUT, last: '' };

/** What of a session moves the tabs. */
export interface Seen {
  /** Counts the runs. */
  readonly runs: number;
  readonly printed: boolean;
  /** The program is in `input()`. */
  readonly asks: boolean;
  /** It ended with something that the output explains. */
  readonly failed: boolean;
  /** The panel that the run is about says so itself. */
  readonly said: boolean;
}

/** Opens a panel and brings it in front; `more` counts a press of its own button. */
export const brought =
  (id: string, more: number) =>
  (now: Fronts): Fronts => ({
    ...now,
    asked: { ...now.asked, [id]: (now.asked[id] ?? 0) + more },
    front: id,
    last: id,
    work: id,
  });
export const chosen =
  (id: string) =>
  (now: Fronts): Fronts => ({ ...now, front: id, last: id === OUTPUT ? now.last : id, back: undefined });
export const closed =
  (...ids: readonly string[]) =>
  (now: Fronts): Fronts => ({
    ...now,
    asked: Object.fromEntries(Object.entries(now.asked).filter(([each]) => !ids.includes(each))),
    front: ids.includes(now.front) ? OUTPUT : now.front,
  });
/** A program is about to run: no panel is about it yet, and those of an earlier one are put away. */
export const begun =
  (...over: readonly string[]) =>
  (now: Fronts): Fronts => ({ ...closed(...over)(now), work: undefined, back: undefined });

/** The tabs after something has happened: what needs the pupil comes in front, and a picture is not left for a word. */
export function moved(now: Fronts, before: Seen, after: Seen): Fronts {
  const isNew = after.runs !== before.runs;
  if (after.asks && !(before.asks && !isNew))
    return { ...now, front: OUTPUT, back: now.front === now.work ? now.work : undefined };
  if (after.failed && !after.said && (isNew || !before.failed)) return { ...now, front: OUTPUT };
  if (before.asks && !after.asks && now.back !== undefined && now.asked[now.back] !== undefined)
    return { ...now, front: now.back, back: undefined };
  const hasBegunToPrint = after.printed && (isNew || !before.printed);
  return hasBegunToPrint && now.front !== now.work ? { ...now, front: OUTPUT } : now;
}
