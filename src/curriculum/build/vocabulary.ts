// The components a lesson may use, with their attributes. Everything else is an error with a line number.

export interface ComponentRule {
  /** Attributes that must be there, that may be there, and that stand without a value. */
  readonly needs?: readonly string[];
  readonly may?: readonly string[];
  readonly bare?: readonly string[];
  /** The only components it may stand in (at any depth for none, directly otherwise). */
  readonly inside?: readonly string[];
  /** Only in lesson.mdx, or only in the teacher's text. */
  readonly only?: 'lesson' | 'teacher';
  /** May have no content of its own. */
  readonly empty?: boolean;
}

const REPLIES = ['reply', 'misconception', 'wrong'];

export const VOCABULARY: Readonly<Record<string, ComponentRule>> = {
  Step: { needs: ['id', 'kind', 'title'], only: 'lesson' },
  More: {},
  Word: { needs: ['id'] },
  Figure: { needs: ['src', 'alt'], may: ['caption'], empty: true },
  Callout: { may: ['kind', 'title'] },
  Simulator: {
    needs: ['id'],
    may: ['open', 'challenges', 'title'],
    bare: ['trace'],
    empty: true,
    only: 'lesson',
  },
  TraceTable: { needs: ['id', 'columns', 'rows'], may: ['first', 'caption'], empty: true, only: 'lesson' },
  Predict: { needs: ['id', 'ask', 'did'], may: ['open'], only: 'lesson' },
  Choose: { needs: ['id', 'ask'], only: 'lesson' },
  Option: { may: ['misconception', 'reply', 'see'], bare: ['right'], inside: ['Choose', 'Predict'] },
  Order: { needs: ['id', 'ask', ...REPLIES], may: ['see'], only: 'lesson' },
  Item: { inside: ['Order'] },
  Match: { needs: ['id', 'ask', ...REPLIES], may: ['see'], only: 'lesson' },
  Pair: { needs: ['left', 'right'], inside: ['Match'], empty: true },
  Sort: { needs: ['id', 'ask', 'bins', ...REPLIES], may: ['see'], only: 'lesson' },
  Thing: { needs: ['in'], may: ['misconception', 'reply', 'see'], inside: ['Sort'] },
  NumberAnswer: { needs: ['id', 'ask', 'answer', 'reply'], may: ['unit'], only: 'lesson' },
  Wrong: { needs: ['value', 'misconception', 'reply'], may: ['see'], inside: ['NumberAnswer'], empty: true },
  Label: { needs: ['id', 'ask', 'picture', 'alt', ...REPLIES], may: ['see'], only: 'lesson' },
  Spot: { needs: ['x', 'y', 'is'], inside: ['Label'], empty: true },
  Remember: { only: 'lesson' },
  Program: { needs: ['name'], may: ['after'], bare: ['edit', 'hidden-run'], empty: true, only: 'lesson' },
  Exercise: { needs: ['id', 'title'], bare: ['parsons', 'distractors'], only: 'lesson' },
  Hint: { inside: ['Exercise'] },
  Make: { needs: ['id', 'title'], only: 'lesson' },
  Idea: { needs: ['title'], inside: ['Make'] },
  ICan: { empty: true, only: 'lesson' },
  Answers: { empty: true, only: 'teacher' },
  ExerciseAnswers: { empty: true, only: 'teacher' },
  ChallengeAnswers: { needs: ['simulator'], may: ['challenges'], empty: true, only: 'teacher' },
  kbd: {},
};

export const STEP_KINDS = [
  'remember',
  'question',
  'predict',
  'play',
  'explain',
  'modify',
  'make',
  'check',
  'stretch',
  'wrap-up',
] as const;
export const CALLOUT_KINDS = ['story', 'note', 'safety', 'try'] as const;
/** The components that ask the pupil something, by the kind of their question. */
export const QUESTION_KINDS = {
  Choose: 'choose',
  Order: 'order',
  Match: 'match',
  Sort: 'sort',
  NumberAnswer: 'number',
  Label: 'label',
  Predict: 'predict',
} as const;
/** The names in a list such as `bins="Computer|Not a computer"`. */
export const binsIn = (text: string | undefined): string[] =>
  (text ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean);
export type QuestionName = keyof typeof QUESTION_KINDS;
export const isQuestionName = (name: string | null): name is QuestionName =>
  name !== null && Object.hasOwn(QUESTION_KINDS, name);
/** What a pupil does something with: between two of them stand 150 words at most. */
export const DOING: readonly string[] = [
  ...Object.keys(QUESTION_KINDS),
  'Simulator',
  'TraceTable',
  'ICan',
  'Remember',
  'Program',
  'Exercise',
  'Make',
];
