// The play loop's pacing, pure: how many ticks to ask for in this frame, so that the page never freezes and the asked
// rate is kept where the device can. The clock is passed in.

/** Milliseconds of each frame that ticks may use; the rest is for drawing. */
export const FRAME_BUDGET = 8;
/** After a pause of the page no more than this much time is caught up, in milliseconds. */
const MOST_BEHIND = 250;
/** Milliseconds over which the achieved rate is measured. */
const WINDOW = 1000;
const FIRST_SLICE = 64;
/** Slices may become this much bigger at most from one to the next: a single cheap one proves little. */
const GROWTH = 4;

/** In fast play one frame in so many draws: at least every tenth of a second, at most twice a second on slow devices. */
export const DRAW_OFTEN = 6;
const DRAW_SELDOM = 30;
/** A frame this late, in milliseconds, was missed. */
const LATE = 25;

/**
 * How many frames from one drawing to the next. `gap` is how long the last drawing's frame took: a missed frame makes
 * drawings twice as rare, so that nineteen frames of twenty stay on time; each one in time makes them a little more frequent.
 */
export function drawEvery(current: number, gap: number): number {
  return gap > LATE ? Math.min(DRAW_SELDOM, current * 2) : Math.max(DRAW_OFTEN, current - 1);
}

export interface Pacer {
  /**
   * One frame: calls `tick(count)` for as many slices as fit. `tick` answers how many ticks passed. When fewer passed
   * than were asked for, or `mayGoOn` says no after a slice, the frame ends and the answer is false.
   */
  frame(tick: (count: number) => number, mayGoOn?: () => boolean): boolean;
  /** Changes the rate, in ticks a second. */
  setRate(rate: number): void;
  /** Measured ticks a second over the last second; undefined until there is enough to measure. */
  achieved(): number | undefined;
}

/** `now` gives milliseconds; `rate` is in ticks a second. */
export function createPacer(rate: number, now: () => number): Pacer {
  let wanted = rate;
  let last = now();
  let owed = 1; // the first tick comes at once: pressing play is answered
  let slice = FIRST_SLICE;
  let samples: { readonly at: number; readonly ticks: number }[] = [{ at: last, ticks: 0 }];

  /** The next slice from what the last one cost: half of what is left, so that a slow one still fits. */
  function adapt(count: number, cost: number, left: number): void {
    const perTick = cost / count;
    const fitting = perTick > 0 ? Math.floor(left / 2 / perTick) : Number.POSITIVE_INFINITY;
    slice = Math.max(1, Math.min(fitting, slice * GROWTH, 2 ** 30));
  }
  return {
    frame(tick, mayGoOn = () => true) {
      const start = now();
      const due = Math.min(MOST_BEHIND, start - last) * (wanted / 1000);
      owed = wanted === Number.POSITIVE_INFINITY ? wanted : owed + due;
      last = start;
      let done = 0;
      let goesOn = true;
      while (owed >= 1) {
        const before = now();
        const left = FRAME_BUDGET - (before - start);
        if (left <= 0.2) break;
        const count = Math.min(Math.floor(owed), slice);
        const passed = tick(count);
        done += passed;
        owed -= passed;
        goesOn = passed === count && mayGoOn();
        const after = now();
        // A full slice tells what ticks cost however small it has become: after one slow slice it must grow again.
        if (count >= Math.min(slice, FIRST_SLICE) || after - before > 1)
          adapt(count, after - before, FRAME_BUDGET - (after - start));
        if (!goesOn) break;
      }
      // What this device cannot do in time is let go: the rate is a wish, a smooth page is not.
      owed = Math.min(owed, Math.max(1, wanted / 10));
      const total = (samples.at(-1)?.ticks ?? 0) + done;
      samples.push({ at: start, ticks: total });
      const oldest = samples.findLastIndex(({ at }) => at <= start - WINDOW);
      if (oldest > 0) samples = samples.slice(oldest);
      return goesOn;
    },
    setRate(next) {
      wanted = next;
      owed = Math.min(owed, 1);
      samples = samples.slice(-1);
    },
    achieved() {
      const [first] = samples;
      const newest = samples.at(-1);
      if (!first || !newest || newest.at - first.at < WINDOW / 4) return undefined;
      return ((newest.ticks - first.ticks) * 1000) / (newest.at - first.at);
    },
  };
}
