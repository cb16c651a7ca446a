// A lane as a few paths, however many pieces it has: work as tiles, each kind of waiting as an area of its own. Where
// pieces are finer than can be drawn, columns show how the time of each is shared out, work at the bottom.
import type { Doing, Stretch, Wait } from './schedule.ts';

export interface LanePaths {
  /** The `d` of one path for each thing that happens in this lane. */
  readonly paths: readonly (readonly [Doing, string])[];
  /** Waits that are long enough for their word. */
  readonly words: readonly { readonly x: number; readonly wait: Wait }[];
}
/** A piece narrower than this cannot be told from its neighbours, in units of the drawing. */
const NARROWEST_TILE = 4;
const COLUMN = 4;
const WORD_WIDTH = 66;
const MOST_WORDS = 12;
const ORDER: readonly Doing[] = ['work', 'disk', 'ram', 'network', 'order'];

const to1 = (value: number): number => Math.round(value * 10) / 10;
const box = (x: number, y: number, width: number, height: number): string =>
  `M${to1(x)} ${to1(y)}h${to1(width)}v${to1(height)}h${to1(-width)}z`;

/**
 * @param lane what the core does, without gaps
 * @param end microseconds at the right end
 * @param width and @param height of the lane in units of the drawing
 */
export function lanePaths(lane: readonly Stretch[], end: number, width: number, height: number): LanePaths {
  const shown = lane.filter(({ from }) => from < end);
  const work = shown.filter(({ doing }) => doing === 'work');
  const worked = work.reduce((sum, { from, to }) => sum + to - from, 0);
  const isFine = work.length > 0 && ((worked / work.length) * width) / end < NARROWEST_TILE;
  return isFine ? columns(shown, end, width, height) : tiles(shown, end, width, height);
}

function tiles(lane: readonly Stretch[], end: number, width: number, height: number): LanePaths {
  const parts = new Map<Doing, string[]>();
  const words: { x: number; wait: Wait }[] = [];
  const pad = Math.min(4, height * 0.14);
  for (const { doing, from, to } of lane) {
    if (doing === 'over') continue;
    const x = (from / end) * width;
    const wide = (Math.min(to, end) / end) * width - x;
    const part =
      doing === 'work'
        ? box(x + 0.5, pad, Math.max(0.6, wide - 1), height - 2 * pad)
        : box(x, pad, wide, height - 2 * pad);
    parts.set(doing, [...(parts.get(doing) ?? []), part]);
    if (doing !== 'work' && wide >= WORD_WIDTH && height >= 18 && words.length < MOST_WORDS)
      words.push({ x: x + wide / 2, wait: doing });
  }
  return { paths: drawn(parts), words };
}

function columns(lane: readonly Stretch[], end: number, width: number, height: number): LanePaths {
  const count = Math.ceil(width / COLUMN);
  const span = end / count;
  const pad = Math.min(4, height * 0.14);
  const room = height - 2 * pad;
  const parts = new Map<Doing, string[]>();
  let at = 0;
  for (let column = 0; column < count; column += 1) {
    const from = column * span;
    const to = from + span;
    const spent = new Map<Doing, number>();
    while ((lane[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    for (let each = at; each < lane.length; each += 1) {
      const stretch = lane[each];
      if (!stretch || stretch.from >= to) break;
      const part = Math.min(stretch.to, to) - Math.max(stretch.from, from);
      spent.set(stretch.doing, (spent.get(stretch.doing) ?? 0) + part);
    }
    let y = pad + room;
    for (const doing of ORDER) {
      const high = ((spent.get(doing) ?? 0) / span) * room;
      if (high < 0.05) continue;
      y -= high;
      parts.set(doing, [...(parts.get(doing) ?? []), box(column * COLUMN, y, COLUMN + 0.2, high)]);
    }
  }
  return { paths: drawn(parts), words: [] };
}

function drawn(parts: ReadonlyMap<Doing, readonly string[]>): LanePaths['paths'] {
  return ORDER.flatMap((doing) => {
    const all = parts.get(doing);
    return all ? [[doing, all.join('')] as const] : [];
  });
}
