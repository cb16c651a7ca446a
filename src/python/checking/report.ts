// What comes of holding a pupil's program against a check.py. Made by modules/_checking/judge.py. The worker ran the
// pupil's program, so the page checks its shape like every message's.
import * as v from 'valibot';
import { problem } from '../protocol.ts';

const n = v.number();
/** A name or a number of a colour; anything else could be more than a colour in the page. */
const colour = v.pipe(v.string(), v.regex(/^#?[\da-z ]*$/i));
/** What a turtle has drawn, in its own steps, y upwards. */
const picture = v.object({
  /** From (x1, y1) to (x2, y2), with its colour and width. */
  lines: v.array(v.tuple([n, n, n, n, colour, n])),
  /** Filled shapes: a colour and the corners. */
  fills: v.array(v.tuple([colour, v.array(v.tuple([n, n]))])),
  /** Where, which colour, how wide. */
  dots: v.array(v.tuple([n, n, colour, n])),
});
export type Picture = v.InferOutput<typeof picture>;

const tried = v.object({
  /** `asks-more`: the program waits for more than the example types. */
  verdict: v.picklist(['right', 'different', 'problem', 'endless', 'asks-more']),
  title: v.optional(v.string()),
  /** What is typed, in turn, and how much of it was. */
  types: v.array(v.string()),
  typed: v.number(),
  /** What the screen showed: prompts and typed lines are in it. */
  screen: v.array(v.object({ kind: v.picklist(['out', 'err', 'typed']), text: v.string() })),
  /** The printed lines without prompts: what is compared. */
  got: v.array(v.string()),
  /** All that had to be printed; absent when anything may be. */
  wants: v.optional(v.array(v.string())),
  /** Lines that had to be among them, and those that are not. */
  includes: v.optional(v.array(v.string())),
  missing: v.array(v.string()),
  problem: v.optional(problem),
  /** `wants` is there when it was asked for. */
  drawing: v.optional(v.object({ ok: v.boolean(), wants: v.optional(picture), got: picture })),
});
export type Tried = v.InferOutput<typeof tried>;

const parts = {
  examples: v.array(tried),
  /** The ids of the mistakes that the check knows. */
  mistakes: v.array(v.string()),
  musts: v.array(v.object({ ok: v.boolean(), says: v.string(), tryThis: v.string() })),
};
const words = { says: v.string(), tryThis: v.string() };

export const reportSchema = v.variant('verdict', [
  v.object({ verdict: v.picklist(['right', 'different', 'problem', 'endless', 'asks-more']), ...parts }),
  /** A mistake that its author foresaw. */
  v.object({ verdict: v.literal('mistake'), mistake: v.string(), ...words, ...parts }),
  /** The examples are right, but something that is asked for is not there. */
  v.object({ verdict: v.literal('must'), ...words, ...parts }),
  /** The check.py itself is wrong: for its author. */
  v.object({ verdict: v.literal('broken'), file: v.string(), line: v.number(), says: v.string(), ...parts }),
]);
export type Report = v.InferOutput<typeof reportSchema>;

/** The report that a worker told, or undefined when it is none. */
export function readReport(text: string): Report | undefined {
  try {
    const { success, output } = v.safeParse(reportSchema, JSON.parse(text));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
