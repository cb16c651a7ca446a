// What a start-up writes down as it goes: beats, the text screen, what is to blame.
import type { Build, PlaceId } from './hardware.ts';
import type { BeepCode, Beat, Cause, Stage } from './starting.ts';
import { cpuFanTurns, type DriveSeen, drivesOf, hasPicture, working } from './works.ts';

/** What a beat says beyond what is true of the machine as a whole. */
interface More {
  readonly beep?: BeepCode;
  readonly waits?: Beat['waits'];
  readonly desktop?: true;
  readonly disk?: boolean;
  readonly floppy?: boolean;
  /** Everything is dark and still. */
  readonly off?: boolean;
}

export interface BootRun {
  readonly build: Build;
  readonly beats: Beat[];
  readonly causes: Cause[];
  /** The text on the screen; undefined before the graphics card woke up. */
  lines: string[] | undefined;
  /** What the monitor shows can be seen. */
  readonly picture: boolean;
  readonly buzzer: boolean;
  readonly keyboard: boolean;
  readonly drives: readonly DriveSeen[];
  /** What turns and shines at every beat while there is power. */
  readonly always: {
    readonly cpuFan: boolean;
    readonly disksSpin: boolean;
    readonly diskLight: boolean;
    readonly floppyLight: boolean;
  };
}

export function beginRun(build: Build): BootRun {
  const drives = drivesOf(build);
  const { fitted } = build;
  // a ribbon the wrong way round keeps its drive’s light on
  const reversed = drives.some(
    ({ spins, blame: why }) => spins && why !== undefined && fitted[why.at]?.turned,
  );
  return {
    drives,
    always: {
      cpuFan: cpuFanTurns(build),
      disksSpin: drives.some(({ part, spins }) => part.disk !== undefined && spins),
      diskLight: reversed,
      floppyLight:
        fitted['ribbon-floppy']?.turned === true &&
        working(build, 'power-floppy') !== undefined &&
        working(build, 'floppy') !== undefined,
    },
    build,
    beats: [],
    causes: [],
    lines: undefined,
    picture: hasPicture(build),
    buzzer: working(build, 'buzzer') !== undefined,
    keyboard: working(build, 'keyboard') !== undefined,
  };
}

export function blame(run: BootRun, at: PlaceId, says: string): void {
  run.causes.push({ at, says });
}

/** How many lines of text the screen has; older ones roll off the top. */
const SCREEN_LINES = 16;
export function print(run: BootRun, ...lines: readonly string[]): void {
  run.lines = [...(run.lines ?? []), ...lines].slice(-SCREEN_LINES);
}
/** Writes over the last line, as the memory count does. */
export function reprint(run: BootRun, line: string): void {
  run.lines = [...(run.lines ?? []).slice(0, -1), line];
}

/** One beat: what is seen and heard now. */
export function beat(run: BootRun, stage: Stage, says: string, more: More = {}): void {
  const on = more.off !== true;
  const { cpuFan, disksSpin, diskLight, floppyLight } = run.always;
  run.beats.push({
    stage,
    says,
    screen: on && run.picture && run.lines !== undefined ? run.lines : null,
    ...(more.desktop && run.picture ? { desktop: true } : {}),
    ...(more.beep !== undefined && run.buzzer ? { beep: more.beep } : {}),
    fans: on,
    cpuFan: on && cpuFan,
    disksSpin: on && disksSpin,
    lights: {
      power: on,
      disk: on && (more.disk === true || diskLight),
      floppy: on && (more.floppy === true || floppyLight),
    },
    ...(more.waits === undefined ? {} : { waits: more.waits }),
  });
}
