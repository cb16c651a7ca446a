// The power-on self-test with a screen: RAM is counted, drives are looked for, and what failed is listed before F1.
// Texts are those of the Award BIOS of the time; sources stand on the lesson’s teacher page.
import { thousands } from '../../lib/thousands.ts';
import { beat, blame, type BootRun, print, reprint } from './boot-run.ts';
import type { Part } from './hardware.ts';
import type { End } from './starting.ts';
import { floppyBlame, hasDefect, heatOf, ramOf, working } from './works.ts';

const DARK = 'The screen stays dark.';

/** How the BIOS of the board names the CPUs of the tray. */
const BIOS_NAMES: { readonly [id: string]: string } = {
  'cpu-p100': 'PENTIUM-S CPU at 100MHz',
  'cpu-p133': 'PENTIUM-S CPU at 133MHz',
  'cpu-p200mmx': 'PENTIUM-MMX CPU at 200MHz',
  'cpu-k6-2-300': 'AMD-K6(tm)-2/300 CPU Found',
};

export function memoryCount(run: BootRun): End | undefined {
  const { build } = run;
  const { mib } = ramOf(build);
  const kib = mib * 1024;
  const name = BIOS_NAMES[working(build, 'cpu')?.id ?? ''] ?? 'CPU';
  run.lines = [];
  print(
    run,
    'Award Modular BIOS v4.51PG, An Energy Star Ally',
    'Copyright (C) 1984-98, Award Software, Inc.',
    '',
    name,
  );
  print(run, 'Memory Test :      0K');
  for (const part of [1, 2, 3]) {
    const sofar = Math.floor((kib * part) / 4);
    reprint(run, `Memory Test : ${pad(sofar)}K`);
    beat(
      run,
      'memory-count',
      run.picture ? `It counts its RAM: ${thousands(sofar)} KiB so far.` : `You hear the fans. ${DARK}`,
    );
    if (heatOf(build) === 'bare') return overheat(run, 'memory-count');
  }
  reprint(run, `Memory Test : ${pad(kib)}K OK`);
  const heard = run.buzzer ? ' One short beep: the first test is passed.' : '';
  beat(
    run,
    'memory-count',
    (run.picture ? `It counted ${mib} MiB of RAM, and all of it answers.` : DARK) + heard,
    { beep: 'ok' },
  );
  return undefined;
}
const pad = (kib: number): string => String(kib).padStart(6, ' ');

/** The CPU stops. Here it takes seconds; a real one took longer and could be ruined. The bench pulls the plug in time. */
export function overheat(run: BootRun, stage: 'memory-count' | 'load'): End {
  const heard = run.buzzer ? 'High, low, high, low! ' : '';
  beat(run, stage, `${heard}${run.picture ? 'The picture freezes.' : DARK} There is a hot smell.`, {
    beep: 'hot',
  });
  beat(run, stage, 'The bench pulls the plug, before the CPU is ruined.', { off: true });
  return 'overheat';
}

export function disks(run: BootRun): End | undefined {
  const seen = run.drives;
  for (const { found, blame: why } of seen) if (!found && why) blame(run, why.at, why.says);
  if (!run.picture) {
    beat(run, 'disks', `${seen.some(({ spins }) => spins) ? 'A drive clicks. ' : ''}${DARK}`, { disk: true });
    return undefined;
  }
  print(run, '');
  for (const channel of ['Primary', 'Secondary'] as const)
    for (const jumper of ['master', 'slave'] as const) {
      const one = seen.find((drive) => drive.channel === channel && drive.jumper === jumper && drive.found);
      print(
        run,
        `Detecting HDD ${`${channel} ${jumper === 'master' ? 'Master' : 'Slave'}`.padEnd(16)} ... ${one ? biosName(one.part) : 'None'}`,
      );
      const where = `${channel} ${jumper}`;
      beat(
        run,
        'disks',
        one ? `${where}: it finds the ${inWords(one.part)}.` : `${where}: it finds nothing.`,
        { disk: true },
      );
    }
  return undefined;
}
const inWords = ({ disk, name }: Part): string =>
  disk ? `hard disk of ${name.replace('Hard disk, ', '')}` : 'CD drive';
const biosName = ({ disk, mark, cdrom }: Part): string =>
  disk ? `HARD DISK ${disk.megabytes}MB` : cdrom ? `CD-ROM ${cdrom.speed}X` : mark.toUpperCase();

export function floppy(run: BootRun): End | undefined {
  const why = floppyBlame(run.build);
  if (why) blame(run, why.at, why.says);
  const works = why === undefined;
  const seen = works
    ? 'The light of the floppy drive blinks, and it grinds for a moment.'
    : 'The floppy drive does not answer.';
  beat(run, 'floppy', run.picture || works ? seen : DARK, { floppy: works });
  return undefined;
}

/** All that failed is listed at once; then the BIOS waits for F1. */
export function errors(run: BootRun): End | undefined {
  const { build } = run;
  const lines: string[] = [];
  if (!build.fitted.battery) {
    lines.push('CMOS battery failed');
    blame(run, 'battery', 'There is no battery, so the board forgot its settings and the date.');
  } else if (hasDefect(build, 'battery')) {
    lines.push('CMOS checksum error - Defaults loaded');
    blame(run, 'battery', 'The battery is flat, so the board forgot its settings and the date.');
  }
  if (!run.keyboard) {
    lines.push('Keyboard error or no keyboard present');
    blame(
      run,
      'keyboard',
      build.fitted.keyboard ? 'The keyboard does not answer.' : 'No keyboard is plugged in.',
    );
  }
  if (floppyBlame(build)) lines.push('Floppy disk(s) fail (40)');
  for (const { fails, channel, jumper } of run.drives)
    if (fails) lines.push(`${channel} ${jumper} hard disk fail`);
  if (lines.length === 0) return undefined;
  print(run, '', ...new Set(lines), '', 'Press F1 to continue, DEL to enter SETUP');
  const said = run.picture
    ? `The screen says: ${[...new Set(lines)].join('. ')}. It waits for the F1 key.`
    : `Nothing more happens. ${DARK}`;
  beat(run, run.keyboard ? 'floppy' : 'keyboard', said, { waits: 'F1' });
  return run.keyboard ? undefined : 'stuck';
}
