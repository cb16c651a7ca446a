// Starting up: how far it comes, what is seen and heard, and what the finished machine is.
import type { PartId, PlaceId } from './hardware.ts';

/** How far the start-up has come, in its true order. */
export const STAGES = [
  'power',
  'cpu',
  'ram',
  'video',
  'memory-count',
  'keyboard',
  'disks',
  'floppy',
  'boot-order',
  'load',
  'desktop',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * A beep code as the board's BIOS (Award) gives it. `ok`: one short. `no-picture`: one long, two short. `no-ram`: long beeps
 * again and again. `hot`: high and low in turn.
 */
export type BeepCode = 'ok' | 'no-picture' | 'no-ram' | 'hot';
/** One tone, in milliseconds and hertz; gaps are silence after it. */
export interface Tone {
  readonly hertz: number;
  readonly ms: number;
  readonly gap: number;
}

/**
 * One tick of the start-up: what can be seen and heard, and one sentence that says it. The sentence gives no fault away: why it
 * is so stands in the report's `causes`, which the view shows when building but never in the repair shop.
 */
export interface Beat {
  readonly stage: Stage;
  readonly says: string;
  /** The whole screen as lines of at most 60 characters, top first; [] is a lit empty screen; null is dark: no signal. */
  readonly screen: readonly string[] | null;
  /** The desktop, with its icons, is drawn instead of text. */
  readonly desktop?: true;
  /** What the board beeps at this beat, when its buzzer is plugged in. */
  readonly beep?: BeepCode;
  /** What turns and shines now. */
  readonly fans: boolean;
  /** The fan on the CPU, which can stand still while the others turn. */
  readonly cpuFan: boolean;
  readonly disksSpin: boolean;
  readonly lights: { readonly power: boolean; readonly disk: boolean; readonly floppy: boolean };
  /** The start-up stands here until this key is pressed (action `key`). */
  readonly waits?: 'F1' | 'any';
}

/** How a start-up ends. Everything but `desktop` and `prompt` is a machine that does not start. */
export type End =
  /** Nothing at all: no mains, no supply, no lead to the board, or the supply is dead. */
  | 'no-power'
  /** The two halves of the AT plug are swapped: the supply shuts itself off. */
  | 'at-swapped'
  /** The parts ask for more watts than the supply has. */
  | 'overload'
  /** Fans, but nothing else: no CPU, or it is dead, or the board gets sagging volts. */
  | 'silent'
  | 'no-ram'
  | 'no-video'
  /** The CPU got too hot and stopped. */
  | 'overheat'
  /** Waits for F1 for ever: there is no keyboard to press it. */
  | 'stuck'
  /** Waits at "Non-System disk or disk error". */
  | 'non-system-disk'
  | 'no-boot-disk'
  /** A start-up disk gives a prompt, A:\> */
  | 'prompt'
  | 'desktop';

/** Why the machine is not as it should be: the place that is to blame, and one sentence. In the order of the start-up. */
export interface Cause {
  readonly at: PlaceId;
  readonly says: string;
}

export interface BootReport {
  readonly beats: readonly Beat[];
  readonly end: End;
  /** What stopped it, and what works worse than it could; [] when all is well. */
  readonly causes: readonly Cause[];
  /** What the machine is, for a benchmark or for a real emulator that takes over the screen. */
  readonly setting: MachineSetting;
}

/** The clean seam: the finished machine as figures, without places and plugs. */
export interface MachineSetting {
  /** Whether power, CPU, RAM and video let it start at all. */
  readonly starts: boolean;
  readonly cpu: { readonly part: PartId; readonly name: string; readonly mhz: number } | null;
  readonly ramMiB: number;
  readonly graphics: {
    readonly part: PartId;
    readonly mib: number;
    readonly bus: 'agp' | 'pci' | 'isa';
  } | null;
  /** A 3-D-only card beside it. */
  readonly graphics3d: { readonly part: PartId; readonly mib: number } | null;
  /** In the order the BIOS names them. */
  readonly disks: readonly {
    readonly part: PartId;
    readonly megabytes: number;
    readonly system: boolean;
    readonly at: PlaceId;
  }[];
  readonly cdrom: { readonly part: PartId; readonly speed: number; readonly disc: PartId | null } | null;
  readonly floppy: { readonly disk: PartId | null } | null;
  readonly sound: PartId | null;
  readonly modem: PartId | null;
  readonly network: PartId | null;
  readonly keyboard: boolean;
  readonly mouse: boolean;
  readonly speakers: boolean;
  readonly phoneLine: boolean;
  readonly networkCable: boolean;
  /** The monitor is plugged in and shows what the card sends. */
  readonly picture: boolean;
  readonly bootsFrom: 'disk' | 'cdrom' | 'floppy' | null;
}

/** One job of the benchmark: how long it takes on this machine, and what decides it. */
export interface BenchResult {
  readonly id: 'letter' | 'photo' | 'game' | 'copy';
  readonly title: string;
  /** Seconds for jobs, frames a second for the game. */
  readonly value: number;
  readonly unit: 's' | 'frames a second';
  /** The part that holds it back. */
  readonly limit: 'cpu' | 'ram' | 'graphics' | 'disk';
  readonly says: string;
}
