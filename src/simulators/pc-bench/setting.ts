// The clean seam: the machine as figures, for the benchmark, the shop, and a real emulator that takes over the screen.
import { partAt } from './parts.ts';
import type { Build } from './hardware.ts';
import type { MachineSetting } from './starting.ts';
import { drivesOf, floppyBlame, hasPicture, ramOf, screenCard, working, workingCard } from './works.ts';

/** What the build is when it runs. `starts` is the boot's to say: see `boot.ts`. */
export function settingOf(build: Build, starts: boolean): MachineSetting {
  const cpu = working(build, 'cpu');
  const card = screenCard(build);
  const extra = workingCard(build, ({ graphics }) => graphics?.screen === false);
  const drives = drivesOf(build).filter(({ found }) => found);
  const cd = drives.find(({ part }) => part.cdrom);
  const disks = drives.flatMap(({ at, part }) =>
    part.disk ? [{ part: part.id, megabytes: part.disk.megabytes, system: part.disk.system, at }] : [],
  );
  const floppy = floppyBlame(build) === undefined ? { disk: build.fitted['disk-slot']?.part ?? null } : null;
  const card3d = extra?.part.graphics && { part: extra.part.id, mib: extra.part.graphics.mib };
  return {
    starts,
    cpu: cpu?.cpu ? { part: cpu.id, name: cpu.name, mhz: cpu.cpu.mhz } : null,
    ramMiB: ramOf(build).mib,
    graphics: card?.part.graphics
      ? {
          part: card.part.id,
          mib: card.part.graphics.mib,
          bus: card.at === 'agp' ? 'agp' : card.at.startsWith('pci') ? 'pci' : 'isa',
        }
      : null,
    graphics3d: card3d ?? null,
    disks,
    cdrom: cd?.part.cdrom
      ? { part: cd.part.id, speed: cd.part.cdrom.speed, disc: build.fitted['cd-tray']?.part ?? null }
      : null,
    floppy,
    sound: cardId(build, 'sound'),
    modem: cardId(build, 'modem'),
    network: cardId(build, 'network'),
    keyboard: working(build, 'keyboard') !== undefined,
    mouse: working(build, 'mouse') !== undefined,
    speakers: working(build, 'speakers') !== undefined,
    phoneLine: working(build, 'phone') !== undefined,
    networkCable: working(build, 'network') !== undefined,
    picture: hasPicture(build),
    bootsFrom: bootsFrom(build, floppy?.disk ?? null, disks[0]?.system === true),
  };
}

function cardId(build: Build, kind: 'sound' | 'modem' | 'network') {
  return workingCard(build, (part) => part.kind === kind)?.part.id ?? null;
}

/** The BIOS looks at the floppy drive first, then at the first hard disk it found. */
function bootsFrom(build: Build, disk: string | null, hasSystem: boolean): MachineSetting['bootsFrom'] {
  if (disk !== null) return partAt(build.fitted, 'disk-slot')?.holds === 'system' ? 'floppy' : null;
  return hasSystem ? 'disk' : null;
}
