// What the drives are made of and how long they take. All times are whole microseconds, so that the sums on the page are exact.

/** Blocks round one track. A real track of the 1990s held about as much as twelve blocks of 4,096 bytes, today's fifty times that. */
export const SECTORS = 12;
/** Tracks drawn, a third of the head's whole way apart. Real platters have hundreds of thousands. */
export const TRACKS = 4;
export const BLOCKS = SECTORS * TRACKS;

/**
 * Microseconds for the head to get so many drawn tracks away. A third of the way is by custom the average seek of a data
 * sheet, 8.5 ms for desktop disks of 7,200 turns a minute (Hitachi 7K1000.C specification, table 9). The whole way takes
 * about 15 ms (IBM Deskstar 75GXP specifications, figure 6: 14.7 ms). The 12 ms between the two are ours.
 */
export const SEEK: readonly number[] = [0, 8500, 12_000, 15_000];

export type Rpm = 5400 | 7200;
export const RPMS: readonly Rpm[] = [5400, 7200];
/**
 * Microseconds for one block to pass under the head: a turn (60 s ÷ turns a minute) in twelve parts, rounded to a tenth of
 * a millisecond so that sums come out (7,200: 0.69; 5,400: 0.93). Turn of 11.1 ms at 5,400: Hitachi 5K320 specification, table 8.
 */
export const PASS: Readonly<Record<Rpm, number>> = { 5400: 900, 7200: 700 };
/** Microseconds for a whole turn of the platter. */
export const turnOf = (rpm: Rpm): number => PASS[rpm] * SECTORS;
/** Turns that the disk goes on trying to read a block before it gives up. Ours; real disks may try for seconds. */
export const RETRIES = 3;

/**
 * Microseconds of a flash chip with one bit in each cell and pages of 4,096 bytes.
 * Source: Agrawal and others, Design Tradeoffs for SSD Performance, USENIX 2008, table 1 (Samsung K9XXG08UXM): page read
 * 25, page program 200, block erase 1,500, moving a page to or from the chip 100.
 */
export const PAGE_READ = 25 + 100;
export const PAGE_PROGRAM = 200 + 100;
export const BLOCK_ERASE = 1500;
/** Inside the chip a page can be copied without leaving it. */
export const PAGE_COPY = 25 + 200;

/** Pages in an erase block. Real ones have 64 to thousands. */
export const PAGES = 8;
/** Erase blocks: six are needed for all 48 pages, two are to spare. */
export const ERASE_BLOCKS = 8;
/** Erases that a block stands. Ours, so that it can be seen: the real chip of the source stands 100,000, cheap ones of today about 1,000. */
export const LIFE = 12;

/** The two copies of the directory stand in blocks 0 and 1. */
export const CARDS = 2;
/** Files that a pupil may save, and how many blocks each needs. */
export const STOCK: Readonly<Record<string, number>> = {
  diary: 3,
  story: 5,
  photo: 6,
  letter: 4,
  map: 3,
  game: 8,
  film: 9,
  tune: 4,
  quiz: 2,
  recipe: 2,
};
/** Blocks that "Add to it" adds. */
export const ADDED = 2;
/** More ticks than any order needs. */
export const TO_THE_END = 10_000;
/** How long a file may grow. */
export const LONGEST = 16;
