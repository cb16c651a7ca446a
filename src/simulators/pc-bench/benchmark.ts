// Four jobs that the fitted parts decide. A stated model, not a measurement: each figure below is round and said why.
import { partById } from './parts.ts';
import type { BenchResult, MachineSetting } from './starting.ts';

/** CPU work of a job, in units: a Pentium at 1 MHz does one unit a second. */
const LETTER_WORK = 266;
const PHOTO_WORK = 1_330;
/** RAM that a job and the desktop under it want, in MiB. */
const LETTER_MIB = 16;
const PHOTO_MIB = 48;
const GAME_MIB = 32;
/** What does not fit into RAM goes to the disk and back so many times. */
const SWAPS = 3;
/** Dots of one frame: 640 × 480, each drawn three times over; in millions. */
const FRAME_DOTS = (640 * 480 * 3) / 1e6;
/** Units of work for one frame before anything is drawn. */
const FRAME_WORK = 6;
/** Millions of dots a second that a CPU draws by itself, for each unit a second. */
const DOTS_BY_CPU = 0.08;
/** Millions of dots a second that go through an ISA slot at most: about 8 MB a second, two bytes a dot. */
const ISA_DOTS = 4;
const COPY_MB = 100;

/** The benchmark of a machine that runs; [] when it has no CPU, RAM, disk or graphics. */
export function benchmark(setting: MachineSetting): readonly BenchResult[] {
  const cpu = partById(setting.cpu?.part ?? '')?.cpu;
  const disk = partById(setting.disks[0]?.part ?? '')?.disk;
  if (!cpu || !disk || !setting.graphics || setting.ramMiB === 0) return [];
  const units = cpu.mhz * cpu.perMhz;
  const swap = (mib: number): number => (Math.max(0, mib - setting.ramMiB) * SWAPS) / disk.rate;
  return [
    job('letter', 'Open a letter and check its spelling', LETTER_WORK / units, swap(LETTER_MIB)),
    job('photo', 'Blur a big photo', PHOTO_WORK / units, swap(PHOTO_MIB)),
    game(setting, cpu.mhz * cpu.perMhz3d),
    {
      id: 'copy',
      title: `Read ${COPY_MB} MB of files`,
      value: round(COPY_MB / disk.rate),
      unit: 's',
      limit: 'disk',
      says: 'The CPU waits for the hard disk nearly all the time.',
    },
  ];
}

function job(id: 'letter' | 'photo', title: string, work: number, swapping: number): BenchResult {
  const tooLittle = swapping > work;
  return {
    id,
    title,
    value: round(work + swapping),
    unit: 's',
    limit: tooLittle ? 'ram' : 'cpu',
    says: tooLittle
      ? 'There is too little RAM: most of the time goes on moving things to the hard disk and back.'
      : swapping > 0
        ? 'The CPU decides, and too little RAM costs time as well.'
        : 'The CPU decides: all that is needed is in RAM.',
  };
}

function game(setting: MachineSetting, units: number): BenchResult {
  const cards = [setting.graphics3d?.part, setting.graphics?.part].map((id) => partById(id ?? '')?.graphics);
  const megapixels = Math.max(0, ...cards.map((card) => card?.megapixels ?? 0));
  const thinking = FRAME_WORK / units;
  const byCpu = Math.min(
    units * DOTS_BY_CPU,
    setting.graphics?.bus === 'isa' ? ISA_DOTS : Number.POSITIVE_INFINITY,
  );
  const drawing = FRAME_DOTS / (megapixels > 0 ? megapixels : byCpu);
  // a 3-D card draws one frame while the CPU thinks about the next; without one the CPU does both in turn
  const frame = megapixels > 0 ? Math.max(thinking, drawing) : thinking + drawing;
  const room = Math.min(1, setting.ramMiB / GAME_MIB);
  const limit = room < 1 ? 'ram' : megapixels === 0 || drawing > thinking ? 'graphics' : 'cpu';
  const says = {
    ram: 'There is too little RAM, so the game keeps stopping for the hard disk.',
    graphics:
      megapixels === 0
        ? 'No card here draws in three dimensions, so the CPU has to colour every dot.'
        : 'The graphics card decides.',
    cpu: 'The graphics card waits for the CPU.',
  }[limit];
  return {
    id: 'game',
    title: 'Play a 3-D game',
    value: round(room / frame),
    unit: 'frames a second',
    limit,
    says,
  };
}

/** To two figures that matter: 0.77, 7.7, 77. */
const round = (value: number): number => Number(value.toPrecision(2));
