// curriculum.json: the public list of lessons, for schools' systems and the curious. Its schema is published beside it.
// Fields are only ever added; a change of meaning gets a new version number.
import { z } from 'zod';
import { codeNames } from './codes.ts';
import type { Curriculum } from './read.ts';
import { lessonId, name } from './schema.ts';

export const publicSchema = z
  .object({
    $schema: z.string().describe('Address of this schema, beside this file.'),
    version: z.literal(1).describe('Goes up only when a field changes its meaning.'),
    title: z.string(),
    licence: z.string().describe('Licence of the lessons.'),
    units: z.array(z.object({ id: name, title: z.string(), summary: z.string().describe('May be empty.') })),
    lessons: z
      .array(
        z.object({
          id: lessonId.describe('For ever. The lesson’s page is lessons/<id>/ below the site’s root.'),
          title: z.string(),
          question: z.string().describe('The big question.'),
          summary: z.string(),
          unit: name.describe('Id of the unit it belongs to.'),
          minutes: z.int().positive(),
          aims: z.array(z.string()).describe('“I can …”'),
          words: z.array(z.object({ word: z.string(), means: z.string() })).describe('New key words.'),
          simulators: z.array(
            z.object({
              id: name.describe('The simulator’s page is play/<id>/ below the site’s root.'),
              challenges: z.array(name),
            }),
          ),
          questions: z.int().nonnegative().describe('How many questions and predictions it asks.'),
          exercises: z.array(name).describe('Ids of its Python exercises, in order.'),
          codes: z.object({
            core: z.array(z.enum(codeNames)).describe('Statements of England’s programmes of study.'),
            enrichment: z.array(z.enum(codeNames)),
          }),
          languages: z.array(z.string()).describe('Language codes; always has en.'),
        }),
      )
      .describe('In the order of the year.'),
  })
  .describe('Every published lesson of the Year of Code.');
export type PublicCurriculum = z.infer<typeof publicSchema>;

export function publicCurriculum({ units, lessons, glossary }: Curriculum): PublicCurriculum {
  return {
    $schema: './curriculum.schema.json',
    version: 1,
    title: 'The Year of Code',
    licence: 'CC BY-SA 4.0',
    units: units.map(({ id, title, summary }) => ({ id, title, summary })),
    lessons: lessons.map(({ id, unit, front, questions, exercises, languages }) => ({
      id,
      title: front.title,
      question: front.question,
      summary: front.summary,
      unit,
      minutes: front.minutes,
      aims: front.aims,
      words: front.words.map((word) => ({
        word: glossary[word]?.word ?? word,
        means: glossary[word]?.means ?? '',
      })),
      simulators: front.simulators,
      questions: questions.length,
      exercises: [...exercises],
      codes: front.codes,
      languages: [...languages],
    })),
  };
}

/** JSON Schema (draft 2020-12) of curriculum.json. */
export const publicJsonSchema = (): object => z.toJSONSchema(publicSchema);
