// The start-up of the PC: it tells the truth for every combination of missing, wrong and broken parts. `says` of a beat is what
// can be seen and heard; what is to blame stands apart, in `causes`.
import { beginRun, type BootRun } from './boot-run.ts';
import { cpu, power, ram, video } from './boot-dark.ts';
import { disks, errors, floppy, memoryCount } from './boot-post.ts';
import { desktop, load, lookForSystem } from './boot-load.ts';
import { settingOf } from './setting.ts';
import type { Build } from './hardware.ts';
import type { BootReport, End } from './starting.ts';

/** In their true order. Each writes its beats, and answers how it all ends when it ends there. */
const stages: readonly ((run: BootRun) => End | undefined)[] = [
  power,
  cpu,
  ram,
  video,
  memoryCount,
  disks,
  floppy,
  errors,
  lookForSystem,
  load,
  desktop,
];

/** Switches a build on and follows it to its end. Pure: the same build gives the same report. */
export function boot(build: Build): BootReport {
  const run = beginRun(build);
  let end: End | undefined;
  for (const stage of stages) {
    end = stage(run);
    if (end !== undefined) break;
  }
  const { beats, causes } = run;
  const starts = end === 'desktop' || end === 'prompt' || end === 'no-boot-disk' || end === 'non-system-disk';
  return { beats, end: end ?? 'desktop', causes, setting: settingOf(build, starts) };
}
