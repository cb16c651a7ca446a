// The jobs, cut into the pieces that cores can take. Sizes are round so that races can be worked out by hand:
// a core of 100 MHz that does one instruction a tick does 100 instructions in a microsecond.

export interface Item {
  /** Instructions. */
  readonly work: number;
  /** Pieces that must be done before, by number. */
  readonly after: readonly number[];
  /** Microseconds from the start until the network has brought it. */
  readonly arrives: number;
  /** Thousands of bytes to read from storage first. */
  readonly reads: number;
}
export interface Job {
  readonly items: readonly Item[];
  /** Thousands of bytes of RAM that the job needs while it runs, and for each piece being worked on. */
  readonly ram: number;
  readonly ramEach: number;
}
export type JobId = 'sum' | 'photos' | 'call' | 'game' | 'own';
export const JOB_IDS: readonly JobId[] = ['sum', 'photos', 'call', 'game', 'own'];

export interface JobWords {
  readonly title: string;
  /** One piece and many, as in "photo 3 of 1,000 photos". */
  readonly one: string;
  readonly many: string;
  /** What the job is made of, for a ten-year-old. */
  readonly says: string;
}
export const JOB_WORDS: Readonly<Record<JobId, JobWords>> = {
  sum: {
    title: 'One long sum',
    one: 'page',
    many: 'pages',
    says: '40 pages of numbers to add up. Each page starts with the total of the page before.',
  },
  photos: {
    title: '1,000 small photos',
    one: 'photo',
    many: 'photos',
    says: '1,000 photos to make smaller. Each one is read from storage, and then a core works on it.',
  },
  call: {
    title: 'A video call',
    one: 'picture',
    many: 'pictures',
    says: '100 pictures come over the network, 25 each second. Each one is drawn on top of the one before.',
  },
  game: {
    title: 'Three game frames',
    one: 'piece',
    many: 'pieces',
    says: 'Three frames. First one core moves everything. Then the picture is painted in 24 strips.',
  },
  own: {
    title: 'Your own job',
    one: 'piece',
    many: 'pieces',
    says: 'You choose how many pieces, and how many of them can be shared out.',
  },
};

export const MOST_ITEMS = 10_000;
const MILLION = 1_000_000;

function chain(count: number, work: number): Item[] {
  return Array.from({ length: count }, (_, at) => ({
    work,
    after: at === 0 ? [] : [at - 1],
    arrives: 0,
    reads: 0,
  }));
}

/** 100 pictures, 40 milliseconds apart; each is drawn on the one before. */
function call(): Item[] {
  return chain(100, 2 * MILLION).map((item, at) => ({ ...item, arrives: (at + 1) * 40_000 }));
}

const STRIPS = 24;
/** Three frames: a part of 6 million that cannot be split, then 24 strips of three quarters of a million each. */
function game(): Item[] {
  const items: Item[] = [];
  for (let frame = 0; frame < 3; frame += 1) {
    const move = items.length;
    const strips = Array.from({ length: STRIPS }, (_, at) => move - STRIPS + at);
    items.push({ work: 6 * MILLION, after: frame === 0 ? [] : strips, arrives: 0, reads: 0 });
    for (let strip = 0; strip < STRIPS; strip += 1)
      items.push({ work: (MILLION * 3) / 4, after: [move], arrives: 0, reads: 0 });
  }
  return items;
}

/** How many of the pieces must be done one after another, when `share` per cent can be shared out. */
export function unsplit(count: number, share: number): number {
  return Math.round((count * (100 - share)) / 100);
}
function own(count: number, share: number): Item[] {
  const first = unsplit(count, share);
  const after = first === 0 ? [] : [first - 1];
  const rest = Array.from({ length: count - first }, () => ({ work: MILLION, after, arrives: 0, reads: 0 }));
  return [...chain(first, MILLION), ...rest];
}

/** @param count and @param share (per cent that can be shared out) are for the pupil's own job only */
export function jobOf(id: JobId, count: number, share: number): Job {
  switch (id) {
    case 'sum':
      return { items: chain(40, 10 * MILLION), ram: 16, ramEach: 0 };
    case 'photos':
      return {
        items: Array.from({ length: 1000 }, () => ({ work: 4 * MILLION, after: [], arrives: 0, reads: 100 })),
        ram: 8000,
        ramEach: 4000,
      };
    case 'call':
      return { items: call(), ram: 8000, ramEach: 0 };
    case 'game':
      return { items: game(), ram: 4000, ramEach: 0 };
    case 'own':
      return { items: own(count, share), ram: 16, ramEach: 0 };
  }
}
