// What the pupil's page knows of a question (no answers), and what the answers' own chunk knows.

/** A part of a question that can be chosen, put in order or placed. Its key is made from its text, so that a saved answer survives when others are added. */
export interface Piece {
  readonly key: string;
  /** Plain words with `code`, **strong** and fenced listings: see RichText. */
  readonly text: string;
}
export interface Spot {
  readonly key: string;
  /** Per cent of the picture's width and height. */
  readonly x: number;
  readonly y: number;
}
interface Base {
  /** Unique in its lesson; a question drawn from an earlier lesson is called 'machine/two-numbers:q3'. */
  readonly id: string;
  readonly ask: string;
  /** Its place among the lesson's questions, from 1. Predictions count too. */
  readonly number: number;
}
export interface ChooseQuestion extends Base {
  readonly kind: 'choose';
  readonly options: readonly Piece[];
}
export interface OrderQuestion extends Base {
  readonly kind: 'order';
  readonly items: readonly Piece[];
}
export interface MatchQuestion extends Base {
  readonly kind: 'match';
  readonly lefts: readonly Piece[];
  readonly pieces: readonly Piece[];
}
export interface SortQuestion extends Base {
  readonly kind: 'sort';
  /** In the order they were written; a thing goes into one of them. */
  readonly bins: readonly Piece[];
  readonly things: readonly Piece[];
}
export interface NumberQuestion extends Base {
  readonly kind: 'number';
  readonly unit?: string;
}
export interface LabelQuestion extends Base {
  readonly kind: 'label';
  readonly alt: string;
  /** The picture itself, as SVG. */
  readonly svg: string;
  readonly spots: readonly Spot[];
  readonly pieces: readonly Piece[];
}
export interface PredictQuestion extends Base {
  readonly kind: 'predict';
  readonly options: readonly Piece[];
}
export type Question =
  | ChooseQuestion
  | OrderQuestion
  | MatchQuestion
  | SortQuestion
  | NumberQuestion
  | LabelQuestion
  | PredictQuestion;
export type QuestionKind = Question['kind'];

/** What is said to one answer. */
export interface Reply {
  readonly says: string;
  /** A simulator and the state that shows it: 'cpu#program=…&steps=3'. */
  readonly see?: string;
}
export interface ChooseAnswer {
  readonly kind: 'choose';
  readonly right: string;
  readonly replies: Readonly<Record<string, Reply>>;
}
export interface OrderAnswer {
  readonly kind: 'order';
  readonly order: readonly string[];
  readonly right: Reply;
  readonly wrong: Reply;
}
/** For match and label: which pieces are right in which slot (two pieces with the same text are both right). */
export interface PlaceAnswer {
  readonly kind: 'place';
  readonly slots: Readonly<Record<string, string>>;
  readonly right: Reply;
  readonly wrong: Reply;
}
export interface SortAnswer {
  readonly kind: 'sort';
  /** Thing → the bin it belongs in. */
  readonly bins: Readonly<Record<string, string>>;
  /** What is said to a thing in a wrong bin; those that have no reply of their own are answered by `wrong`. */
  readonly replies: Readonly<Record<string, Reply>>;
  readonly right: Reply;
  readonly wrong: Reply;
}
export interface NumberAnswer {
  readonly kind: 'number';
  readonly right: number;
  readonly reply: Reply;
  /** A wrong number's own reply; 'other' answers the rest. */
  readonly replies: Readonly<Record<string, Reply>>;
}
export interface PredictAnswer {
  readonly kind: 'predict';
  /** What the machine really does. */
  readonly did: string;
  readonly see?: string;
}
export type Answer = ChooseAnswer | OrderAnswer | PlaceAnswer | SortAnswer | NumberAnswer | PredictAnswer;
/** Question id → its answer: the default export of `virtual:answers/<lesson id>`. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** A question with its answers written out, for the teacher and the answer sheet. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly number: number;
  readonly kind: QuestionKind;
  /** The step it stands in. */
  readonly step: string;
  readonly ask: string;
  /** The answer, a line each. */
  readonly right: readonly string[];
  /** What is said when it is right (for a prediction: what the machine does). */
  readonly reply: string;
  readonly likely: readonly {
    /** The wrong answer; empty for "anything else". */
    readonly says: string;
    readonly believes: string;
    readonly truth: string;
    readonly reply: string;
  }[];
}
