// The last part: looking for a system to start from, loading it, and the desktop.
import { beat, blame, type BootRun, print } from './boot-run.ts';
import { overheat } from './boot-post.ts';
import { partAt } from './parts.ts';
import { settingOf } from './setting.ts';
import type { End } from './starting.ts';
import { heatOf, ramOf } from './works.ts';

const DARK = 'The screen stays dark.';

export function lookForSystem(run: BootRun): End | undefined {
  const { build } = run;
  const { floppy, disks } = settingOf(build, true);
  print(run, '', 'Verifying DMI Pool Data ........');
  beat(
    run,
    'boot-order',
    run.picture ? 'It looks for something to start from. First it tries the floppy drive.' : DARK,
    { floppy: floppy !== null },
  );
  if (floppy?.disk) {
    if (partAt(build.fitted, 'disk-slot')?.holds === 'system') return fromFloppy(run);
    blame(run, 'disk-slot', 'A floppy disk that cannot start a PC is in the drive.');
    print(run, '', 'Non-System disk or disk error', 'Replace and press any key when ready');
    beat(
      run,
      'boot-order',
      run.picture ? 'The screen says: Non-System disk or disk error.' : `The floppy drive whirrs. ${DARK}`,
      { waits: 'any' },
    );
    return 'non-system-disk';
  }
  const [first] = disks;
  if (first?.system) return undefined;
  if (first) blame(run, first.at, 'Nothing is on the first hard disk that could start a PC.');
  else if (!run.drives.some(({ part }) => part.disk)) blame(run, 'ide-1-a', 'There is no hard disk.');
  print(run, '', 'DISK BOOT FAILURE, INSERT SYSTEM DISK AND PRESS ENTER');
  beat(
    run,
    'boot-order',
    run.picture ? 'The screen says: disk boot failure. It found nothing to start from.' : DARK,
    { waits: 'any' },
  );
  return 'no-boot-disk';
}

function fromFloppy(run: BootRun): End {
  print(run, '', 'Starting from the floppy disk ...');
  beat(run, 'load', run.picture ? 'It starts from the floppy disk.' : `The floppy drive grinds. ${DARK}`, {
    floppy: true,
  });
  if (heatOf(run.build) === 'warm') return tooWarm(run);
  print(run, '', 'A:\\>');
  beat(run, 'desktop', run.picture ? 'A:\\> The small system of the floppy disk waits for orders.' : DARK);
  return 'prompt';
}

export function load(run: BootRun): End | undefined {
  print(run, '', 'Starting the system ...');
  beat(
    run,
    'load',
    run.picture
      ? 'It copies the operating system from the hard disk into RAM.'
      : `The hard disk rattles. ${DARK}`,
    { disk: true },
  );
  return heatOf(run.build) === 'warm' ? tooWarm(run) : undefined;
}

function tooWarm(run: BootRun): End {
  const cooler = partAt(run.build.fitted, 'cooler')?.cooler;
  if (cooler?.fan === false)
    blame(run, 'cooler', 'This heat sink has no fan. It is too small for a CPU as hot as this.');
  else if (!run.build.fitted.fan)
    blame(run, 'fan', 'The fan on the CPU does not turn: its lead is not plugged in.');
  else blame(run, 'cooler', 'The fan on the CPU does not turn.');
  return overheat(run, 'load');
}

export function desktop(run: BootRun): End {
  const { mib } = ramOf(run.build);
  const says = run.picture
    ? `The desktop is there. This PC works, with ${mib} MiB of RAM.`
    : 'The disk goes quiet. The PC seems to work, but nobody can see it.';
  beat(run, 'desktop', says, { desktop: true });
  return 'desktop';
}
