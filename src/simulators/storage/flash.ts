// A flash drive: pages can be read and written one by one, but only a whole erase block can be erased, and a page must be
// erased before it is written again. With wear levelling a changed page goes to wherever there is room and wear is least;
// without it each page has its place, and its whole erase block is copied out, erased and written back.
import { ERASE_BLOCKS, LIFE, PAGES } from './facts.ts';
import type { Flash } from './state.ts';

/** Erased, ready to be written. */
export const FREE = -1;
/** What it holds is out of date; it must be erased with its block. */
export const STALE = -2;

export interface Written {
  readonly flash: Flash;
  readonly programs: number;
  /** Pages copied from one place in the chip to another. */
  readonly copies: number;
  readonly erases: number;
  /** The block erased last. */
  readonly erased?: number;
}
const LOGICAL = 6;

/** A drive that holds these blocks, each erase block erased so many times before. */
export function newFlash(held: readonly number[], wear: readonly number[], levelling: boolean): Flash {
  const pages = Array.from({ length: ERASE_BLOCKS * PAGES }, () => FREE);
  for (const [at, block] of held.entries()) pages[levelling ? at : block] = block;
  const open = Math.min(ERASE_BLOCKS - 1, Math.floor(held.length / PAGES));
  return { pages, wear, open, home: Array.from({ length: LOGICAL }, (_, at) => at) };
}

const pagesIn = (pages: readonly number[], at: number): readonly number[] =>
  pages.slice(at * PAGES, (at + 1) * PAGES);
const isEmpty = (pages: readonly number[], at: number): boolean =>
  pagesIn(pages, at).every((page) => page === FREE);
const canErase = ({ wear }: Flash, at: number): boolean => (wear[at] ?? 0) < LIFE;
export const isWornOut = ({ wear }: Flash, at: number): boolean => !canErase({ wear } as Flash, at);

function erase(flash: Flash, at: number): Flash {
  return {
    ...flash,
    pages: flash.pages.map((page, index) => (Math.floor(index / PAGES) === at ? FREE : page)),
    wear: flash.wear.map((count, index) => (index === at ? count + 1 : count)),
  };
}
function put(flash: Flash, page: number, block: number): Flash {
  return { ...flash, pages: flash.pages.map((held, at) => (at === page ? block : held)) };
}

/** Writes a block. A drive that has no erase block left stays as it was, and is spent. */
export function writePage(flash: Flash, block: number, levelling: boolean): Written {
  if (flash.spent) return { flash, programs: 0, copies: 0, erases: 0 };
  return (
    (levelling ? anywhere(flash, block) : inPlace(flash, block)) ?? {
      flash: { ...flash, spent: true },
      programs: 0,
      copies: 0,
      erases: 0,
    }
  );
}

/** Without levelling. */
function inPlace(flash: Flash, block: number): Written | undefined {
  const group = Math.floor(block / PAGES);
  const at = flash.home[group] ?? 0;
  const page = at * PAGES + (block % PAGES);
  if (flash.pages[page] === FREE)
    return { flash: put(flash, page, block), programs: 1, copies: 0, erases: 0 };
  const kept = pagesIn(flash.pages, at).filter((held) => held >= 0 && held !== block);
  const fill = (onto: Flash, target: number): Flash =>
    [...kept, block].reduce((now, held) => put(now, target * PAGES + (held % PAGES), held), onto);
  if (canErase(flash, at))
    return { flash: fill(erase(flash, at), at), programs: 1, copies: kept.length, erases: 1, erased: at };
  const spare = flash.wear.findIndex((_, one) => !flash.home.includes(one) && isEmpty(flash.pages, one));
  if (spare < 0) return undefined;
  // What stays behind in the worn-out block is of no more use.
  const left = {
    ...flash,
    pages: flash.pages.map((held, index) => (Math.floor(index / PAGES) === at ? STALE : held)),
    home: flash.home.map((one, index) => (index === group ? spare : one)),
  };
  return { flash: fill(left, spare), programs: 1, copies: kept.length, erases: 0 };
}

/** With levelling. */
function anywhere(before: Flash, block: number): Written | undefined {
  let flash: Flash = { ...before, pages: before.pages.map((held) => (held === block ? STALE : held)) };
  let copies = 0;
  let erases = 0;
  let erased: number | undefined;
  let mayMoveCold = true;
  for (;;) {
    const page = flash.pages.findIndex((held, at) => held === FREE && Math.floor(at / PAGES) === flash.open);
    if (page >= 0)
      return {
        flash: put(flash, page, block),
        programs: 1,
        copies,
        erases,
        ...(erased === undefined ? {} : { erased }),
      };
    const empty = flash.wear.flatMap((_, at) => (isEmpty(flash.pages, at) ? [at] : []));
    const least = leastWorn(flash, empty);
    if (least === undefined) return undefined;
    if (empty.length > 1) {
      flash = { ...flash, open: least };
      continue;
    }
    // The last empty one is needed for clearing out another.
    const victim = chooseVictim(flash, least, mayMoveCold);
    if (victim === undefined) return undefined;
    mayMoveCold = false;
    const kept = pagesIn(flash.pages, victim).filter((held) => held >= 0);
    flash = erase(flash, victim);
    for (const [at, held] of kept.entries()) flash = put(flash, least * PAGES + at, held);
    flash = { ...flash, open: least };
    copies += kept.length;
    erases += 1;
    erased = victim;
  }
}
function leastWorn({ wear }: Flash, of: readonly number[]): number | undefined {
  return [...of].sort((a, b) => (wear[a] ?? 0) - (wear[b] ?? 0) || a - b)[0];
}
/** The erase block to clear out: the one with most stale pages; now and then one that has long been left alone. */
function chooseVictim(flash: Flash, reserve: number, mayMoveCold: boolean): number | undefined {
  const { wear, pages } = flash;
  const usable = wear.flatMap((_, at) => (at !== reserve && canErase(flash, at) ? [at] : []));
  const cold = leastWorn(flash, usable);
  if (mayMoveCold && cold !== undefined && (wear[cold] ?? 0) + 2 < Math.max(...wear)) return cold;
  const stale = (at: number) => pagesIn(pages, at).filter((held) => held === STALE).length;
  return usable
    .filter((at) => stale(at) > 0)
    .sort((a, b) => stale(b) - stale(a) || (wear[a] ?? 0) - (wear[b] ?? 0) || a - b)[0];
}
