// The machines that can race: what they have, the real ones, and what a chip costs in the shop.

export type StorageKind = 'floppy' | 'disk' | 'flash';

export interface Machine {
  readonly cores: number;
  /** Millions of clock ticks a second. */
  readonly mhz: number;
  /** Instructions a core does in four ticks, on average: 4 is one a tick. */
  readonly perFour: number;
  readonly storage: StorageKind;
  /** Thousands of bytes. */
  readonly ram: number;
  /** Which real machine this is, when it is one. */
  readonly real?: RealId;
}
export type Part = 'cores' | 'mhz' | 'perFour' | 'storage' | 'ram';

const MB = 1000;
const GB = 1000 * MB;

/** What a pupil can choose from. Links may also name other numbers of MHz, up to `MOST_MHZ`. */
export const CHOICES = {
  cores: [1, 2, 4, 8],
  mhz: [2, 25, 50, 100, 133, 200, 300, 400, 600, 800, 1600, 2000, 2400, 3200, 3400],
  perFour: [1, 2, 4, 8, 12, 16],
  storage: ['disk', 'flash', 'floppy'],
  ram: [32, 16 * MB, 32 * MB, 64 * MB, 128 * MB, 4 * GB, 8 * GB, 16 * GB],
} as const;
export const MOST_MHZ = 6000;
export const MOST_MACHINES = 4;

export const PLAIN: Machine = { cores: 1, mhz: 100, perFour: 4, storage: 'disk', ram: 64 * MB };

/** Microseconds to find a piece, and to carry a thousand bytes of it. See the lesson's teacher page for where they come from. */
export const STORAGE: Readonly<Record<StorageKind, { readonly find: number; readonly perKb: number }>> = {
  floppy: { find: 200_000, perKb: 78_125 }, // one turn at 300 a minute; 12.8 kB a second
  disk: { find: 8_000, perKb: 20 }, // 50 MB a second
  flash: { find: 100, perKb: 2 }, // 500 MB a second
};

export type RealId = 'bbc' | 'pentium' | 'k6' | 'pi5' | 'phone' | 'laptop';
export interface RealMachine extends Machine {
  readonly real: RealId;
  readonly name: string;
  readonly year: number;
}
/** Real machines, rounded to what the model knows; sources on the lesson's teacher page. */
export const REAL: readonly RealMachine[] = [
  { real: 'bbc', name: 'BBC Micro', year: 1981, cores: 1, mhz: 2, perFour: 1, storage: 'floppy', ram: 32 },
  {
    real: 'pentium',
    name: 'Pentium 133',
    year: 1995,
    cores: 1,
    mhz: 133,
    perFour: 4,
    storage: 'disk',
    ram: 16 * MB,
  },
  {
    real: 'k6',
    name: 'AMD K6-2 300',
    year: 1998,
    cores: 1,
    mhz: 300,
    perFour: 4,
    storage: 'disk',
    ram: 64 * MB,
  },
  {
    real: 'pi5',
    name: 'Raspberry Pi 5',
    year: 2023,
    cores: 4,
    mhz: 2400,
    perFour: 8,
    storage: 'flash',
    ram: 8 * GB,
  },
  {
    real: 'phone',
    name: 'a phone',
    year: 2023,
    cores: 8,
    mhz: 2000,
    perFour: 8,
    storage: 'flash',
    ram: 8 * GB,
  },
  {
    real: 'laptop',
    name: 'a school laptop',
    year: 2023,
    cores: 4,
    mhz: 3400,
    perFour: 8,
    storage: 'flash',
    ram: 8 * GB,
  },
];
export function realMachine(id: string): RealMachine | undefined {
  return REAL.find(({ real }) => real === id);
}

/** A set-up keeps only what decides the race, and which real machine it was. */
export function withoutYear({ cores, mhz, perFour, storage, ram, real }: RealMachine): Machine {
  return { cores, mhz, perFour, storage, ram, real };
}

/** A machine with one part changed is no longer the real one it may have been. */
export function withPart(machine: Machine, change: Partial<Omit<Machine, 'real'>>): Machine {
  const { cores, mhz, perFour, storage, ram } = { ...machine, ...change };
  return { cores, mhz, perFour, storage, ram };
}

/** A, B, C and D, as on the lanes. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}

/**
 * Coins for a chip: a core of 100 MHz costs one, and twice the clock costs four times as much. Real prices are not so
 * tidy, but a quicker clock always costs more than its share: it needs a higher voltage and gets hotter.
 */
export function priceOf({ cores, mhz }: Machine): number {
  return Math.round((cores * mhz * mhz) / 1000) / 10;
}
