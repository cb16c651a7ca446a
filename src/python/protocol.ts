// What the page and the Python worker say to each other. The worker runs a pupil's program, so the page believes
// nothing it has not checked. The page is our own code: the worker trusts it.
import * as v from 'valibot';

/** An exception that ended a program, as plain data. */
export const problem = v.object({
  /** The class of the exception: 'NameError'. */
  type: v.string(),
  /** The exception's own text, without the class. */
  message: v.string(),
  /** The pupil's file it happened in, when that is not the one that was run. */
  file: v.optional(v.string()),
  /** Line in the pupil's program, from 1; absent when it is not there. */
  line: v.optional(v.number()),
  /** First and one past the last column, from 0. */
  column: v.optional(v.number()),
  endColumn: v.optional(v.number()),
  /** The text of that line. */
  code: v.optional(v.string()),
  /** The name that was not found, and what could have been meant. */
  name: v.optional(v.string()),
  names: v.optional(v.array(v.string())),
  /** The class whose attribute was not found. */
  owner: v.optional(v.string()),
  /** A file of the pupil's that has the name of the library module it happened with. */
  namesake: v.optional(v.string()),
  /** As Python prints it, the pupil's own lines only. */
  original: v.string(),
});
export type Problem = v.InferOutput<typeof problem>;

const end = v.variant('how', [
  v.object({ how: v.literal('finished') }),
  v.object({ how: v.literal('stopped') }),
  /** As many moments as were asked for are recorded, from `from` (counted from 1) to `to`; there it was stopped. */
  v.object({ how: v.literal('enough'), from: v.number(), to: v.number() }),
  v.object({ how: v.literal('problem'), problem }),
]);
/** How a run ended. */
export type RunEnd = v.InferOutput<typeof end>;

const changed = v.object({
  /** With its folders: 'results/day 1.txt'. */
  name: v.string(),
  /** What is in it now; absent when that cannot be shown, or when the file has gone. */
  text: v.optional(v.string()),
  gone: v.optional(v.literal(true)),
  /** Why it cannot be shown, in a plain sentence. */
  says: v.optional(v.string()),
});
/** A file that a program has written, or taken away. */
export type ChangedFile = v.InferOutput<typeof changed>;

const waiting = v.picklist(['suspend', 'shared', 'mailbox', 'none']);
/** How the worker can wait for `input()`: see core/wait.ts. */
export type Waiting = v.InferOutput<typeof waiting>;

const fromWorker = v.variant('kind', [
  v.object({ kind: v.literal('progress'), done: v.number(), total: v.number() }),
  v.object({
    kind: v.literal('ready'),
    waiting,
    /** Handed to the next worker, which then needs no network; absent from one that was handed it itself. */
    warm: v.optional(
      v.object({
        module: v.instance(WebAssembly.Module),
        library: v.instance(Uint8Array<ArrayBuffer>),
      }),
    ),
  }),
  v.object({ kind: v.literal('output'), stream: v.picklist(['out', 'err']), text: v.string() }),
  /** The output limit is reached; what follows is not shown. */
  v.object({ kind: v.literal('cut') }),
  v.object({ kind: v.literal('ask'), id: v.number() }),
  /** The program tells a device on the page something: the turtle's canvas, for one. */
  v.object({ kind: v.literal('device'), device: v.string(), text: v.string() }),
  /** What came of a run against a check: see checking/report.ts. Comes before its end. */
  v.object({ kind: v.literal('checked'), report: v.string() }),
  v.object({
    kind: v.literal('end'),
    end,
    changed: v.array(changed),
    /** So much memory was taken, which a worker never gives back, that another should take its place. */
    worn: v.boolean(),
  }),
  /** Python itself broke; the worker is of no more use. */
  v.object({ kind: v.literal('fatal'), says: v.string() }),
  /** The moments of a program that was to be recorded: see recording.ts. Comes before its end. */
  v.object({ kind: v.literal('recorded'), recording: v.string() }),
  /** What is wrong with a text that was only to be read; absent when Python can read it. */
  v.object({ kind: v.literal('linted'), id: v.number(), problem: v.optional(problem) }),
]);
export type FromWorker = v.InferOutput<typeof fromWorker>;

/** Absolute addresses and sizes of what to load. */
export type Sources = Readonly<
  Record<'loader' | 'script' | 'wasm' | 'library', { readonly url: string; readonly bytes: number }>
>;
/** What an earlier worker has already compiled and unpacked. */
export interface Warm {
  readonly module: WebAssembly.Module;
  readonly library: Uint8Array<ArrayBuffer>;
}
/** A program of one or more files: their text by name, and the one that is run. */
export interface Program {
  readonly files: Readonly<Record<string, string>>;
  readonly main: string;
  /** It is not run for the pupil, but held against a check. */
  readonly against?: Against | undefined;
}
/** The text of an exercise's check.py, and of its model answer. */
export interface Against {
  readonly check: string;
  readonly solution: string;
}
/** Which moments of a run are recorded: so many, after those that are let pass. */
export interface RecordedPart {
  readonly start: number;
  readonly limit: number;
}
/** Something that happened on a device of the page, for the program. */
export interface DeviceEvent {
  readonly device: string;
  readonly text: string;
}
export type ToWorker =
  | {
      readonly kind: 'start';
      readonly sources: Sources;
      readonly warm?: Warm;
      /** Only where the page is cross-origin isolated: see core/wait.ts. */
      readonly shared?: SharedArrayBuffer;
      /** The address of the service worker's mailbox, where there is one. */
      readonly mailbox?: string;
    }
  /** `stop` is a blob address that the page revokes to interrupt. */
  | ({ readonly kind: 'run'; readonly stop: string } & Program)
  /** As `run`, with the recorder looking on. */
  | ({ readonly kind: 'record'; readonly stop: string } & Program & RecordedPart)
  | { readonly kind: 'answer'; readonly id: number; readonly text: string }
  /** Heard this way only by the worker that waits by suspending; the others have it from the doorbell. */
  | ({ readonly kind: 'event' } & DeviceEvent)
  /** Only reads a text and tells what is wrong with it: nothing runs. */
  | { readonly kind: 'lint'; readonly id: number; readonly file: string; readonly text: string }
  | { readonly kind: 'stop' };

/** The message, or undefined when it is none of ours. */
export function readMessage(data: unknown): FromWorker | undefined {
  const { success, output } = v.safeParse(fromWorker, data);
  return success ? output : undefined;
}
