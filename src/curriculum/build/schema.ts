// The shape of everything a lesson's author writes as data. Each field's comment is its documentation.
import { z } from 'zod';
import { codeNames } from './codes.ts';

const line = z.string().trim().min(1).max(300);
/** Lower case, digits and hyphens: it stands in addresses and saved work for ever. */
export const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A lesson's id: 'machine/fetch-decode-execute'. */
export const lessonId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** The top of lesson.mdx. */
export const frontSchema = z.strictObject({
  /** A few words, as on the list of lessons. */
  title: line.max(60),
  /** The big question, in a child's words. */
  question: line.max(120),
  /** One sentence for lists and link previews. */
  summary: line,
  /** How long it takes in class. */
  minutes: z.int().min(15).max(90),
  /** "I can …": what a pupil can do afterwards. */
  aims: z.array(line.max(140)).min(2).max(4),
  /** New key words: ids in lessons/glossary.yaml. */
  words: z.array(name).max(4),
  /** The simulators it uses, with the challenges it sets. */
  simulators: z.array(z.strictObject({ id: name, challenges: z.array(name).default([]) })).default([]),
  /** Statements of the programme of study: see src/curriculum/build/codes.ts. */
  codes: z.strictObject({
    core: z.array(z.enum(codeNames)).default([]),
    enrichment: z.array(z.enum(codeNames)).default([]),
  }),
  /** The lesson in one sentence. */
  wrapUp: line,
  /** Not finished: seen by `npm run dev` only, never published. */
  draft: z.boolean().default(false),
});
export type Front = z.infer<typeof frontSchema>;

/** lessons/01-machine/unit.yaml */
export const unitSchema = z.strictObject({
  title: line.max(60),
  summary: line,
  /** The unit's accent, a name from src/ui/tokens.css. */
  colour: line.optional(),
  /** Renamed lessons, for ever: links and saved work use the old id. */
  aliases: z.array(z.strictObject({ from: lessonId, to: lessonId })).default([]),
});
export type Unit = z.infer<typeof unitSchema>;

/** lessons/glossary.yaml: id → the word, and one line that says what it means. */
export const glossarySchema = z.record(
  name,
  z.strictObject({ word: line.max(40), means: line.max(200), more: line.optional() }),
);
export type Glossary = z.infer<typeof glossarySchema>;

/** lessons/misconceptions.yaml: id → what a pupil believes, what is so, and where it was found. */
export const misconceptionsSchema = z.record(
  name,
  z.strictObject({ says: line, truth: line, source: z.string().trim().min(1).max(600) }),
);
export type Misconceptions = z.infer<typeof misconceptionsSchema>;

/** For each field, a line that is right: printed when it is missing or wrong. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  title: 'title: Fetch, decode, execute',
  question: 'question: How does a CPU know what to do next?',
  summary: 'summary: Step a tiny computer and see how it follows a program.',
  minutes: 'minutes: 45',
  aims: 'aims:\n  - I can say what a CPU does first\n  - I can follow a program box by box',
  words: 'words: [program-counter, accumulator]',
  simulators: 'simulators:\n  - id: cpu\n    challenges: [add-two]',
  codes: 'codes: { core: [KS3-5], enrichment: [] }',
  wrapUp: 'wrapUp: A CPU fetches, decodes and executes, over and over.',
  draft: 'draft: true',
  aliases: 'aliases:\n  - { from: machine/old-name, to: machine/new-name }',
  word: 'word: accumulator',
  means: 'means: the place in the CPU that holds the number being worked on',
  says: 'says: The program counter counts how many programs there are.',
  truth: 'truth: It holds the number of the box that comes next.',
  source: 'source: seen in class',
};
